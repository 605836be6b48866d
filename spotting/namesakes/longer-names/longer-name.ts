import { isFirmAlone } from '../../lists/firms.ts';
import { isGivenName } from '../../lists/given-names.ts';
import { OPENERS, TITLES } from '../../lists/openers.ts';
import { isPeopleBefore } from '../../lists/peoples.ts';
import { isPlainCountry } from '../../lists/plain-countries.ts';
import { adjoins, CAPITALISED, folded, type Known, opensSentence } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { isPatronymic } from '../../match/surname-first.ts';
import { covers } from '../../weigh/positions.ts';
import type { Texts } from '../../words/texts.ts';
import { isBeforeSite } from '../bearers/firms-and-media.ts';
import { followsGoverned } from '../grammar/governed.ts';
import { isAfterFullName, isTurkishNoun } from '../grammar/turkish-order.ts';
import { isDateName } from '../written/dates.ts';
import { isTeam } from './other-fields.ts';

/**
 * Whether a bare name is part of a longer, unlisted one: “Hamid Ghafari”, “Kerman
 * University”, “Lake Assad”. It is if it is next to a capitalised word, unless that opens a
 * sentence or is known. German capitalises every noun, and headlines may capitalise any word;
 * there, this says nothing.
 */
export function isPartOfLongerName(
  { first, last }: Match,
  texts: Texts,
  lang: string | null,
  known: Known,
): boolean {
  if (first !== last || !saysMore(first, texts, lang)) return false;
  if (adjoins(last, texts) && isOtherName(last + 1, texts, known)) return true;
  if (!adjoins(first - 1, texts) || !isOtherName(first - 1, texts, known)) return false;
  if (followsOpeningPlace(first, texts) || isAfterGoverned(first, texts, lang)) return false;
  if (isAfterCompass(first, texts, lang)) return false;
  if (lang === 'tr' && isAfterFullName(first, texts)) return false;
  if (adjoins(first - 2, texts)) return true;
  return !(OPENERS.has(folded(first - 1, texts)) || followsOpeningNoun(first, texts, lang));
}

/**
 * Whether a Russian, Ukrainian or Turkish name follows a noun that opens its sentence: «Сторонники
 * Асада». A given name would have its case. A name that does not change only counts behind a noun
 * whose ending no given name has: «Убийство Сулеймани». In English, whether it follows a
 * participle: “Accompanying Kim are …”.
 */
function followsOpeningNoun(word: number, texts: Texts, lang: string | null): boolean {
  if (lang === 'tr') return isTurkishNoun(word - 1, texts);
  if (lang === 'en') return isParticiple(word - 1, texts);
  if (!isAmong(NAMES_STAND_ALONE, lang)) return false;
  const noun = folded(word - 1, texts);
  const isNeuter = /[оеєыї]$/.test(noun) && INDECLINABLE.test(texts.word(word));
  return (isNeuter || OBLIQUE.test(texts.word(word))) && !isGivenName(noun);
}
/** Whether an English word ends as participles do: Meeting, Addressing. */
function isParticiple(word: number, texts: Texts): boolean {
  const verb = folded(word, texts);
  return PARTICIPLE.test(verb) && !isGivenName(verb);
}
const PARTICIPLE = /^\p{L}{4,}ing$/u;

const OBLIQUE = /(?:[аяую]|[ыиое]м|ого|[ії]в)$/;

function isAfterGoverned(word: number, texts: Texts, lang: string | null): boolean {
  return isAmong(NAMES_STAND_ALONE, lang) && followsGoverned(word, texts, lang);
}

/** Whether a capitalised word continues in another that is not known to be independent. */
export function isNamedOn(
  { first, last }: Pick<Match, 'first' | 'last'>,
  texts: Texts,
  lang: string | null,
  known: Known,
): boolean {
  return (
    saysMore(first, texts, lang) && adjoins(last, texts) && isOtherName(last + 1, texts, known)
  );
}

/**
 * Whether a bare name follows another within a sentence: “said Igor Putin”, “Good Morning America”.
 * What comes after the name says nothing, as it may belong to it: “Gaza Health Ministry”.
 */
export function followsOtherName(
  { first, pattern }: Match,
  texts: Texts,
  lang: string | null,
  known: Known,
): boolean {
  if (!saysMore(first, texts, lang)) return false;
  if (!adjoins(first - 1, texts) || !isWithinSentence(first - 1, texts)) return false;
  if (isFirmAlone(texts.word(first - 1))) return false;
  if (
    isAmong(NAMES_STAND_ALONE, lang) &&
    (followsPlace(first, texts) || followsFullName(first, texts))
  )
    return false;
  if (followsOpeningPlace(first, texts) || isAfterGoverned(first, texts, lang)) return false;
  if (isAfterCompass(first, texts, lang)) return false;
  if (isOfBody(first, texts, lang) || isTeam(folded(first - 1, texts))) return false;
  if (lang === 'tr' && (isTurkishNoun(first - 1, texts) || isAfterFullName(first, texts)))
    return false;
  // An Iranian Shahed is a Shahed, but an Iranian Trump is another.
  if (lang === 'en' && !pattern.isPerson && isPeopleBefore(folded(first - 1, texts), lang))
    return false;
  // “The Lafarge Syria deal” is of a firm in Syria.
  if (lang === 'en' && isBeforeSite(first, texts) && isPlainCountry(folded(first, texts), lang))
    return false;
  return isOtherName(first - 1, texts, known) && !OPENERS.has(folded(first - 1, texts));
}

