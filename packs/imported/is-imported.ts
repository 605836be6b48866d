/** Whether an entry is from an imported pack: `qualify.ts` puts that pack's id before its own. */
export function isImported(id: string): boolean {
  return id.includes('/');
}

/** The id of the imported pack that an entry is from; null if it is a bundled one. */
export function ownerOf(id: string): string | null {
  const slash = id.indexOf('/');
  return slash < 0 ? null : id.slice(0, slash);
}
