import { adjoins, CAPITALISED, folded, isFollowed } from '../../match/neighbours.ts';
import type { Texts } from '../../words/texts.ts';
import type { Name } from './beside.ts';

/**
 * English clauses without “that” say of a thing or a person what somebody did to it: “the village
 * Ukraine recaptured in May”, but “the hotel Germany lost its roof”.
 */

/** Whether such a clause begins with a name. */
export function isDoneTo({ first, last }: Name, texts: Texts): boolean {
  if (!adjoins(first - 1, texts) || !adjoins(last, texts)) return false;
  let verb = last + 1;
  if (WHOSE.test(texts.word(verb)) && adjoins(verb, texts)) verb++;
  for (let words = 0; words < MAX_ADVERBS && ADVERB.test(texts.word(verb)); words++) {
    if (!adjoins(verb, texts)) return false;
    verb++;
  }
  if (isStranded(verb + 1, texts)) return /^\p{Ll}{3,}$/u.test(texts.word(verb));
  const next = adjoins(verb, texts) ? texts.word(verb + 1) : '';
  if (SAYS.test(texts.word(verb)) && THAT.test(next)) return !SPEAKS.test(folded(first - 1, texts));
  return DONE.test(texts.word(verb)) && !OBJECTS.test(next);
}
/** Those of somebody who do it: “the hotel Hamas leaders stayed at”. */
const WHOSE =
  /^(?:leaders|fighters|troops|forces|officials|soldiers|militants|supporters|allies|agents|investigators|prosecutors|drones|missiles|warplanes|jets)$/;
/** “The yacht Putin allegedly uses”, “the film Trump has since praised”. */
const ADVERB =
  /^(?:\p{Ll}{3,}ly|has|had|have|once|later|then|also|first|already|still|since|now)$/u;
const MAX_ADVERBS = 2;

/** “The village Israel says it cleared”, “a hill Russia claimed to have taken”. */
const SAYS = /^(?:says|said|claims?|claimed|insists|insisted|believes|thinks|wants|wanted|hopes)$/;
const THAT = /^(?:it|he|she|they|to|was|were|is|are|has|had|will|would|should)$/;
/** Who runs these may be called like them, and says something. */
const SPEAKS =
  /^(?:hotel|hostel|restaurant|caf[eé]|pub|pharmacy|bakery|cinema|nightclub|bookshop|winery|pizzeria)$/;

/**
 * Whether a preposition has what stands before the clause for its object: “the pub Farage drinks
 * in was closed”.
 */
function isStranded(preposition: number, texts: Texts): boolean {
  if (!adjoins(preposition - 1, texts) || !PREPOSITIONS.test(texts.word(preposition))) return false;
  if (!adjoins(preposition, texts)) {
    return !isFollowed(preposition, texts) || !CAPITALISED.test(texts.word(preposition + 1));
  }
  return GOES_ON.test(texts.word(preposition + 1));
}
const PREPOSITIONS = /^(?:at|in|on|to|for|with|about|from)$/;
const GOES_ON =
  /^(?:at|on|in|to|during|before|after|when|while|is|was|are|were|has|had|will|would|can)$/;

const DONE = new RegExp(
  `^(?:${`abandoned acquired adopted annexed appointed approved attacked attended banned besieged blames? blocked boarded bombarded bombed bought builds? built bulldozed
    calls? called cancelled canceled captured championed cherished cites? claims? claimed cleared commandeered commissioned condemned confiscated conquered controls? criticised criticized
    defended demanded demolished denounced deployed despised destroyed detained disowned donated downed escorted
    encircled endorsed erected evacuated expropriated fired flattened fortified frequented funded
    gave gifted hailed hated heralded hijacked hired hit holds? hosted identified ignored impounded inaugurated inspected insulted intercepted invaded
    leased levelled leveled liberated likes? liked loathed looted loved loves? made mentioned mined mocked
    named nationalised nationalized nominated occupied occupies ordered outlawed owned owns? pardoned picked pounded praised praises promised promoted promotes published purchased
    quoted raided razed rebuilt recaptured recommended reclaimed renamed rented released retook ridiculed rode
    sabotaged sanctioned says? said scuttled seized selected sent sells? shelled shot showed slammed smuggled sponsored stole stormed struck surrounded
    targeted targets took torched toured used uses vandalised vandalized visited visits wants? wanted watched wrecked wrote`
    .split(/\s+/)
    .join('|')})$`,
);
const OBJECTS =
  /^(?:the|an?|its|his|her|their|our|my|your|this|that|these|those|him|it|them|us|\p{Lu}.*|\p{Nd}.*)$/u;
