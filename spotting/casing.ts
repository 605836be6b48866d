/** How a text is written: all in capitals, all in small letters, or its longer words with a capital each, or none of these. */
export type Casing = 'capitals' | 'small' | 'title' | 'sentence';

/** So many of its first words tell how a text is written: a headline is shorter. */
export const TELLING = 48;

const LETTERS = /[\p{Lu}\p{Ll}]/u;
const SMALL = /\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;
const RAISED = /\p{Lu}/u;

/** Title case leaves short words such as “of” and “with” small. */
const LONG_WORD = 4;
/** Fewer words do not tell. */
const ENOUGH = 3;
/** Words without a capital that tell that somebody uses none: two or three may be a part of a sentence. */
const ENOUGH_SMALL = 5;
/** Long words of a headline in title case, at least: a sentence may begin with two names. */
const ENOUGH_TITLED = 4;
/** Words of one in which short words have a capital too. */
const ENOUGH_CAPITALISED = 5;
/** The part of them that must be so. German has a capital for each noun, but for no verb. */
const MIN_SHARE = 0.85;

/** How a text with these first words is written. */
export function casingOf(words: readonly string[]): Casing {
  const lettered = words.filter((word) => LETTERS.test(word));
  const capitals = lettered.filter((word) => !SMALL.test(word)).length;
  if (lettered.length >= ENOUGH && capitals >= lettered.length * MIN_SHARE) return 'capitals';
  if (lettered.length >= ENOUGH_SMALL && !lettered.some((word) => RAISED.test(word)))
    return 'small';
  if (!CAPITAL.test(lettered[0] ?? '')) return 'sentence';
  if (lettered.length >= ENOUGH_CAPITALISED && lettered.every((word) => CAPITAL.test(word)))
    return 'title';
  const long = lettered.filter((word) => word.length >= LONG_WORD);
  const titled = long.filter((word) => CAPITAL.test(word)).length;
  return long.length >= ENOUGH_TITLED && titled >= long.length * MIN_SHARE ? 'title' : 'sentence';
}
