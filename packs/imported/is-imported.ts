/** Whether an entry is from an imported pack: `qualify.ts` puts that pack's id before its own. */
export function isImported(id: string): boolean {
  return id.includes('/');
}
