import { ABBREVIATED, INITIALS, POSTAL, STATES, STATES_OF_TWO } from '../lists/us-states.ts';
import { adjoins, folded, isFollowed } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { foldVariants } from '../words/fold.ts';
import type { Texts } from '../words/texts.ts';

/** Towns of the United States that are called after cities elsewhere. */

/** Whether a place is in a US state, such as Moscow, Idaho; no such town has an entry. */
export function isInState({ first, last }: Pick<Match, 'first' | 'last'>, texts: Texts): boolean {
  if (!isFollowed(last, texts)) return false;
  // No town: “In the United States, Massachusetts …”.
  if (folded(last, texts) === 'states' && first < last) return false;
  if (texts.gap(last) === ', ') {
    const next = texts.word(last + 1);
    if (POSTAL.test(next)) return true;
    if (ABBREVIATED.test(next)) return texts.gap(last + 1)?.startsWith('.') ?? false;
    if (texts.gap(last + 1) === '.' && INITIALS.test(next + texts.word(last + 2))) return true;
    const isTwo = isOfTwo(last + 1, texts);
    if (isBeforeOfficials(last + (isTwo ? 2 : 1), texts)) return false;
    return isTwo || (STATES.has(next) && !isTurkishCase(last + 1, texts));
  }
  return isOfTown(last, texts) && isStateNear(last, texts);
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
