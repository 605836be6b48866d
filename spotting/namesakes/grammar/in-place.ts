import { adjoins, CAPITALISED, folded, isFollowed } from '../../match/neighbours.ts';
import { foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';

/** Where something happened, as reports put it: “in Córdoba, Argentina”, „in Gaziantep, Türkei“. */

/** Prepositions before places, and hardly before people. */
const IN: ReadonlySet<string> = new Set(
  'in across throughout inside within en au aux à dans aus nach в во у под під في من إلى در از به'
    .split(' ')
    .map(foldVariants),
);
/**
 * Further ones, that stand before people as well, but not before two names
 * with a comma between them.
 */
const NEAR: ReadonlySet<string> = new Set(
  'near at outside from around of bei nahe près de cerca de a возле близ біля поблизу'
    .split(' ')
    .map(foldVariants),
);
const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  'den',
  'der',
  'die',
  'la',
  'le',
  'les',
  'los',
]);

/** “Louisville, Kentucky, United States”. */
const MAX_COMMAS = 2;
/** “Rio de Janeiro”, “Muğla province”. */
const MAX_WORDS = 4;
const SMALL = /^(?:de|del|da|do|dos|la|el|al|am|an|der|upon|of|province|district|county|region)$/;

const COMMA = /^[,،] $/;

/** Whether a name stands right behind a preposition of place, with an article or without one. */
export function followsIn(first: number, texts: Texts): boolean {
  return isBehind(first, texts, IN);
}

/** Whether a name tells where a place is that is named before it: “near Sarab, Iran”. */
export function locates(first: number, texts: Texts): boolean {
  let at = first;
  for (let commas = 0; commas < MAX_COMMAS; commas++) {
    if (!isFollowed(at - 1, texts) || !COMMA.test(texts.gap(at - 1) ?? '')) return false;
    at = beginning(at - 1, texts);
    if (at < 0) return false;
    if (isBehind(at, texts, IN) || isBehind(at, texts, NEAR)) return true;
  }
  return false;
}

function isBehind(first: number, texts: Texts, prepositions: ReadonlySet<string>): boolean {
  if (!adjoins(first - 1, texts)) return false;
  if (prepositions.has(folded(first - 1, texts))) return true;
  if (!ARTICLES.has(folded(first - 1, texts)) || !adjoins(first - 2, texts)) return false;
  return prepositions.has(folded(first - 2, texts));
}

/**
 * The first word of the capitalised name that ends in a word, or of one in a script without
 * capitals; -1 if none does.
 */
function beginning(last: number, texts: Texts): number {
  if (UNCASED.test(texts.word(last))) return last;
  if (!CAPITALISED.test(texts.word(last)) && !SMALL.test(folded(last, texts))) return -1;
  let at = last;
  let first = CAPITALISED.test(texts.word(last)) ? last : -1;
  for (let words = 1; words < MAX_WORDS && isJoined(at - 1, texts); words++) {
    at--;
    if (CAPITALISED.test(texts.word(at))) first = at;
    else if (!SMALL.test(folded(at, texts))) break;
  }
  return first;
}

const UNCASED = /^\p{Script=Arabic}/u;

function isJoined(left: number, texts: Texts): boolean {
  return adjoins(left, texts) || (isFollowed(left, texts) && texts.gap(left) === '-');
}
