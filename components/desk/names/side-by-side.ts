/** Whether names, document and statements stand side by side, as `statements-step.css` has it. */
export function isSideBySide(): boolean {
  return matchMedia('(min-width: 960px)').matches;
}
