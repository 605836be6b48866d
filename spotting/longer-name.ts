import { DATE_NAMES } from './dates.ts';
import { foldVariants } from './fold.ts';
import { isGivenInGerman } from './german-names.ts';
import { isGivenName } from './given-names.ts';
import { adjoins, CAPITALISED, folded, type Known } from './neighbours.ts';
import { OPENERS, TITLES } from './openers.ts';
import { covers } from './positions.ts';
import type { Match } from './stands.ts';
import type { Texts } from './texts.ts';

/**
 * Whether a bare name is part of a longer one that is not listed: “Hamid Ghafari”, “Kerman
 * University”, “Lake Assad”. So it is beside a capitalised word, but for one that opens a sentence,
 * and one that is known. German writes every noun so, and a headline may: there it says nothing.
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
  if (followsOpeningPlace(first, texts)) return false;
  return adjoins(first - 2, texts) || !OPENERS.has(folded(first - 1, texts));
}

/** Whether a word with a capital goes on in another that is not known to stand by itself. */
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
 * Whether a bare name follows another, within a sentence: “said Igor Putin”, “Good Morning America”.
 * What follows it itself says nothing, as it may be of it: “Gaza Health Ministry”.
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
  if (followsOpeningPlace(first, texts)) return false;
  return isOtherName(first - 1, texts, known) && !OPENERS.has(folded(first - 1, texts));
}

/** Languages in which a noun, or a second name, stands before a name as an attribute seldom or never. */
const NAMES_FOLLOW: readonly string[] = ['fr', 'es', 'it', 'pt'];
/** What joins a given name to what follows: Assad al-Shaibani, Sudan ibn Ali; in some languages al is a preposition. */
const NAME_ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'аль', 'эль', 'ель']);
const JOINS_NAMES: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'bin', 'ibn', 'bint']);

/**
 * Whether a bare name is that of another person, whose given name stands before it (Igor Putin, Ribal al-Assad), or whose
 * own given name it is (Assad Bouab, Asaad al-Shaibani).
 */
export function isOfAnother(
  match: Match,
  texts: Texts,
  lang: string | null,
  known: Known,
): boolean {
  const { last, pattern } = match;
  if (pattern.caseless || /^\p{Ll}/u.test(texts.word(last))) return false;
  const single = last - match.first === 1 && isNameArticle(match.first, texts) ? last : match.first;
  if (single !== last) return false;
  const article = isNameArticle(last - 1, texts) && adjoinsName(last - 1, texts) ? last - 1 : last;
  const before = article - 1;
  if (adjoins(before, texts) && !known.some((list) => covers(list, before))) {
    const word = folded(before, texts);
    const isCapital = CAPITALISED.test(texts.word(before));
    if (
      (isCapital || (UNCASED.test(word) && !ARABIC_PEOPLE.test(texts.word(last)))) &&
      isGivenName(word)
    )
      return true;
    if (lang === 'de' && isGivenInGerman(before, texts)) return true;
  }
  if (joinsName(last, texts) || isBeforeInitial(last, texts)) return true;
  if (lang !== null && NAMES_STAND_ALONE.includes(lang) && isGivenNameOf(match, texts, known))
    return true;
  return (
    lang !== null &&
    NAMES_FOLLOW.includes(lang) &&
    saysMore(last, texts, lang) &&
    !continues(article, texts) &&
    adjoins(last, texts) &&
    isOtherName(last + 1, texts, known)
  );
}

/** Languages in which a noun before a name has a case of its own, so that a name as it is before another is a given name. */
const NAMES_STAND_ALONE: readonly string[] = ['ru', 'uk'];
/** The nominative of men's names: Венс Картер, but России Сергей Шойгу. */
const NOMINATIVE = /[бвгджзклмнпрстфхцчшщ]$/i;
/** Instrumental, that of a family name and of the given name before it: с Игорем Путиным. */
const INSTRUMENTAL = /[еоыиі]м$/i;
const LONGEST_PREPOSITION = 3;

function isNominative(word: string): boolean {
  return CAPITALISED.test(word) && NOMINATIVE.test(word);
}

function followsPreposition(word: number, texts: Texts): boolean {
  return adjoins(word - 1, texts) && texts.word(word - 1).length <= LONGEST_PREPOSITION;
}

/** Whether a name of one word, in the nominative, goes on in another that is in it as well; an abbreviation is none: «глава ФСБ Бортников». */
function isGivenNameOf({ first, last }: Match, texts: Texts, known: Known): boolean {
  if (!adjoins(last, texts) || !isNominative(texts.word(last))) return false;
  if (followsPreposition(first, texts) || !NOMINATIVE.test(texts.word(last + 1))) return false;
  return texts.casing(first) === 'sentence' && isOtherName(last + 1, texts, known);
}

const IN: ReadonlySet<string> = new Set(['в', 'во', 'у', 'на']);
/** Names that have no cases: Нетаньяху, Мелони. */
const INDECLINABLE = /[оуеиіюэ]$/i;