/**
 * Whether a Russian or Ukrainian name in the genitive follows a noun that no given name
 * agrees with: «Конституційний Суд України». What a masculine nominative or a plural genitive
 * governs is no family name.
 */
function isOfBody(word: number, texts: Texts, lang: string | null): boolean {
  if (!isAmong(NAMES_STAND_ALONE, lang)) return false;
  const noun = folded(word - 1, texts);
  if (isGivenName(noun)) return false;
  const isBody = CLIPPED_BODY.test(noun) || (STATE_BODY.test(noun) && !CUP.test(noun));
  if (!isBody && !REGION.test(noun)) return false;
  if (ENDS_AS_COUNTRY.test(texts.word(word))) return true;
  return isBody && !COMPASS.test(noun) && isPlainCountry(folded(word, texts), lang);
}
/** The genitive of names that are feminine, as those of most countries are: России, України. */
const ENDS_AS_COUNTRY = /(?:ии|ії|[нбп][ыи])$/;
/**
 * Masculine, or one of those feminine ones that states have, in any case: Верховна Рада України,
 * комітет Верховної Ради України.
 */
const STATE_BODY =
  /[бвгджзклмнпрстфхцчшщ]$|^(?:рад|дум|палат|служб|арм[иі]|церкв|прокуратур|адм[иі]н[иі]страц[иі]|конституц[иі])(?:[аяыиіїуюеє]|[оеє][йю])$/;
const CUP = /кубок$/;
/**
 * Parts of a country that are written with a capital, whatever their case: Урал и Сибирь России, на
 * Лазурном Берегу Франции.
 */
const REGION =
  /^(?:север|восток|запад|юг|півн(?:іч|оч)|сх[іо]д|зах[іо]д|півд(?:ень|н)|центр|сибир|сибір|поволж|прикарпат|закарпат|поліс|полес|побереж|берег|узбереж|острова?|лівобереж|правобереж)\p{Ll}{0,3}$/u;
/**
 * Whether a Russian or Ukrainian country or town follows the adjective for a part of it, whatever
 * its case: в Восточной Сирии, у Північній Польщі, в Южном Бейруте. Not where the two are the name
 * of another place, of now or then.
 */
function isAfterCompass(word: number, texts: Texts, lang: string | null): boolean {
  if (!isAmong(NAMES_STAND_ALONE, lang) || !COMPASS.test(folded(word - 1, texts))) return false;
  return !DIVIDED.test(folded(word, texts));
}
const COMPASS =
  /^(?:восточн|западн|северн|южн|центральн|східн|західн|північн|південн)(?:ая|ой|ую|ою|ый|ий|ого|ому|ым|им|ом|а|у|ої|ій)$/u;
/**
 * Lands of which a part is, or was, another's or a land of its own: Северный Кипр, Південна Африка.
 */
const DIVIDED =
  /^(?:америк|африк|азербайдж|в[ьʼ]?[єе]тнам|германи|німеччин|гвине|гвіне|йемен|[єе]мен|ирланди|ірланді|кипр|кіпр|коре|македон|осет|пакистан|судан|монгол)/u;

/**
 * Bodies of a state by the first syllables of their names, whatever their case: Минобороны,
 * Генштаба, Госдумы, Держдуми.
 */
const CLIPPED_BODY =
  /^(?:м[иі]н(?:оборон|ф[иі]н|юст|здра|здоров|цифр|[еэ]нерг|транс|пром|сельхоз|агро|спорт|тру|[еэ]коном|обр|осв|культ|строй|природ|інфра)|ген(?:штаб|прок|консул)|гос(?:деп|дум|совет)|держ|центр(?:о?банк|избирком)|нацбанк|спецслужб|рос[бвгдзкмнпрт])/;

/** In these languages nouns have cases: a nominative before a name is a given name. */
export const NAMES_STAND_ALONE: readonly string[] = ['ru', 'uk'];
/** The instrumental of a family name and of the given name before it: с Игорем Путиным. */
const INSTRUMENTAL = /[еоыиі]м$/i;
const LONGEST_PREPOSITION = 3;

/** Whether a short word stands before one, as prepositions are. */
export function followsPreposition(word: number, texts: Texts): boolean {
  return adjoins(word - 1, texts) && texts.word(word - 1).length <= LONGEST_PREPOSITION;
}

const IN: ReadonlySet<string> = new Set(['в', 'во', 'у', 'на']);
/** Names that are not declined: Нетаньяху, Мелони. */
const INDECLINABLE = /[оуеиіюэ]$/i;
/** Countries in the nominative: Франция, Польща. */
const COUNTRY_NAME = /[ая]$/;
/**
 * Towns and airports that are not declined, and whose ending no given name has:
 * Пулково, Иваново, Бородино.
 */
