import { isGivenName } from '../lists/given-names.ts';
import { OPENERS, TITLES } from '../lists/openers.ts';
import { isTail } from '../match/compounds.ts';
import { adjoins, CAPITALISED, folded, type Known } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { isPatronymic } from '../match/surname-first.ts';
import { covers } from '../weigh/positions.ts';
import type { Texts } from '../words/texts.ts';
import { isGivenNameInArabic } from './arabic-given-names.ts';
import { DATE_NAMES } from './dates.ts';
import { isAfterGivenName } from './family.ts';
import { isGivenInGerman } from './german-names.ts';
import { followsGoverned } from './governed.ts';
import { isInListOfNames } from './listed-names.ts';
import { isCook, isLocalOffice, isRank } from './other-titles.ts';
import { adjoinsName, isBeforeInitial, isKunya, isNameArticle, joinsName } from './particles.ts';
import { isAfterFullName, isLocative, isTurkishNoun } from './turkish-order.ts';

/**
 * Whether a bare name is part of a longer, unlisted one: “Hamid Ghafari”, “Kerman University”, “Lake Assad”. It is if
 * it is next to a capitalised word, unless that opens a sentence or is known. German capitalises every noun, and
 * headlines may capitalise any word; there, this says nothing.
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
  if (lang === 'tr' && isAfterFullName(first, texts)) return false;
  if (adjoins(first - 2, texts)) return true;
  return !(OPENERS.has(folded(first - 1, texts)) || isGoverned(first, texts, lang));
}

/**
 * Whether a Russian, Ukrainian or Turkish name follows a noun that opens its sentence: «Сторонники Асада». A given name would
 * have its case. What has no cases only follows what no given name ends in: «Убийство Сулеймани». In English, whether it
 * follows a participle: “Accompanying Kim are …”.
 */
