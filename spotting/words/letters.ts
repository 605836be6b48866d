const LATIN = /^\p{Script=Latin}$/u;

/**
 * Latin letters that Unicode does not decompose, though people type them
 * without their stroke or hook.
 */
const STRUCK: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
};

/** Memoized by character; there are a few thousand letters. */
const bases = new Map<string, string>();

/** A Latin letter without its accents: É is E, ş is s; any other character is itself. */
export function baseLetter(character: string): string {
  const known = bases.get(character);
  if (known !== undefined) return known;
  const base = withoutAccents(character);
  if (bases.size < MAX_LETTERS) bases.set(character, base);
  return base;
}

/** A page may contain every character there is. */
const MAX_LETTERS = 5000;

function withoutAccents(character: string): string {
  const struck = STRUCK[character];
  if (struck !== undefined) return struck;
  const [base = character] = character.normalize('NFD');
  return base !== character && LATIN.test(base) ? base : character;
}

const ASCII = /^[ -~]*$/;

/** A word without the accents of its Latin letters. */
export function baseOf(word: string): string {
  return ASCII.test(word) ? word : [...word].map(baseLetter).join('');
}

/** The same in lower case. */
export function plainOf(word: string): string {
  return baseOf(word).toLowerCase();
}
