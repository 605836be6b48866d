import {
  BEARERS,
  LINKING,
  PARTIES,
  QUOTED_BEARERS,
  QUOTED_BEARERS_IN_CASES,
  QUOTED_COUNTRY,
} from '../../lists/bearers.ts';
import { isPlainCountry } from '../../lists/plain-countries.ts';
import { isShip } from '../../lists/ships.ts';
import { adjoins, CAPITALISED, folded, hyphenated, isFollowed } from '../../match/neighbours.ts';
import { foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';
import type { Name } from '../grammar/beside.ts';
import { isQuoted } from '../titles/quotations.ts';
import { isPlaceOrCountry } from './behind-colon.ts';

/**
 * What takes a name in quotation marks only: батальйон «Донбас», партия «Россия». One of several
 * words is not named after another.
 */

/** Whether a quoted name is that of what stands before it. */
export function isQuotedBehindBearer(name: Name, texts: Texts): boolean {
  const bearer = name.first - 1;
  if (!isQuotedWord(name, texts) || isGroupInCase(name, texts)) return false;
  const isPlace = isPlaceOrCountry(name.first, texts);
  if (isBehindShip(bearer, texts)) return true;
  return [texts.word(bearer), hyphenated(bearer, texts)].some((word) =>
    isQuotedBearer(word, isPlace),
  );
}

/** Whether what a ship carries or how it is stands before a quoted name: ناقلة المشتقات «بغداد». */
function isBehindShip(word: number, texts: Texts): boolean {
  return adjoins(word - 1, texts) && isShip(folded(word - 1, texts));
}

/** In other cases only of places: whose a thing is may be quoted as well, «в лагере «Талибана»». */
function isQuotedBearer(word: string, isPlace: boolean): boolean {
  if (word.length > LONGEST) return false;
  const key = foldVariants(word);
  const small = key.toLowerCase();
  if (QUOTED_BEARERS.has(key) || QUOTED_BEARERS.has(small)) return true;
  return isPlace && QUOTED_BEARERS_IN_CASES.has(small);
}
/** Length of no longer bearer; a page may have a word of any length. */
const LONGEST = 40;

/**
 * Whether a Russian or Ukrainian country has quotation marks behind a preposition of place, as
 * stations and hotels have, or a place before what clubs do: «Поезд не остановится на «России»»,
 * ««Крым» сыграл вничью».
 */
export function isQuotedInPlace(name: Name, texts: Texts): boolean {
  if (!isQuotedWord(name, texts)) return false;
  if (isFollowed(name.last, texts) && PLAYS.test(folded(name.last + 1, texts)))
    return isPlaceOrCountry(name.first, texts);
  if (!IN_PLACE.test(texts.word(name.first - 1))) return false;
  const country = folded(name.last, texts);
  return isPlainCountry(country, 'ru') || isPlainCountry(country, 'uk');
}
/** What clubs do. */
const PLAYS =
  /^(?:(?:сы|и)грал[аи]?|играет|обыграл[аи]?|проиграл[аи]?|победил[аи]?|уступил[аи]?|забил[аи]?|разгромил[аи]?|зіграв|зіграла|грає|програв|програла|переміг|перемогла|обіграв|обіграла|поступився|поступилася|забив|забила|розгромив|розгромила)$/;
const IN_PLACE = /^(?:на|в|во|у|из|від|до|возле|около|біля|под|під|над|перед)$/i;

/** Whether a quoted country is the name of a party before it. */
export function isParty(name: Name, texts: Texts): boolean {
  return (
    isQuotedWord(name, texts) &&
    QUOTED_COUNTRY.test(texts.word(name.first)) &&
    PARTIES.has(folded(name.first - 1, texts))
  );
}

function isQuotedWord(name: Name, texts: Texts): boolean {
  return name.first === name.last && isQuoted(name, texts);
}

/**
 * Whether a Russian or Ukrainian country ends the quoted name of a party: партия «Ени Азербайджан»,
 * партії «Сильна Вірменія».
 */
export function endsParty({ first, last }: Name, texts: Texts): boolean {
  return (
    first === last &&
    CAPITALISED.test(texts.word(last - 1)) &&
    adjoins(last - 1, texts) &&
    PARTIES.has(folded(last - 2, texts)) &&
    isQuoted({ first: last - 1, last }, texts) &&
    NOMINATIVE.test(texts.word(last)) &&
    ['ru', 'uk'].some((lang) => isPlainCountry(folded(last, texts), lang))
  );
}
/** Of countries; one in the genitive is named: рух «Матері України». */
const NOMINATIVE = /(?:[бвгджзклмнпрстфхцчшщьй]|[иі]я)$/;

/**
 * Whether a title in quotation marks follows whose work it is, or has it behind: «фильм Сергея Лозницы
 * «Донбасс»», “la película de Loznitsa «Donbass»”, “«Bolivia», de Cedar Walton”.
 */
export function isWork(name: Name, texts: Texts): boolean {
  if (!isQuotedWord(name, texts)) return false;
  if (hasAuthorBehind(name.last, texts)) return true;
  let at = name.first - 1;
  for (let words = 0; words < MAX_AUTHOR; words++) {
    const word = texts.word(at);
    if (!CAPITALISED.test(word) && !AUTHOR.test(word) && !LINKING.has(word)) return false;
    if (!adjoins(at - 1, texts)) return false;
    at--;
    const work = folded(at, texts);
    if (BEARERS.has(work) || QUOTED_BEARERS.has(work)) return true;
  }
  return false;
}
/** Whether a person’s full name follows, in Russian and Ukrainian in the genitive, else behind “by”. */
function hasAuthorBehind(last: number, texts: Texts): boolean {
  const next = last + 1;
  if (!isFollowed(last, texts) || !/^[»”"“’]\s*,?\s*$/u.test((texts.gap(last) ?? '').trim()))
    return false;
  if (IN_GENITIVE.test(texts.word(next)))
    return adjoins(next, texts) && IN_GENITIVE.test(texts.word(next + 1));
  return (
    BY.test(texts.word(next)) &&
    [next + 1, next + 2].every((at) => adjoins(at - 1, texts) && NAME_PART.test(texts.word(at)))
  );
}
const BY = /^(?:by|von|de|d|di|par|da)$/;
const NAME_PART = /^\p{Lu}\p{L}/u;
/** A Russian or Ukrainian name in the genitive. */
const IN_GENITIVE = /^[А-ЯЁІЇЄҐ][а-яёіїєґ’'ʼ-]*(?:[аяиіыї]|ого|ої)$/u;

/** A trade, a name of two or three words, and what joins it. */
const MAX_AUTHOR = 4;
/** In the genitive: режиссёра, письменниці. */
const AUTHOR = /^(?:реж[иі]с|писател|письменни|поэт|поет)/u;

/**
 * Whether a Russian or Ukrainian name is that of a group in another case than the nominative, in
 * which a thing has its own: «школа «Талибана»», «ракета «Хезболлы»».
 */
function isGroupInCase({ last }: Name, texts: Texts): boolean {
  return GROUP_IN_CASE.test(folded(last, texts));
}
const GROUP_IN_CASE =
  /^(?:(?:талибан|талібан|хамас|фатх|вагнер|азов)(?:а|у|ом|е|і)|хезбол+(?:ы|и|е|і|у|ой|ою)|(?:каид|каед|каїд|кайд)(?:ы|и|е|і|у|ой|ою)|джихада)$/;

/**
 * Whether a Russian or Ukrainian name is the second half of a name in quotation marks, as those of
 * organisations are: «Кинопоиск-Россия», but «Китай-Россия», a forum of both.
 */
export function endsQuotedCompound({ first, last }: Name, texts: Texts): boolean {
  if (!CYRILLIC_NAME.test(texts.word(last)) || !isFollowed(first - 1, texts)) return false;
  const gap = texts.gap(first - 1) ?? '';
  if (gap === ' ' || foldVariants(gap) !== '-') return false;
  const whole = { first: first - 1, last };
  const half = texts.small(first - 1);
  if (!LONG_CYRILLIC_NAME.test(texts.word(first - 1)) || !isQuoted(whole, texts)) return false;
  return !(isPlainCountry(half, 'ru') || isPlainCountry(half, 'uk'));
}
const CYRILLIC_NAME = /^\p{Lu}\p{Script=Cyrillic}{2,}$/u;
const LONG_CYRILLIC_NAME = /^\p{Lu}\p{Script=Cyrillic}{3,}$/u;
