/**
 * The id for something with this name: letters a to z in lower case, digits and single hyphens.
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

/** File names must not be too long for any system, including the folder's name. */
const MAX_ID_LENGTH = 60;

/** An unused id for `name`: with a number if it is taken, or if the name has no such letters. */
export function freeId(name: string, fallback: string, taken: (id: string) => boolean): string {
  const slug = slugOf(name).slice(0, MAX_ID_LENGTH).replace(/-$/, '');
  if (slug && !taken(slug)) return slug;
  const base = slug || fallback;
  for (let number = slug ? 2 : 1; ; number++) {
    const id = `${base}-${number}`;
    if (!taken(id)) return id;
  }
}
