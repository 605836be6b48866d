/**
 * Articles and prepositions, after which a name says what it belongs to: the part before
 * has a plural of its own.
 */
const SMALL: ReadonlySet<string> = new Set(
  'de du des d la le les l à au aux en dans sur contre par pour et del el los las al a con sin por y sobre'.split(
    ' ',
  ),
);

/**
 * The plural of a French or Spanish common noun or phrase: of each word up to the first
 * preposition, as in “attentats du Crocus City Hall”, “talibans afghans”, “guerras civiles”.
 */
export function romancePlural(text: string, lang: 'fr' | 'es'): string[] {
  const words = text.split(/(?<=[ ])/);
  const bare = (word: string) => word.trim();
  const end = words.findIndex((word, at) => at > 0 && SMALL.has(bare(word).split(/['’]/)[0] ?? ''));
  const head = end < 0 ? words : words.slice(0, end);
  if (!/^\p{Ll}/u.test(text) || head.length > 3 || !head.every((word) => /^\p{Ll}/u.test(word)))
    return [];
  const ways = lang === 'fr' ? [french] : [spanish, short];
  const made = ways.map((plural) =>
    [...head.map((word) => word.replace(/^\S+/, plural)), ...words.slice(head.length)].join(''),
  );
  return made.filter((one) => one !== text);
}

function french(word: string): string {
  return /[sxz]$/.test(word) ? word : /(?:eau|eu)$/.test(word) ? `${word}x` : `${word}s`;
}

function spanish(word: string): string {
  if (/[sx]$/.test(word)) return word;
  if (/z$/.test(word)) return `${word.slice(0, -1)}ces`;
  return /[aeiouáéó]$/.test(word) ? `${word}s` : `${word}es`;
}

/** Words in -í have two plurals: chiíes and chiís. */
function short(word: string): string {
  return /í$/.test(word) ? `${word}s` : spanish(word);
}