function isGoverned(word: number, texts: Texts, lang: string | null): boolean {
  if (lang === 'tr') return isTurkishNoun(word - 1, texts);
  if (lang === 'en') return isParticiple(word - 1, texts);
  if (lang === null || !NAMES_STAND_ALONE.includes(lang)) return false;
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
  return lang !== null && NAMES_STAND_ALONE.includes(lang) && followsGoverned(word, texts, lang);
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
 * Whether a bare name follows another within a sentence: “said Igor Putin”, “Good Morning America”. What comes after
 * the name says nothing, as it may belong to it: “Gaza Health Ministry”.
 */
export function followsOtherName(
  { first }: Match,
  texts: Texts,
  lang: string | null,
  known: Known,
): boolean {
  if (!saysMore(first, texts, lang)) return false;
  if (!adjoins(first - 1, texts) || !isWithinSentence(first - 1, texts)) return false;
  if (lang !== null && NAMES_STAND_ALONE.includes(lang) && followsPlace(first, texts)) return false;
  if (followsOpeningPlace(first, texts) || isAfterGoverned(first, texts, lang)) return false;
  if (isOfBody(first, texts, lang)) return false;
  if (lang === 'tr' && (isTurkishNoun(first - 1, texts) || isAfterFullName(first, texts)))
    return false;
  return isOtherName(first - 1, texts, known) && !OPENERS.has(folded(first - 1, texts));
}

/**
 * Whether a Russian or Ukrainian name in the genitive follows a noun that no given name agrees with: «Конституційний Суд
 * України». What a masculine nominative or a plural genitive governs is no family name.
 */
function isOfBody(word: number, texts: Texts, lang: string | null): boolean {
  if (lang === null || !NAMES_STAND_ALONE.includes(lang)) return false;
  const noun = folded(word - 1, texts);
  if (!BODY.test(noun) || CUP.test(noun)) return false;
  return COUNTRY.test(texts.word(word)) && !isGivenName(noun);
}
/** The genitive of countries with a feminine name: России, України. */
const COUNTRY = /(?:ии|ії|[нбп][ыи])$/;
/** Masculine, or one of those feminine ones that states have: Верховна Рада України. */
const BODY =
  /[бвгджзклмнпрстфхцчшщ]$|^(?:рад|дум|палат|служб|арм[иі]|церкв|прокуратур|адм[иі]н[иі]страц[иі]|конституц[иі])[ая]$/;
const CUP = /кубок$/;

/** Languages in which a noun or another name seldom or never stands before a name as an attribute. */
const NAMES_FOLLOW: readonly string[] = ['fr', 'es', 'it', 'pt'];
/**
 * Whether a bare name belongs to another person, whose given name precedes it (Igor Putin, Ribal al-Assad) or is that
 * name (Assad Bouab, Asaad al-Shaibani).
 *
 * @param seen whatever may be a name of an entry, in word order; it is no unlisted given name.
 */
export function isOfAnother(
  match: Match,
  texts: Texts,
  lang: string | null,
  known: Known,
  seen: Known[number],
): boolean {
  const { first, last, pattern } = match;
  if (pattern.caseless || /^\p{Ll}/u.test(texts.word(last))) return false;
  const single = last - match.first === 1 && isNameArticle(match.first, texts) ? last : match.first;
  if (single !== last) return isAfterGivenName(match, texts);
  const article = isNameArticle(last - 1, texts) && adjoinsName(last - 1, texts) ? last - 1 : last;
  const before = article - 1;
  if (isKunya(before, texts) && !known.some((list) => covers(list, before))) return true;
  const isPlace = lang === 'tr' && isLocative(last, texts);
  if (!isPlace && adjoins(before, texts) && !known.some((list) => covers(list, before))) {
    const word = folded(before, texts);
    const isCapital = CAPITALISED.test(texts.word(before));
    if (
      (isCapital || (UNCASED.test(word) && !ARABIC_PEOPLE.test(texts.word(last)))) &&
      isGivenName(word)
    )
      return true;
    // Whose patronymic is ours has a longer form.
    if (isPatronymic(word) && adjoins(before - 1, texts) && isGivenName(folded(before - 1, texts)))
      return true;
    if (isLocalOffice(before, match, texts) || isCook(before, match, texts, lang)) return true;
    const isOfGroup = texts.gap(last) === '-' && isTail(texts.word(last + 1));
    if (lang === 'de' && !isOfGroup && isGivenInGerman(before, texts) && !covers(seen, before))
      return true;
  }
  if (joinsName(last, texts, lang) || isBeforeInitial(last, texts)) return true;
  if (isInListOfNames(last, texts, known)) return true;
  if (lang === 'ar' && isGivenNameInArabic(last, texts, known)) return true;
  if (single === first && isRank(first - 1, texts) && isNamedOn(match, texts, lang, known))
    return true;
  if (lang !== null && NAMES_STAND_ALONE.includes(lang) && isGivenNameOf(match, texts, known))
    return true;
  if (GIVEN_AS_WELL.has(folded(last, texts)) && isNamedOn(match, texts, lang, known)) {
    return !RULES.has(folded(last + 1, texts));
  }
  return (
    lang !== null &&
    NAMES_FOLLOW.includes(lang) &&
    saysMore(last, texts, lang) &&
    !continues(article, texts) &&
    adjoins(last, texts) &&
    isOtherName(last + 1, texts, known)
  );
}

/** Family names of those who have entries that are given names elsewhere: Assad Qaiser, Vance Joy. */
const GIVEN_AS_WELL: ReadonlySet<string> = new Set(
  'assad asad vance burhan abbas petro'.split(' '),
);
/** What leaders have, with a capital in some papers: the Assad Regime. */
const RULES: ReadonlySet<string> = new Set(
  'regime government administration forces army family dynasty era loyalists'.split(' '),
);

/** In these languages nouns have cases: a nominative before a name is a given name. */
const NAMES_STAND_ALONE: readonly string[] = ['ru', 'uk'];
/** The nominative of men's names: Венс Картер, but России Сергей Шойгу. */
const NOMINATIVE = /[бвгджзклмнпрстфхцчшщ]$/i;
/** The instrumental of a family name and of the given name before it: с Игорем Путиным. */
const INSTRUMENTAL = /[еоыиі]м$/i;
const LONGEST_PREPOSITION = 3;

function isNominative(word: string): boolean {
  return CAPITALISED.test(word) && NOMINATIVE.test(word);
}

function followsPreposition(word: number, texts: Texts): boolean {
  return adjoins(word - 1, texts) && texts.word(word - 1).length <= LONGEST_PREPOSITION;
}

/**
 * Whether a single-word name in the nominative continues in another one; not after an abbreviation: «глава ФСБ
 * Бортников», nor in «Республики Казахстан Касым-Жомарта Токаева».
 */
function isGivenNameOf({ first, last }: Match, texts: Texts, known: Known): boolean {
  if (!adjoins(last, texts) || !isNominative(texts.word(last))) return false;
  if (followsPreposition(first, texts) || !NOMINATIVE.test(texts.word(last + 1))) return false;
  if (adjoins(first - 1, texts) && REPUBLIC.test(texts.word(first - 1))) return false;
  return texts.casing(first) === 'sentence' && isOtherName(last + 1, texts, known);
}

const REPUBLIC = /^республ[иі]/i;

const IN: ReadonlySet<string> = new Set(['в', 'во', 'у', 'на']);
/** Names that are not declined: Нетаньяху, Мелони. */
const INDECLINABLE = /[оуеиіюэ]$/i;
/** Countries in the nominative: Франция, Польща. */
const COUNTRY_NAME = /[ая]$/;
/** A place after “in”; a given name so declined has no family name in the nominative. */
const LOCATIVE = /[еиіу]$/;

/** Whether a name in the nominative follows one that a preposition governs: у Давосі Зеленський, в Париже Франция. */
function followsPlace(word: number, texts: Texts): boolean {
  const name = texts.word(word);
  const place = texts.word(word - 1);
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

/** Marks within a sentence, after which a capital indicates a name: “her neighbour, Freya”. */
const PARTS = /^(?:, | \(| [–—-] )$/;

function isWithinSentence(word: number, texts: Texts): boolean {
  const { texts: blocks } = texts.words;
  if (adjoins(word - 1, texts)) return true;
  return word > 0 && blocks[word - 1] === blocks[word] && PARTS.test(texts.gap(word - 1) ?? '');
}

/** Prepositions of place that open a sentence: “In Brussels Merz said”. */
const OPENING_PLACE: ReadonlySet<string> = new Set(['In', 'At', 'From', 'À', 'En', 'Desde']);

/** Whether a name follows a place that opens its sentence, without a comma between them. */
function followsOpeningPlace(word: number, texts: Texts): boolean {
  return (
    adjoins(word - 2, texts) &&
    OPENING_PLACE.has(texts.word(word - 2)) &&
    !isGivenName(folded(word - 1, texts))
  );
}

const UNCASED = /^\p{Script=Arabic}/u;
/** Peoples are no family names: يحيي الإيزيديون, “the Yazidis commemorate”, is not one Yahya. */
const ARABIC_PEOPLE = /^ال.+ي(?:ون|ين)$/;

/** Whether there is a word before it in the same sentence, with no mark between. */
function continues(word: number, texts: Texts): boolean {
  const { texts: blocks } = texts.words;
  if (word === 0 || blocks[word - 1] !== blocks[word]) return false;
  return /^(?:[ '’-]|["«»“-‟])*$/.test(texts.gap(word - 1) ?? '.');
}

/** Whether a capital on this word indicates a name. */
function saysMore(word: number, texts: Texts, lang: string | null): boolean {
  return lang !== 'de' && CAPITALISED.test(texts.word(word)) && texts.casing(word) === 'sentence';
}

function isOtherName(word: number, texts: Texts, known: Known): boolean {
  return (
    CAPITALISED.test(texts.word(word)) &&
    !known.some((list) => covers(list, word)) &&
    !TITLES.has(folded(word, texts)) &&
    !DATE_NAMES.has(folded(word, texts))
  );
}
