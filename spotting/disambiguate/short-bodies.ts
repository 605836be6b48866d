import { OPENERS } from '../lists/openers.ts';
import { adjoins, CAPITALISED, isFollowed } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { covering } from '../weigh/positions.ts';
import type { Page } from '../weigh/weigh.ts';
import type { Texts } from '../words/texts.ts';

/**
 * Bodies that English calls by the noun of their name once they have been named: “the International Criminal Court … the Court”. Any
 * other body has the same noun, so that the page must have named this one before, and no other.
 */

const NOUNS = /^(?:Guards?|Court|Agency|Union|Authority|Alliance|Council|Commission)$/;
/** How far before it the body is named, in words. */
const MAX_BACK = 150;

/** Whether a form is nothing but such a noun and its article. */
export function isShortForBody({ pattern: { words, kind } }: Match): boolean {
  return (
    kind === 'ambiguous' && words.length === 2 && words[0] === 'the' && NOUNS.test(words[1] ?? '')
  );
}

/** Whether the page has named the body before it, and no other of its kind. */
export function isBodyNamedBefore({ first, last, pattern }: Match, page: Page): boolean {
  const { texts, named } = page;
  const noun = texts.word(last);
  if (!CAPITALISED.test(noun) || texts.casing(first) !== 'sentence' || goesOn(last, texts)) {
    return false;
  }
  const own = named.get(pattern.entry) ?? [];
  if (own.length === 0) return false;
  let isNamed = false;
  for (let at = first - 1; at >= Math.max(0, first - MAX_BACK); at--) {
    if (covering(own, at)) isNamed = true;
    else if (stemOf(texts.word(at)) === stemOf(noun) && isOfName(at, texts)) return false;
  }
  return isNamed;
}

/** Whether a noun is part of another's name: the High Court, the Coast Guard, the Court of Appeal. */
function isOfName(at: number, texts: Texts): boolean {
  const isBehindName =
    adjoins(at - 1, texts) &&
    CAPITALISED.test(texts.word(at - 1)) &&
    !OPENERS.has(texts.word(at - 1).toLowerCase());
  return isBehindName || goesOn(at, texts);
}

/** The Guard and the Guards are one. */
function stemOf(word: string): string {
  return word.replace(/s$/, '');
}

/** Whether a noun is the first of a longer name: the Court of Appeal, the Union Jack. */
function goesOn(last: number, texts: Texts): boolean {
  if (!isFollowed(last, texts) || texts.gap(last) !== ' ') return false;
  const next = texts.word(last + 1);
  return next === 'of' || next === 'for' || CAPITALISED.test(next);
}
