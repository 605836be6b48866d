/**
 * The id that something of this name would have: small letters from a to z, digits and single hyphens.
 * Empty for names in other scripts.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Names of files must not be too long for any system, with the folder's before them. */
const MAX_ID_LENGTH = 60;

/** An id for `name` that is not taken: with a number where it is, or where the name has no letters of ours. */
export function freeId(name: string, fallback: string, taken: (id: string) => boolean): string {
  const slug = slugOf(name).slice(0, MAX_ID_LENGTH).replace(/-$/, '');
  if (slug && !taken(slug)) return slug;
  const base = slug || fallback;
  for (let number = slug ? 2 : 1; ; number++) {
    const id = `${base}-${number}`;
    if (!taken(id)) return id;
  }
}