const TOWN = /(?:[оеё]в|[иы]н)о$/i;
/** A place after “in”; a given name so declined has no family name in the nominative. */
const LOCATIVE = /[еиіу]$/;

/**
 * Whether a name in the nominative follows one that a preposition governs: у Давосі
 * Зеленський, в Париже Франция.
 */
function followsPlace(word: number, texts: Texts): boolean {
  const name = texts.word(word);
  const place = texts.word(word - 1);
  if (TOWN.test(place) && followsPreposition(word - 1, texts)) return true;
  const isInPlace = INDECLINABLE.test(name)
    ? /[еі]$/.test(place)
    : COUNTRY_NAME.test(name) && LOCATIVE.test(place);
  if (isInPlace) return adjoins(word - 2, texts) && IN.has(folded(word - 2, texts));
  return (
    /[бвгджзйклмнпрстфхцчшщ]$/i.test(name) &&
    !INSTRUMENTAL.test(name) &&
    followsPreposition(word - 1, texts)
  );
}

/**
 * Whether a name stands right behind the full name of somebody else, which has a case of its own or
 * none: «Вместе с Джанни Инфантино Путин открыл матч», «Марк Рютте Трампу не возражал».
 */
function followsFullName(word: number, texts: Texts): boolean {
  const [given, family] = [folded(word - 2, texts), folded(word - 1, texts)];
  if (!adjoins(word - 2, texts) || !isGivenName(given)) return false;
  if (isGivenName(family) || isPatronymic(family)) return false;
  const isDeclined = (name: string) => !IN_CONSONANT.test(name);
  return INDECLINABLE_FAMILY.test(family) || isDeclined(family) !== isDeclined(folded(word, texts));
}
const IN_CONSONANT = /[бвгджзйклмнпрстфхцчшщ]$/;
const INDECLINABLE_FAMILY = /[оиі]$/;

/** Marks within a sentence, after which a capital indicates a name: “her neighbour, Freya”. */
const PARTS = /^(?:, | \(| [–—-] )$/;

function isWithinSentence(word: number, texts: Texts): boolean {
  const { texts: blocks } = texts.words;
  if (adjoins(word - 1, texts)) return true;
  return word > 0 && blocks[word - 1] === blocks[word] && PARTS.test(texts.gap(word - 1) ?? '');
}

/** Prepositions of place that open a sentence: “In Brussels Merz said”. */
const OPENING_PLACE: ReadonlySet<string> = new Set(
  'In At From Near Inside Outside Across Around Throughout À Au Aux Dans En Desde'.split(' '),
);
/** The same behind when it was: “Yesterday in Brussels Merz said”, «Ayer en Davos Trump …». */
const PLACE_LATER: ReadonlySet<string> = new Set(['in', 'at', 'à', 'en']);
const WHEN = new RegExp(
  `^(?:${[
    'yesterday today tonight last this on earlier later early late week month year night morning afternoon evening',
    'mon tues wednes thurs fri satur sun'.replaceAll(/(\w+)/g, '$1day'),
    'hier aujourd hui ce matin soir lundi mardi mercredi jeudi vendredi samedi dimanche dernier',
    'ayer hoy anoche este el lunes martes miércoles jueves viernes sábado domingo pasado',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
);
const MAX_WHEN = 4;

/** Whether a name follows a place that opens its sentence, without a comma between them. */
function followsOpeningPlace(word: number, texts: Texts): boolean {
  if (!adjoins(word - 2, texts) || isGivenName(folded(word - 1, texts))) return false;
  const preposition = texts.word(word - 2);
  return (
    OPENING_PLACE.has(preposition) || (PLACE_LATER.has(preposition) && followsWhen(word - 2, texts))
  );
}

/** Whether nothing but when it was opens a sentence before a word. */
function followsWhen(word: number, texts: Texts): boolean {
  for (let at = word - 1; at >= word - MAX_WHEN && adjoins(at, texts); at--) {
    if (!WHEN.test(folded(at, texts))) return false;
    if (opensSentence(at, texts)) return true;
  }
  return false;
}

/** Whether a capital on this word indicates a name. */
export function saysMore(word: number, texts: Texts, lang: string | null): boolean {
  return lang !== 'de' && CAPITALISED.test(texts.word(word)) && texts.casing(word) === 'sentence';
}

/** Whether a word is a name that is not known to be independent. */
export function isOtherName(word: number, texts: Texts, known: Known): boolean {
  return (
    CAPITALISED.test(texts.word(word)) &&
    !isKnown(word, known) &&
    !TITLES.has(folded(word, texts)) &&
    !isDateName(folded(word, texts))
  );
}

/** Whether a word belongs to something that is known to be independent. */
export function isKnown(word: number, known: Known): boolean {
  return known.some((list) => covers(list, word));
}

/** Whether a language is one of these. */
export function isAmong(langs: readonly string[], lang: string | null): lang is string {
  return lang !== null && langs.includes(lang);
}