/** Whether a name in the nominative follows one that a preposition governs, and so is none of its: у Давосі Зеленський. */
function followsPlace(word: number, texts: Texts): boolean {
  const name = texts.word(word);
  if (INDECLINABLE.test(name) && /[еі]$/.test(texts.word(word - 1)))
    return adjoins(word - 2, texts) && IN.has(folded(word - 2, texts));
  return (
    /[бвгджзйклмнпрстфхцчшщ]$/i.test(name) &&
    !INSTRUMENTAL.test(name) &&
    followsPreposition(word - 1, texts)
  );
}

/** What parts a sentence and does not end it, after which a capital tells a name: “her neighbour, Freya”. */
const PARTS = /^(?:, | \(| [–—-] )$/;

function isWithinSentence(word: number, texts: Texts): boolean {
  const { texts: blocks } = texts.words;
  if (adjoins(word - 1, texts)) return true;
  return word > 0 && blocks[word - 1] === blocks[word] && PARTS.test(texts.gap(word - 1) ?? '');
}

/** Prepositions of place that open a sentence: “In Brussels Merz said”. */
const OPENING_PLACE: ReadonlySet<string> = new Set(['In', 'At', 'From', 'À', 'En', 'Desde']);

/** Whether a name follows a place that opens its sentence, with no comma between. */
function followsOpeningPlace(word: number, texts: Texts): boolean {
  return (
    adjoins(word - 2, texts) &&
    OPENING_PLACE.has(texts.word(word - 2)) &&
    !isGivenName(folded(word - 1, texts))
  );
}

/** Whether a word is a given name before the initial of a family name, as courts have them: “Assad B., 24 ans”. */
function isBeforeInitial(word: number, texts: Texts): boolean {
  if (!adjoins(word, texts) || !/^\p{Lu}$/u.test(texts.word(word + 1))) return false;
  return texts.around(word).charAt(texts.words.ends[word + 1] ?? 0) === '.';
}

/** Whether a word is the Arabic article, as names have it in Latin or Cyrillic script. */
function isNameArticle(word: number, texts: Texts): boolean {
  const { texts: blocks } = texts.words;
  return word >= 0 && blocks[word] === blocks[word + 1] && NAME_ARTICLES.has(folded(word, texts));
}

/** Whether a word is part of the next: by a hyphen, or a space after an article. */
function adjoinsName(word: number, texts: Texts): boolean {
  const gap = foldVariants(texts.gap(word) ?? '');
  return gap === '-' || gap === ' ';
}

const UNCASED = /^\p{Script=Arabic}/u;
/** Peoples, who are no family name: يحيي الإيزيديون, “the Yazidis commemorate”, is no Yahya. */
const ARABIC_PEOPLE = /^ال.+ي(?:ون|ين)$/;

/** Whether what follows a word makes a longer name of it: “ al-”, “ bin ”. */
function joinsName(word: number, texts: Texts): boolean {
  const joint = adjoins(word, texts) ? texts.word(word + 1) : '';
  const isArabicArticle = joint.endsWith('l');
  // With a capital too: Assad Al-Islam. “Al” and a space is a given name of its own.
  if (!JOINS_NAMES.has(isArabicArticle ? joint.toLowerCase() : joint)) return false;
  const { texts: blocks } = texts.words;
  if (blocks[word + 2] !== blocks[word]) return false;
  return (
    texts.gap(word + 1) === (isArabicArticle ? '-' : ' ') && CAPITALISED.test(texts.word(word + 2))
  );
}

/** Whether a word stands before, in the same sentence and without a mark between. */
function continues(word: number, texts: Texts): boolean {
  const { texts: blocks } = texts.words;
  if (word === 0 || blocks[word - 1] !== blocks[word]) return false;
  return /^(?:[ '’-]|["«»“-‟])*$/.test(texts.gap(word - 1) ?? '.');
}

/** Whether an ambiguous name ends a German word, which no cue begins: Kardiologen-Kongress. */
export function isSecondHalf({ first }: Match, texts: Texts, cues: Known): boolean {
  const { texts: blocks } = texts.words;
  if (first === 0 || blocks[first - 1] !== blocks[first]) return false;
  if (foldVariants(texts.gap(first - 1) ?? '') !== '-') return false;
  return (
    /^\p{Lu}\p{Ll}{3,}$/u.test(texts.word(first - 1)) &&
    !cues.some((list) => covers(list, first - 1))
  );
}

/** Whether a number is joined to a name: Goma-2, an explosive, and «Запоріжжя-2», a club. */
export function isNumbered({ last }: Match, texts: Texts): boolean {
  const { words } = texts;
  if (last + 1 >= words.length || words.texts[last + 1] !== words.texts[last]) return false;
  return foldVariants(texts.gap(last) ?? '') === '-' && /^\p{N}{1,2}$/u.test(texts.word(last + 1));
}

/** Whether a name is part of an address or of a sum: syria.example, US$5. */
export function isPartOfAddress({ first, last }: Match, texts: Texts): boolean {
  const { starts, ends } = texts.words;
  const text = texts.around(first);
  const start = starts[first] ?? 0;
  const end = ends[last] ?? 0;
  if (text.charAt(start - 1) === '@') return true;
  return text.charAt(end) !== ' ' && /^(?:\.\p{Ll}|[@$€£¥])/u.test(text.slice(end, end + 2));
}

/** Whether a capital at this word tells a name. */
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
