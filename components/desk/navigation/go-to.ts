/** The field to go to once the step that it stands in is shown. */
let awaited = '';

/** Focuses a field, and opens what it is folded in. */
export function goTo(field: string): void {
  const found = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
  for (let at = found?.closest('details'); at; at = at.parentElement?.closest('details')) {
    at.open = true;
  }
  found?.scrollIntoView({ block: 'center' });
  found?.focus();
}

/** Has a field focused when the next step is shown. */
export function goToNext(field: string): void {
  awaited = field;
}

/** Goes to the field that was asked for before the step was shown, if any. */
export function goToAwaited(): void {
  const field = awaited;
  awaited = '';
  if (field) goTo(field);
}
