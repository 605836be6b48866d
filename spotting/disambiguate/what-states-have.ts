import { isCountry } from '../lists/peoples.ts';
import { adjoins, folded, isFollowed, opensSentence, SENTENCE_ENDS } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import type { Texts } from '../words/texts.ts';

/**
 * What is told of states in English, and of nobody who is called like one: “Chad: army kills
 * dozens”, “Jordan’s airspace”, “ties between Jordan and Israel”, “Chad said it would recall its
 * ambassador”.
 */

/** What a name may be besides a country. */
export type CalledLike = 'bird' | 'person' | 'state';

/** In a headline behind the name. */
const NEWS =
  /^(?:army|troops|soldiers|gunmen|rebels?|militants?|jihadists?|insurgents|junta|killed|dead|dies|airspace|parliament|king|queen|protest(?:s|ers)?|drones?|air ?strikes?|floods?|(?:earth)?quake)$/;
/** The same of a bird; of somebody in politics they say nothing. */
const NEWS_OF_LANDS =
  /^(?:government|president|minister|mayor|opposition|court|police|arrest(?:s|ed)?|detain(?:s|ed)?|jail(?:s|ed)?|inflation|election|referendum|ceasefire|refugees|journalists?)$/;
/** Somebody speaks, or is spoken to. */
const SPEECH = /^(?:i|me|my|we|us|our|you|your)$/;
const MAX_HEADLINE = 12;
/** As it opens a headline, in capitals or not: “CHAD: ARMY KILLS 20”. */
const CAPITAL = /^\p{Lu}/u;
/** Between the land and the news. */
const PARTS = /^(?:: | [-–—|] )$/;

/** Whether a name opens a headline with a colon or a dash that tells of a land. */
export function opensNewsOfLand({ first, last }: Match, as: CalledLike, texts: Texts): boolean {
  if (as === 'state' || isFollowed(first - 1, texts) || !isFollowed(last, texts)) return false;
  if (!PARTS.test(texts.gap(last) ?? '') || !CAPITAL.test(texts.word(first))) return false;
  let isNews = false;
  for (let at = last + 1; at <= last + MAX_HEADLINE && isFollowed(at - 1, texts); at++) {
    const word = folded(at, texts);
    if (SPEECH.test(word)) return false;
    isNews ||= NEWS.test(word) || (as === 'bird' && NEWS_OF_LANDS.test(word));
  }
  return isNews;
}

/** Countries that Russian and Ukrainian have a word for that opens a sentence as well: «Чад от костра». */
const LIKE_WORDS = /^(?:чад|мали|малі)$/;
const CYRILLIC_NEWS =
  /^(?:арми[яиюе]|армі[яїюе]|военны[ехм]|військов|боевик|бойовик|джихадист|повстанц|хунт|убил|убит|вбил|вбит|президент|прем[’'ʼ]?[ье]р|выборы|вибори|переворот|взрыв|вибух|протест)/u;

/** The same in Russian and Ukrainian: «Чад: армия убила 20 боевиков». */
export function opensCyrillicNews({ first, last }: Match, texts: Texts): boolean {
  if (!LIKE_WORDS.test(folded(first, texts)) || !CAPITAL.test(texts.word(first))) return false;
  if (isFollowed(first - 1, texts) || !isFollowed(last, texts)) return false;
  if (!PARTS.test(texts.gap(last) ?? '')) return false;
  for (let at = last + 1; at <= last + MAX_HEADLINE && isFollowed(at - 1, texts); at++) {
    if (CYRILLIC_NEWS.test(folded(at, texts))) return true;
  }
  return false;
}

/** Behind a genitive. A player has a defence, and somebody in politics is in opposition. */
const HAS =
  /^(?:army|military|junta|parliament|airspace|king|queen|crown|royal|foreign|interior|economy|inflation|currency|central|constitutional|ruling|borders?)$/;
const LAND_HAS =
  /^(?:opposition|main|defen[cs]e|justice|trade|state|top|government|president|prime|intelligence|elections?|coast|capital|membership|veto|lira|jailed|parliamentary|presidential|military-led)$/;
/** Behind “its”. */
const OWN =
  /^(?:ambassadors?|embass(?:y|ies)|consulates?|airspace|army|troops|military|navy|soil|territory|sovereignty|parliament|currency)$/;
const MAX_TO_OWN = 14;

/** Whether a name is of what only a state has: its parliament, its ambassador. */
export function hasWhatStatesHave({ last }: Match, as: CalledLike, texts: Texts): boolean {
  if (as !== 'state' && isFollowed(last, texts) && texts.word(last + 1) === 's') {
    if (!/^['’]$/.test(texts.gap(last) ?? '') || !adjoins(last + 1, texts)) return false;
    const thing = folded(last + 2, texts);
    return HAS.test(thing) || (as === 'bird' && LAND_HAS.test(thing));
  }
  for (let at = last; at < last + MAX_TO_OWN && isFollowed(at, texts); at++) {
    if (SENTENCE_ENDS.test(texts.gap(at) ?? '.')) return false;
    if (folded(at, texts) === 'its' && OWN.test(folded(at + 1, texts))) return adjoins(at, texts);
  }
  return false;
}

const BETWEEN =
  /^(?:relations|ties|borders?|frontier|treaty|pact|alliance|war|peace|talks|trade|deal|negotiations|tensions|dispute|cooperation|agreement|truce|row|standoff|clashes|fighting)$/;

/** Whether a name is of two countries that have something between them. */
export function isBetweenLands({ first, last }: Match, texts: Texts): boolean {
  const isAfter = (at: number) =>
    folded(at, texts) === 'between' &&
    adjoins(at, texts) &&
    adjoins(at - 1, texts) &&
    BETWEEN.test(folded(at - 1, texts));
  const isLand = (at: number) => isCountry(folded(at, texts), 'en');
  const isAnd = (at: number) =>
    folded(at, texts) === 'and' && adjoins(at - 1, texts) && adjoins(at, texts);
  if (isAfter(first - 1)) return isAnd(last + 1) && isLand(last + 2);
  return isAnd(first - 1) && isLand(first - 2) && isAfter(first - 3);
}

/** What teams do to each other, of several: nobody alone “edge” anybody. “Beat” is either. */
const PLAYS = /^(?:beat|edge|defeat|thrash|crush|stun|face|host|meet|overcome|knock)$/;

/**
 * Whether a name opens a sentence about a match with another land: “Turkey beat Norway”, TURKEY
 * EDGE NORWAY. Whose player is beaten is no land: “Jordan beat Norway’s Ruud”.
 */
export function playsLand({ first, last }: Match, texts: Texts): boolean {
  if (!opensSentence(first, texts) || !adjoins(last, texts)) return false;
  const other = last + 2;
  if (!PLAYS.test(folded(last + 1, texts)) || !adjoins(last + 1, texts)) return false;
  if (!CAPITAL.test(texts.word(other)) || !isCountry(folded(other, texts), 'en')) return false;
  return !(isFollowed(other, texts) && /^s$/i.test(texts.word(other + 1)));
}
