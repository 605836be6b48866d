import { adjoins, CAPITALISED, folded, isFollowed, opensSentence } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { locates } from '../namesakes/grammar/in-place.ts';
import type { Page } from '../weigh/weigh.ts';
import type { Texts } from '../words/texts.ts';
import {
  hasWhatStatesHave,
  isBetweenLands,
  opensCyrillicNews,
  opensNewsOfLand,
  playsLand,
} from './what-states-have.ts';

/**
 * What stands beside a country that is called like a person, a bird or an American state, and tells
 * that it is the country: “the Prime Minister of Chad Saleh Kebzabo”, “in Gaziantep, Turkey”,
 * “Jordan recalls its ambassador”.
 */

/** What has the capital of a name and is nothing else in small letters than a bird. */
const BIRD = 'turkey';
/** Those that are given names. A state of Georgia has towns and a north as well. */
const PEOPLE: ReadonlySet<string> = new Set(['chad', 'jordan']);
const STATE = 'georgia';

/** Offices that states have, and the American one of Georgia has not. */
const OFFICES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('minister prince princess king queen ambassador president parliament'.split(' ')),
  es: new Set(
    'ministro ministra embajador embajadora canciller presidente presidenta parlamento'.split(' '),
  ),
};
const OF: ReadonlySet<string> = new Set(['of', 'from', 'de']);

/**
 * Whether a name is whose office is named before it, whoever is named behind: “President of
 * Georgia Salome Zourabichvili”.
 */
export function isOfStateOffice({ first, last }: Match, { texts, langOf }: Page): boolean {
  const lang = langOf(first) ?? '';
  const offices = OFFICES[lang];
  if (!offices || first !== last || !isAnyOf(folded(first, texts))) return false;
  if (!adjoins(first - 1, texts) || !adjoins(first - 2, texts)) return false;
  if (!OF.has(folded(first - 1, texts)) || !offices.has(folded(first - 2, texts))) return false;
  return CAPITALISED.test(texts.word(first)) && !hasGenitive(last + 1, texts);
}

function isAnyOf(word: string): boolean {
  return word === BIRD || word === STATE || PEOPLE.has(word);
}

/** Whether a name goes on to whose something is: the president of Jordan Miller’s club. */
function hasGenitive(word: number, texts: Texts): boolean {
  for (let at = word; at < word + LONGEST_NAME && adjoins(at - 1, texts); at++) {
    if (!CAPITALISED.test(texts.word(at))) return false;
    if (isFollowed(at, texts) && texts.word(at + 1) === 's') return true;
  }
  return false;
}
/** Number of words of a name that are looked at: a page may have any number of capitalised ones. */
const LONGEST_NAME = 5;

const COMPASS =
  /^(?:(?:north|south)?-?(?:east|west)(?:ern)?|north|south|northern|southern|central|rural|neighbou?ring)$/;

/** Prepositions of place; “with” and “of” stand before food as well. */
const IN: ReadonlySet<string> = new Set(
  'in from to into across near via towards toward through throughout within outside against'.split(
    ' ',
  ),
);
/** What is done to states, before their name. */
const TELLING: ReadonlySet<string> = new Set(
  'warns warned urges urged accuses accused visits visited blames blamed tells told asks asked invites invited demand demands'.split(
    ' ',
  ),
);
/** What states do, and no bird. */
const DOING: ReadonlySet<string> = new Set(
  `says said accuses accused denies denied condemns condemned arrests arrested detains detained indicts indicted expels expelled extradites
  extradited deports deported recalls recalled suspends suspended withdraws withdrew declares declared bans banned imposes imposed lifts lifted
  warns warned urges urged rejects rejected summons summoned closes closed reopens reopened signs signed ratifies ratified announces announced
  releases launches launched agrees agreed confirms confirmed vows vowed threatens threatened sends sent deploys deployed evacuates evacuated
  expects expected wants wanted votes voted`.split(/\s+/),
);
/** What only states do, and nobody who is called like one. */
const ONLY_STATES: ReadonlySet<string> = new Set(
  'expels expelled extradites extradited deports deported ratifies ratified annexes annexed'.split(
    ' ',
  ),
);
const BANS = /^(?:bans?|banned|suspends?|suspended)$/;
/** Bodies that ban countries, not people by their given names. */
const FEDERATION = /^\p{Lu}{3,}$/u;

/** What states have with each other, and nobody with a bird or with a friend. */
const RELATIONS: ReadonlySet<string> = new Set(
  'relations ties border borders frontier treaty pact alliance extradition war peace'.split(' '),
);
/** The same with a state that is called like a bird; with a player, agents talk as well. */
const DEALINGS: ReadonlySet<string> = new Set(
  'talks trade deal negotiations tensions dispute cooperation agreement truce row standoff'.split(
    ' ',
  ),
);
/** What goes to a state. */
const GOING: ReadonlySet<string> = new Set(
  'flights exports shipments fled deported extradited repatriated ambassador envoy'.split(' '),
);
/** What is behind a state, and no bird has: the Turkey earthquake. */
const OF_LANDS: ReadonlySet<string> = new Set(
  'earthquake earthquakes quake coup referendum floods border'.split(' '),
);
const AUXILIARY = /^(?:has|have|had|is|was|will|would|could|should|may|might|must)$/;
const ADVERB = /^(?:not|never|also|already|now|long|repeatedly|recently|once|again|since|still)$/;
/** What a state may be about to do, and no bird is. */
const ACTING =
  /^(?:holding|seeking|mediating|hosting|considering|negotiating|accusing|demanding|threatening|deploying|withdrawing|urging|warning|bombing|shelling|join|send|host|block|veto|withdraw|mediate|ratify|approve|reject|recogni[sz]e|deploy|invade|extradite|sign|agree|supply|intervene|retaliate|impose|lift|accept|refuse)$/;
