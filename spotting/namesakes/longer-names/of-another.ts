import { ROMANCE } from '../../languages/languages.ts';
import { FIRMS, isFirmAlone } from '../../lists/firms.ts';
import { isGivenName } from '../../lists/given-names.ts';
import { isPlainCountry } from '../../lists/plain-countries.ts';
import { isTail } from '../../match/compounds.ts';
import { adjoins, CAPITALISED, folded, isFollowed, type Known } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { isPatronymic } from '../../match/surname-first.ts';
import { covers } from '../../weigh/positions.ts';
import { foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';
import { isArmedGroup } from '../bearers/bearer-behind.ts';
import { isWordBeforeName } from '../grammar/arabic-words.ts';
import { followsIn } from '../grammar/in-place.ts';
import { isEnding, isInCase } from '../grammar/turkish-order.ts';
import { endsGivenName, isGivenNameInArabic } from '../people/arabic-given-names.ts';
import { followsOtherTitle } from '../people/bare-titles.ts';
import { isAfterGivenName } from '../people/family.ts';
import { isGivenInGerman } from '../people/german-names.ts';
import { isInListOfNames } from '../people/listed-names.ts';
import {
  isAddressed,
  isCalledByGivenName,
  isCook,
  isGermanTrade,
  isLocalOffice,
  isRank,
} from '../people/other-titles.ts';
import {
  adjoinsName,
  isBeforeInitial,
  isKunya,
  isNameArticle,
  joinsName,
} from '../people/particles.ts';
import { isBehindCountryAsGiven, isCountryAsGivenName } from './country-given-names.ts';
import {
  followsPreposition,
  isAmong,
  isKnown,
  isNamedOn,
  isOtherName,
  NAMES_STAND_ALONE,
  saysMore,
} from './longer-name.ts';

/** A bare name, and what stands around it. */
interface Bare {
  readonly match: Match;
  readonly texts: Texts;
  readonly lang: string | null;
  readonly known: Known;
  readonly seen: Known[number];
  /** The first word of the name, its article included. */
  readonly start: number;
  /**
   * The word right before the name, if that may be a given name and is not known to be
   * independent; otherwise -1.
   */
  readonly before: number;
}

/** The rules by which a bare name is another person's. Their order matters only for cost. */
const OF_ANOTHER: readonly ((bare: Bare) => boolean)[] = [
  ({ start, texts, lang, known }) => isKunya(start - 1, texts, lang) && !isKnown(start - 1, known),
  (bare) => bare.before >= 0 && isNamedBefore(bare),
  ({ match, texts, lang }) =>
    joinsName(match.last, texts, lang) && !isPlaceOrGroup(match.last, texts),
  ({ match, texts, seen }) =>
    isBeforeInitial(match.last, texts) &&
    !beginsNext(match.last + 1, texts, seen) &&
    !isOfPlace(match, texts),
  ({ match, texts, known }) => isInListOfNames(match.last, texts, known),
  ({ match, texts, lang, known }) => lang === 'ar' && isGivenNameInArabic(match.last, texts, known),
  ({ match, texts, lang, known }) =>
    match.first === match.last &&
    isRank(match.first - 1, texts) &&
    isNamedOn(match, texts, lang, known),
  ({ match, texts, lang, known, start }) =>
    followsOtherTitle(start - 1, match, texts, lang) && !isKnown(start - 1, known),
  ({ match, texts, lang, known }) =>
    isAmong(NAMES_STAND_ALONE, lang) && isGivenNameOf(match, texts, known),
  ({ match, texts, lang, known }) =>
    GIVEN_AS_WELL.has(folded(match.last, texts)) &&
    !RULES.has(folded(match.last + 1, texts)) &&
    isNamedOn(match, texts, lang, known),
  (bare) => isOfCouple(bare),
  ({ match, texts, lang, known }) => isCountryAsGivenName(match.last, texts, lang, known),
  ({ match, texts, known, start }) =>
    match.pattern.isPerson && isBehindCountryAsGiven(start, texts, known[0]),
  ({ match, texts, lang }) => isAddressed(match, texts, lang),
  ({ match, texts, lang }) => lang === 'tr' && isCalledByGivenName(match, texts),
  ({ match: { last }, texts, lang, known, start }) =>
    isAmong(ROMANCE, lang) &&
    saysMore(last, texts, lang) &&
    !continues(start, texts) &&
    adjoins(last, texts) &&
    isOtherName(last + 1, texts, known),
];

/**
 * Whether a bare name belongs to another person, whose given name precedes it (Igor Putin, Ribal
 * al-Assad) or is that name (Assad Bouab, Asaad al-Shaibani).
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
  const isSingle = first === last || (first === last - 1 && isNameArticle(first, texts));
  if (!isSingle) return isAfterGivenName(match, texts);
  const start = isNameArticle(last - 1, texts) && adjoinsName(last - 1, texts) ? last - 1 : last;
  const isPlace = lang === 'tr' && isInCase(last, texts, ['locative']);
  // What is joined to its name by a clitic is no given name: أصغر فالبرتغال,
  // “smaller ones, so Portugal”.
  const isFree =
    !isPlace &&
    match.skip <= 0 &&
    adjoins(start - 1, texts) &&
    !(lang === 'tr' && isEnding(start - 1, texts)) &&
    !isFirmAlone(texts.word(start - 1)) &&
    !(lang === 'de' && FIRMS.has(texts.word(start - 1))) &&
    !isKnown(start - 1, known);
  const before = isFree ? start - 1 : -1;
  const bare = { match, texts, lang, known, seen, start, before };
  return OF_ANOTHER.some((isOthers) => isOthers(bare));
}

/**
 * Whether the word before a name makes it somebody else's: a given name, a
 * patronymic, an office of a town.
 */
function isNamedBefore({ before, match, texts, lang, seen }: Bare): boolean {
  const { last } = match;
  const word = folded(before, texts);
  const mayBeGiven =
    CAPITALISED.test(texts.word(before)) ||
    (UNCASED.test(word) && !ARABIC_PEOPLE.test(texts.word(last)));
  if (mayBeGiven && isGivenName(word) && !isOtherWord(before, last, texts, lang)) return true;
  if (UNCASED.test(word) && endsGivenName(before, texts)) return true;
  if (lang !== 'de' && isHalfOfGiven(before, texts, lang)) return true;
  // Where the person meant is called by a patronymic, the form with it has matched:
  // «Владимир Владимирович Путин».
  if (isPatronymic(word) && adjoins(before - 1, texts) && isGivenName(folded(before - 1, texts)))
    return true;
  if (isLocalOffice(before, match, texts) || isCook(before, match, texts, lang)) return true;
  // Der Putin-Verteidiger Orban is for Putin, and no footballer.
  const isFor =
    isFollowed(before - 1, texts) && texts.gap(before - 1) === '-' && covers(seen, before - 1);
  if (!isFor && isGermanTrade(before, match, texts, lang)) return true;
  // No family name is “US”: drei Millionen US-Bürger.
  if (ABBREVIATED.test(texts.word(last))) return false;
  const isOfGroup = texts.gap(last) === '-' && isTail(texts.word(last + 1));
  return lang === 'de' && !isOfGroup && isGivenInGerman(before, texts) && !covers(seen, before);
}

/** Whether what looks like a given name before a name is another word there. */
function isOtherWord(before: number, last: number, texts: Texts, lang: string | null): boolean {
  return (
    isVirtueOf(last, folded(before, texts), texts, lang) ||
    isWordBeforeName(before, last, texts, lang)
  );
}

/**
 * Whether a noun that is a given name as well is what a country has: «Надія України», but «Тахір
 * Гані», though Гані is a case of Гана; نیلوفر ویتنام is the lotus of Vietnam.
 */
function isVirtueOf(country: number, noun: string, texts: Texts, lang: string | null): boolean {
  if (lang === 'fa') return PERSIAN_NOUNS.has(noun) && isPlainCountry(folded(country, texts), lang);
  if (!VIRTUES.test(noun) || !isAmong(NAMES_STAND_ALONE, lang)) return false;
  const name = folded(country, texts);
  return /[иії]$/.test(name) && isPlainCountry(name, lang);
}
const VIRTUES = /^(?:надія|надежда|віра|вера|любов|любовь|слава)$/;
/** Flowers, seasons, the sky and hopes. */
const PERSIAN_NOUNS: ReadonlySet<string> = new Set(
  'نیلوفر لاله نرگس یاسمن شقایق بنفشه پروانه بهار سپیده ستاره دریا باران نسیم مهتاب خورشید امید آرمان پیمان ایمان فرمان شاهین الماس مروارید'
    .split(' ')
    .map(foldVariants),
);

/**
 * Whether a word is the second half of a given name of two: Léon-Gontran. German joins any
 * names so, Karl-Marx-Allee.
 */
function isHalfOfGiven(word: number, texts: Texts, lang: string | null): boolean {
  const first = word - 1;
  return (
    isFollowed(first, texts) &&
    texts.gap(first) === '-' &&
    [first, word].every((half) => CAPITALISED.test(texts.word(half))) &&
    isGivenName(folded(first, texts)) &&
    !isKunya(first, texts, lang)
  );
}

/** Whether an initial begins the next name: “in Iraq U.S. troops”, «с Путиным Д. Трамп». */
function beginsNext(initial: number, texts: Texts, seen: Known[number]): boolean {
  if (covers(seen, initial)) return true;
  return (
    isFollowed(initial, texts) &&
    /^\. ?$/.test(texts.gap(initial) ?? '') &&
    covers(seen, initial + 1)
  );
}

/** Whether a place is what somebody is head of, whose initial follows: “President of India M. Naidu”. */
function isOfPlace({ first, pattern }: Match, texts: Texts): boolean {
  return !pattern.isPerson && adjoins(first - 1, texts) && OF.test(texts.word(first - 1));
}
const OF = /^(?:of|for|de|du|von)$/;

const ABBREVIATED = /^\p{Lu}{2,3}$/u;

/**
 * Whether a name before an Arabic article is no given name: “In Gaza al-Shifa hospital …”, “the
 * Hamas al-Qassam Brigades”.
 */
function isPlaceOrGroup(word: number, texts: Texts): boolean {
  return followsIn(word, texts) || isArmedGroup(word, texts);
}

/**
 * Whether a given name and “and” stand before a name, and a family name behind: Claude et France
 * Lemand, Paul and Jordan Peele.
 */
function isOfCouple({ match: { last }, texts, lang, known, start }: Bare): boolean {
  if (!AND.has(texts.word(start - 1)) || !adjoins(start - 1, texts)) return false;
  const partner = start - 2;
  return (
    adjoins(partner, texts) &&
    isGivenName(folded(partner, texts)) &&
    !isKnown(partner, known) &&
    isNamedOn({ first: last, last }, texts, lang, known)
  );
}
const AND: ReadonlySet<string> = new Set(['and', 'et', 'y', 'e', 'und']);

/**
 * Family names of those who have entries that are given names elsewhere: Assad Qaiser, Vance Joy.
 */
const GIVEN_AS_WELL: ReadonlySet<string> = new Set(
  'assad asad vance burhan abbas petro'.split(' '),
);
/** What leaders have, with a capital in some papers: the Assad Regime. */
const RULES: ReadonlySet<string> = new Set(
  'regime government administration forces army family dynasty era loyalists'.split(' '),
);

/** The nominative of men's names: Венс Картер, but России Сергей Шойгу. */
const NOMINATIVE = /[бвгджзклмнпрстфхцчшщ]$/i;

/**
 * The genitive of plurals, which no given name but Яков and Лев looks like: парламент
 * Нидерландов, посол Штатов.
 */
const GENITIVE_OF_MANY = /.{3}(?:[оеё]в|[іїє]в)$/i;

function isNominative(word: string): boolean {
  return CAPITALISED.test(word) && NOMINATIVE.test(word) && !GENITIVE_OF_MANY.test(word);
}

/**
 * Whether a single-word name in the nominative continues in another one; not after an abbreviation:
 * «глава ФСБ Бортников», nor in «Республики Казахстан Касым-Жомарта Токаева».
 */
function isGivenNameOf({ first, last, pattern }: Match, texts: Texts, known: Known): boolean {
  if (!adjoins(last, texts) || !isNominative(texts.word(last))) return false;
  if (!pattern.isPerson && adjoins(first - 1, texts) && HEAD.test(folded(first - 1, texts)))
    return false;
  if (followsPreposition(first, texts) || !NOMINATIVE.test(texts.word(last + 1))) return false;
  if (adjoins(first - 1, texts) && REPUBLIC.test(texts.word(first - 1))) return false;
  return texts.casing(first) === 'sentence' && isOtherName(last + 1, texts, known);
}

/** Who heads a body that has no cases, or speaks for it, or what it is: «глава Моссад Давид …». */
const HEAD =
  /^(?:глав|голов|директор|лидер|лідер|начальник|руководител|керівник|очільник|представител|представник|речник|разведк|розвідк|спецслужб|группировк|угрупован|движени|рух)\p{Ll}{0,3}$/u;

const REPUBLIC = /^республ[иі]/i;

const UNCASED = /^\p{Script=Arabic}/u;
/** Peoples are no family names: يحيي الإيزيديون, “the Yazidis commemorate”, is not one Yahya. */
const ARABIC_PEOPLE = /^ال.+ي(?:ون|ين)$/;

/** Whether there is a word before it in the same sentence, with no mark between. */
function continues(word: number, texts: Texts): boolean {
  const { texts: blocks } = texts.words;
  if (word === 0 || blocks[word - 1] !== blocks[word]) return false;
  return /^(?:[ '’-]|["«»“-‟])*$/.test(texts.gap(word - 1) ?? '.');
}
