import { BEARERS, QUOTED_BEARERS, QUOTED_COUNTRY } from '../../lists/bearers.ts';
import { folded, isFollowed } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import type { Texts } from '../../words/texts.ts';
import { isQuoted } from '../titles/quotations.ts';

/**
 * Whether a Russian or Ukrainian place is quoted, and a colon or a dash says of what: ««Россия» идёт
 * под снос: кинотеатр продали», ««Россия» — гостиница у реки».
 */
export function isBorneBehindColon(
  { first, last }: Pick<Match, 'first' | 'last'>,
  texts: Texts,
): boolean {
  if (first !== last || !isPlaceOrCountry(first, texts) || !isQuoted({ first, last }, texts))
    return false;
  let colon = last;
  if (!DASH.test(texts.gap(last) ?? '')) {
    colon++;
    while (colon <= last + MAX_TO_COLON && texts.gap(colon) === ' ') colon++;
    if (texts.gap(colon) !== ': ') return false;
  }
  if (!isFollowed(colon, texts)) return false;
  for (let at = colon + 1; at <= colon + MAX_BEHIND_COLON; at++) {
    const word = folded(at, texts);
    if (BEARERS.has(word) || QUOTED_BEARERS.has(word)) return true;
    if (texts.gap(at) !== ' ') return false;
  }
  return false;
}
/** Behind the mark that closes the quotation. */
const DASH = /^[^\s—–-]\s[—–-]\s$/;
const MAX_TO_COLON = 6;
const MAX_BEHIND_COLON = 4;
/** Groups are quoted as well, so that a name must be one of a place. */
const QUOTED_PLACE =
  /^(?:москва|киев|київ|одесса|одеса|харьков|харків|херсон|крым|крим|донбас+|кабул|дамаск|багдад|тегеран|бейрут|алеппо|идлиб|ереван|єреван)$/;

/** Whether a word is a Russian or Ukrainian town or country in the nominative. */
export function isPlaceOrCountry(word: number, texts: Texts): boolean {
  const name = texts.word(word);
  if (!/^\p{Lu}\p{Script=Cyrillic}/u.test(name)) return false;
  const small = folded(word, texts);
  return QUOTED_PLACE.test(small) || QUOTED_COUNTRY.test(name.charAt(0) + small.slice(1));
}
