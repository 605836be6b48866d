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

/** Letters that make no words, and digits that are not taken for letters. */
const ENDINGS = 'bcdfghjkmnpqrstvwxz23456789';

/**
 * The id of a pack that is begun: its title, and four letters by chance. A pack replaces the one
 * with its id wherever it is added, and many people call theirs “My cards”.
 */
export function idOfNewPack(title: string, taken: (id: string) => boolean): string {
  const base = slugOf(title).slice(0, MAX_ID_LENGTH).replace(/-$/, '') || 'pack';
  for (;;) {
    const chance = crypto.getRandomValues(new Uint32Array(4));
    const ending = Array.from(chance, (number) => ENDINGS[number % ENDINGS.length]).join('');
    const id = `${base}-${ending}`;
    if (!taken(id)) return id;
  }
}
