import { adjoins, CAPITALISED, folded, isFollowed, opensSentence } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { locates } from '../namesakes/in-place.ts';
import type { Page } from '../weigh/weigh.ts';
import type { Texts } from '../words/texts.ts';

/**
 * What stands beside a country that is called like a person, a bird or an American state, and tells
 * that it is the country: “the Prime Minister of Chad Saleh Kebzabo”, “in Gaziantep, Turkey”,
 * “Jordan recalls its ambassador”.
 */

/** What has the capital of a name and is nothing else in small letters than a bird. */
const BIRD = 'turkey';
/** Those that are given names. A state of Georgia has towns and a north as well. */
const PEOPLE: ReadonlySet<string> = new Set(['chad', 'jordan']);

/** Offices that states have, and the American one of Georgia has not. */
const OFFICES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('minister prince princess king queen ambassador president parliament'.split(' ')),
  es: new Set('ministro ministra embajador embajadora canciller presidente presidenta'.split(' ')),
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
  return word === BIRD || word === 'georgia' || PEOPLE.has(word);
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

/** Whether the words beside a name of an English text tell that it is the country. */
export function isToldAsCountry({ first, last }: Match, { texts, langOf }: Page): boolean {
  if (first !== last || langOf(first) !== 'en' || texts.casing(first) !== 'sentence') return false;
  const word = folded(first, texts);
  if (word !== BIRD && !PEOPLE.has(word)) return false;
  if (!CAPITALISED.test(texts.word(first)) || goesOn(last, texts)) return false;
  if (endsPlace(first, last, texts)) return true;
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