const BE = /^(?:is|was|remains|became)$/;
/** What only a land is called: one of the poorest countries. */
const LAND = /^(?:countr(?:y|ies)|nations?|kingdoms?|republic|monarchy|ally|allies)$/;
const WITHIN_NOUN = /^(?:\p{Ll}+|\p{Lu}{2,}|s)$/u;
const OPENS_NOUN = /^(?:a|an|the|one|among)$/;
const PREPOSITION = /^(?:in|on|at|with|for|from|by|who|that|and|but|to|as)$/;
const MAX_TO_LAND = 7;

/** Whether a predicate says that a name is that of a land: “Chad is one of the poorest countries”. */
function isCalledLand(last: number, texts: Texts): boolean {
  if (!adjoins(last, texts) || !BE.test(folded(last + 1, texts))) return false;
  if (!OPENS_NOUN.test(folded(last + 2, texts))) return false;
  for (let at = last + 3; at < last + 3 + MAX_TO_LAND && adjoins(at - 1, texts); at++) {
    if (LAND.test(folded(at, texts))) return true;
    if (PREPOSITION.test(folded(at, texts)) || !WITHIN_NOUN.test(texts.word(at))) return false;
  }
  return false;
}

/** Whether a name has relations with others, as a state of the US has not. */
function hasRelations(first: number, texts: Texts): boolean {
  if (!adjoins(first - 1, texts) || !adjoins(first - 2, texts)) return false;
  return folded(first - 1, texts) === 'with' && FOREIGN.test(folded(first - 2, texts));
}
const FOREIGN = /^(?:relations|ties|treaty|alliance|frontier)$/;

/** Whether a noun and “with” or “to” before a name, or a noun behind it, are those of states. */
function isInDealings({ first, last }: Match, isBird: boolean, texts: Texts): boolean {
  if (adjoins(last, texts) && OF_LANDS.has(folded(last + 1, texts))) return true;
  if (!adjoins(first - 1, texts) || !adjoins(first - 2, texts)) return false;
  const noun = folded(first - 2, texts);
  const link = folded(first - 1, texts);
  if (link === 'with') return RELATIONS.has(noun) || (isBird && DEALINGS.has(noun));
  return link === 'to' && GOING.has(noun);
}

/** Whether a state is said to have done something, or to be doing it: “Turkey has rejected”. */
function isActing(last: number, texts: Texts): boolean {
  if (!adjoins(last, texts) || !AUXILIARY.test(folded(last + 1, texts))) return false;
  if (!adjoins(last + 1, texts)) return false;
  const verb = ADVERB.test(folded(last + 2, texts)) ? last + 3 : last + 2;
  return DOING.has(folded(verb, texts)) || ACTING.test(folded(verb, texts));
}

/** Whether the words beside a name, mostly of an English text, tell that it is the country. */
export function isToldAsCountry(match: Match, { texts, langOf }: Page): boolean {
  const { first, last } = match;
  const lang = langOf(first);
  if (first === last && (lang === 'ru' || lang === 'uk')) return opensCyrillicNews(match, texts);
  if (first !== last || lang !== 'en') return false;
  const word = folded(first, texts);
  const as = word === BIRD ? 'bird' : PEOPLE.has(word) ? 'person' : 'state';
  if (as === 'state' && word !== STATE) return false;
  const casing = texts.casing(first);
  if (opensNewsOfLand(match, as, texts) || playsLand(match, texts)) return true;
  if (casing !== 'sentence') return false;
  if (!CAPITALISED.test(texts.word(first)) || goesOn(last, texts)) return false;
  if (hasWhatStatesHave(match, as, texts) || isBetweenLands(match, texts)) return true;
  if (as === 'state') return hasRelations(first, texts);
  if (endsPlace(first, last, texts)) return true;
  if (isCalledLand(last, texts) || isInDealings(match, word === BIRD, texts)) return true;
  if (word === BIRD && isActing(last, texts)) return true;
  const next = adjoins(last, texts) ? folded(last + 1, texts) : '';
  if (next !== '' && adjoins(last + 1, texts) && folded(last + 2, texts) === 'its') return true;
  if ((word === BIRD ? DOING : ONLY_STATES).has(next)) return true;
  if (opensSentence(first, texts) || !adjoins(first - 1, texts)) return false;
  const before = folded(first - 1, texts);
  if (COMPASS.test(before)) return true;
  if (word === BIRD) return IN.has(before) || TELLING.has(before) || DOING.has(before);
  return BANS.test(before) && adjoins(first - 2, texts) && isFederation(first - 2, texts);
}

/** Whether a body or an adverb behind one stands there: “FIFA indefinitely bans Chad”. */
function isFederation(word: number, texts: Texts): boolean {
  if (FEDERATION.test(texts.word(word))) return true;
  return (
    /ly$/.test(texts.word(word)) &&
    adjoins(word - 1, texts) &&
    FEDERATION.test(texts.word(word - 1))
  );
}

/** Whether the next word belongs to a longer name: Turkey Point. */
function goesOn(last: number, texts: Texts): boolean {
  return adjoins(last, texts) && CAPITALISED.test(texts.word(last + 1));
}

/** Whether a name ends a place within a sentence, with a mark behind it: “in Ar-Ramtha, Jordan.” */
function endsPlace(first: number, last: number, texts: Texts): boolean {
  if (!locates(first, texts)) return false;
  return !isFollowed(last, texts) || /^(?:[.,;:)]|[’'”"] ?[.,;)])/.test(texts.gap(last) ?? '');
}
