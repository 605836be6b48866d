import {
  ABBREVIATED,
  INITIALS,
  POSTAL,
  STATES,
  STATES_OF_TWO,
  US_TOWNS,
} from '../../lists/us-states.ts';
import { adjoins, CAPITALISED, folded, isFollowed, opensSentence } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';

/** Towns of the United States that are called after cities elsewhere. */

/**
 * Whether a place is a town in a US state, such as Moscow, Idaho. Of names that are no town's, the
 * clause ends before the state: “Under Trump, California …”, “In Ukraine, Texas …”.
 */
export function isInState(name: Name, texts: Texts): boolean {
  const { last } = name;
  if (!isFollowed(last, texts)) return false;
  if (texts.gap(last) !== ', ') return isOfTown(last, texts) && isStateNear(last, texts);
  return isBeforeShortened(last, texts) || isBeforeState(name, texts);
}

/** The words of a name. */
type Name = Pick<Match, 'first' | 'last'>;

/**
 * Whether a place is told to be in a US state, and not only followed by one, so that this is meant
 * where a page names it again: not in “In Lebanon, Ohio troops …”.
 */
export function isToldInState(name: Name, texts: Texts): boolean {
  if (!isInState(name, texts)) return false;
  const { last } = name;
  if (texts.gap(last) !== ', ' || isBeforeShortened(last, texts)) return true;
  return isClosed(endOfState(last + 1, texts), texts);
}

/** Whether a shortened state follows a comma: Peru, Ind.; Lebanon, N.H.; Moscow, ID. */
function isBeforeShortened(last: number, texts: Texts): boolean {
  const next = texts.word(last + 1);
  if (POSTAL.test(next)) return texts.casing(last) !== 'capitals' || isTownAlone(last, texts);
  if (ABBREVIATED.test(next)) return texts.gap(last + 1)?.startsWith('.') ?? false;
  return texts.gap(last + 1) === '.' && INITIALS.test(next + texts.word(last + 2));
}

/**
 * Whether nothing goes on behind a town and its state, as in a line of capitals any word looks like
 * a state: “MOSCOW, ID”, but «IRÁN, AL BORDE DE LA GUERRA».
 */
function isTownAlone(last: number, texts: Texts): boolean {
  return US_TOWNS.has(folded(last, texts)) && isClosed(last + 1, texts);
}

/** Whether the name of a state follows that of a town and a comma. */
function isBeforeState({ first, last }: Name, texts: Texts): boolean {
  if (!US_TOWNS.has(folded(last, texts))) return false;
  const end = endOfState(last + 1, texts);
  if (isBeforeOfficials(end, texts) || isListed(end, texts)) return false;
  const isState = end > last + 1 || (STATES.has(texts.word(end)) && !isTurkishCase(end, texts));
  return isState && (isClosed(end, texts) || !opensSentence(first - 1, texts));
}

/** The last word of a state that begins at a word. */
function endOfState(word: number, texts: Texts): number {
  return isOfTwo(word, texts) ? word + 1 : word;
}

/** Whether a state stands in a list of places, before the last: “in Cuba, Florida and Texas”. */
function isListed(state: number, texts: Texts): boolean {
  const other = state + 2;
  if (!adjoins(state, texts) || !AND.test(texts.word(state + 1)) || !adjoins(state + 1, texts))
    return false;
  if (!CAPITALISED.test(texts.word(other))) return false;
  return !(
    isFollowed(other, texts) &&
    texts.gap(other) === ', ' &&
    STATES.has(texts.word(other + 1))
  );
}
const AND = /^(?:and|or|und|oder|et|ou|y|o|ve)$/;

/** Whether a mark or nothing follows a word: “to Lebanon, Ohio.” */
function isClosed(word: number, texts: Texts): boolean {
  return !isFollowed(word, texts) || /[,.;:!?()–—…]/.test(texts.gap(word) ?? '');
}

/**
 * Whether a state is named for who governs or votes there, so that a clause ends before it: “After
 * a call with Lavrov, Texas senators …”.
 */
function isBeforeOfficials(state: number, texts: Texts): boolean {
  return adjoins(state, texts) && OFFICIALS.test(texts.word(state + 1));
}
const OFFICIALS =
  /^(?:Gov|Sen|Rep|Attorney|Secretary|Lt|Lieutenant|House|Senate|Supreme|[Gg]overnor|[Ss]enator|[Rr]epresentative|[Cc]ongress|law|legislator|voter|official|Republican|Democrat|prosecutor)/;

/**
 * Whether a suffix other than the English genitive follows an apostrophe: Lavrov, Alaska’ya geldi.
 */
function isTurkishCase(word: number, texts: Texts): boolean {
  if (!isFollowed(word, texts)) return false;
  return foldVariants(texts.gap(word) ?? '') === "'" && texts.word(word + 1) !== 's';
}

/** The bodies of an American town, by the first of their two words. */
const OF_TOWN: ReadonlyMap<string, string> = new Map([
  ['Police', 'Department'],
  ['Fire', 'Department'],
  ['School', 'District'],
  ['High', 'School'],
]);

/** Whether what follows a name is a town's: Moscow Police Department, Moscow PD. */
function isOfTown(last: number, texts: Texts): boolean {
  if (!adjoins(last, texts)) return false;
  const next = texts.word(last + 1);
  if (next === 'PD') return true;
  const second = OF_TOWN.get(next);
  return second !== undefined && adjoins(last + 1, texts) && texts.word(last + 2) === second;
}

/** Words to each side within which a town's state is named. */
const NEAR_STATE = 40;

function isStateNear(word: number, texts: Texts): boolean {
  const { texts: blocks, length } = texts.words;
  for (let at = Math.max(0, word - NEAR_STATE); at <= word + NEAR_STATE && at < length; at++) {
    if (blocks[at] !== blocks[word]) continue;
    if (STATES.has(texts.word(at)) || isOfTwo(at, texts)) return true;
  }
  return false;
}

/** Whether the name of a state begins that has two words. */
function isOfTwo(word: number, texts: Texts): boolean {
  return adjoins(word, texts) && STATES_OF_TWO.has(`${texts.word(word)} ${texts.word(word + 1)}`);
}
