import type { Form } from '../types.ts';

/** Consonants after which Polish endings are attached without change; after k and g, -iem. */
const POLISH_NAME = /^\p{Lu}\p{Ll}+[bdfghklmnprstwz]$/u;

/**
 * Polish endings for the names of persons and groups that all languages share: Putina,
 * Hamasu, Donalda Trumpa, Elonem Muskiem. A given name that ends otherwise stays as it is:
 * Joe Bidena, Xi Jinpinga.
 *
 * @returns the cases of an English form; none if it takes no such endings.
 */
export function polishCases({ text, caseless, kind }: Form): string[] {
  const words = text.split(' ');
  if (caseless || kind === 'ambiguous' || words.length > 2) return [];
  if (!POLISH_NAME.test(words.at(-1) ?? '')) return [];
  if (!words.slice(0, -1).every((word) => POLISH_NAME.test(word) || GIVEN_NAME.test(word))) {
    return [];
  }
  const withEnding = (ending: string) =>
    words
      .map((word) => {
        if (!POLISH_NAME.test(word)) return word;
        return word + (ending === 'em' && /[kg]$/.test(word) ? 'iem' : ending);
      })
      .join(' ');
  const cases = ['a', 'owi', 'em'].map(withEnding);
  return words.length === 1 ? [...cases, `${text}ie`, `${text}u`] : cases;
}

/** Of few letters, so that it is no adjective or title: Joe, Xi. */
const GIVEN_NAME = /^\p{Lu}\p{Ll}{0,2}[eiouy]$/u;

/**
 * The endings of Polish nouns in the singular, by the end of the nominative: genitive, dative,
 * accusative, instrumental and locative, as far as they differ. The first pattern that fits counts.
 * Plurals (Niemcy) and nouns that change within (Damaszek) are listed by the entries.
 *
 * @see https://pl.wikipedia.org/wiki/Deklinacja_w_języku_polskim
 */
const NOUNS: readonly (readonly [end: RegExp, endings: readonly string[]])[] = [
  [/(?<=[^aeiouy])ja$/, ['ji', 'ję', 'ją']],
  [/(?<=[^aeiouy])ia$/, ['ii', 'ię', 'ią']],
  [/ka$/, ['ki', 'ce', 'kę', 'ką']],
  [/ga$/, ['gi', 'dze', 'gę', 'gą']],
  [/ra$/, ['ry', 'rze', 'rę', 'rą']],
  [/da$/, ['dy', 'dzie', 'dę', 'dą']],
  [/ta$/, ['ty', 'cie', 'tę', 'tą']],
  [/(?<=[bfmnpswz])a$/, ['y', 'ie', 'ę', 'ą']],
  [/(?<=[kg])$/, ['u', 'a', 'owi', 'iem']],
  [/t$/, ['tu', 'towi', 'tem', 'cie']],
  [/d$/, ['du', 'dowi', 'dem', 'dzie']],
  [/r$/, ['ru', 'rowi', 'rem', 'rze']],
  [/(?<=[bfmnpswz])$/, ['u', 'a', 'owi', 'em', 'ie']],
  [/(?<=[chjlz])$/, ['u', 'a', 'owi', 'em']],
];

/**
 * The cases of a Polish name of one word, such as a country or a city: Kuba, Kuby,
 * Kubie; Sudan, Sudanu, Sudanem.
 */
export function polishNoun(text: string): string[] {
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(text)) return [];
  for (const [end, endings] of NOUNS) {
    if (end.test(text)) return endings.map((ending) => text.replace(end, ending));
  }
  return [];
}
