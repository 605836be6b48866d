import { LINKING } from '../../lists/bearers.ts';
import { folded, isFollowed } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';

/** What stands beside a name, maybe with a quotation mark, a hyphen or small words in between. */

/** The words of a name. */
export type Name = Pick<Match, 'first' | 'last'>;

/**
 * A space, a hyphen, an apostrophe, or a mark that opens or closes a quotation, in German as
 * »this«, in French with a space within.
 */
const BESIDE =
  /^(?: ?['"\u00AB\u00BB\u201C-\u201F\u2018\u2039]| \u00AB | |-|['"\u00AB\u00BB\u201C\u201D\u2019] )$/;

/** Whether a word stands beside the next one. */
export function isBeside(left: number, texts: Texts): boolean {
  if (!isFollowed(left, texts)) return false;
  const gap = texts.gap(left) ?? '';
  // Most gaps are a space, which needs no regular expression.
  return gap === ' ' || BESIDE.test(foldVariants(gap));
}

/**
 * The word before a name and the small words that link it: “rue” of “rue de la Crimée”; the word
 * right before it if there are none, and null if something else comes in between.
 */
export function beforeLinks(first: number, texts: Texts): number | null {
  let before = first - 1;
  for (let links = 0; links < MAX_LINKS && LINKING.has(folded(before, texts)); links++) {
    if (!isBeside(before - 1, texts)) return null;
    before--;
  }
  return before;
}
const MAX_LINKS = 3;
