import { isGivenName } from '../../lists/given-names.ts';
import { TITLES } from '../../lists/openers.ts';
import { adjoins, CAPITALISED, folded, isFollowed, type Known } from '../../match/neighbours.ts';
import { covers } from '../../weigh/positions.ts';
import type { Texts } from '../../words/texts.ts';

/**
 * Names in a list of full names, such as a squad: “Ahmed Shehzad, Asad Shafiq, Azhar Ali”. Every
 * word there has a capital, as in a headline, so that capitals alone tell nothing.
 */

/** A full name has this many words at most. */
const MAX_WORDS = 3;

/** How many items to each side are looked at. */
const MAX_ITEMS = 3;
/** How many of them must begin with a given name: “Paul Biya, Macron Meet” is a headline. */
const ENOUGH = 2;

/**
 * Whether a single word is the given name or the family name of an item in a list of full names, of
 * which those nearby begin with given names.
 *
 * @param known what is independent: an item with a name of an entry is no name of somebody else.
 */
export function isInListOfNames(word: number, texts: Texts, known: Known): boolean {
  const item = itemAt(word, texts);
  // Most names stand alone, and how a text is written takes longer to tell.
  if (item === null || item.first === item.last) return false;
  if (texts.casing(word) !== 'title') return false;
  for (let at = item.first; at <= item.last; at++) {
    if (at === word) continue;
    if (known.some((list) => covers(list, at)) || TITLES.has(folded(at, texts))) return false;
  }
  return fullNamesFrom(item, texts, -1) + fullNamesFrom(item, texts, 1) >= ENOUGH;
}

/** How many of the items on one side are full names that begin with a given name. */
function fullNamesFrom(item: Item, texts: Texts, side: -1 | 1): number {
  let found = 0;
  let at: Item | null = item;
  for (let seen = 0; seen < MAX_ITEMS; seen++) {
    const left: number = side < 0 ? at.first - 1 : at.last;
    at = isComma(left, texts) ? itemAt(side < 0 ? left : left + 1, texts) : null;
    if (at === null || at.first === at.last) break;
    if (isGivenName(folded(at.first, texts))) found++;
  }
  return found;
}

interface Item {
  readonly first: number;
  readonly last: number;
}

/**
 * The capitalised words around one with only spaces between them; null if they
 * are too many for a name.
 */
function itemAt(word: number, texts: Texts): Item | null {
  if (word < 0 || word >= texts.words.length || !CAPITALISED.test(texts.word(word))) return null;
  let [first, last] = [word, word];
  while (adjoins(first - 1, texts) && CAPITALISED.test(texts.word(first - 1))) {
    first--;
    if (last - first >= MAX_WORDS) return null;
  }
  while (adjoins(last, texts) && CAPITALISED.test(texts.word(last + 1))) {
    last++;
    if (last - first >= MAX_WORDS) return null;
  }
  return { first, last };
}

function isComma(left: number, texts: Texts): boolean {
  return isFollowed(left, texts) && texts.gap(left) === ', ';
}
