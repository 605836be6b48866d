import type { FormKind } from '../types.ts';
import type { Casing } from '../words/casing.ts';
import { baseOf, plainOf } from '../words/letters.ts';

/**
 * How a text writes a word of a form; the lower, the better.
 * - `exact`: as in the form.
 * - `same`: only case or accents differ, in a way that means nothing.
 * - `odd`: spelled differently, so that by itself it says less than the form.
 * - `none`: not that word.
 */
export const WRITINGS = { exact: 0, same: 1, odd: 2, none: 3 } as const;
export type Writing = (typeof WRITINGS)[keyof typeof WRITINGS];

/** What a pattern is: a form, or a word near one. */
type PatternKind = FormKind | 'cue' | 'against';

/** The context of a word, as far as it says how the word may be written. */
export interface Setting {
  /** Whether the form ignores case, as a common noun. */
  readonly caseless: boolean;
  /** Its index among the words of the form, and how many there are. */
  readonly place: number;
  readonly of: number;
  /** The language of the form. */
  readonly lang: string;
  /** See `isStrict`. */
  readonly isStrict: boolean;
  /** Computed only where it decides. */
  readonly casing: () => Casing;
}

/** A shorter word is not recognised without its accents, or in another spelling. */
export const TELLING = 4;
/** A shorter abbreviation is not read as a word: UN, EU. */
const SHORTEST_READ = 3;
/** Languages that lower-case all but the first word of a name: Estado islámico, Nations unies. */
const SMALL_AFTER_FIRST: readonly string[] = ['fr', 'es'];
/**
 * Words of bodies that Russian and Ukrainian papers begin in lower case as often as not: совет
 * безопасности ООН. A name of two words is a common noun so written: верховный суд.
 */
const BODIES =
  /^(?:м[иі]н[иі]стерств|департамент|агентств|служб|управл|ком[иі]тет|орган[иі]зац|совет|рад[аиіоу]|безопасност|безпек|ас?самбле|суд|палат|международн|міжнародн|федеральн|верховн|государственн|державн|центральн|генеральн|нац[иі]ональн|европейск|європейськ|всемирн|всесвітн|вооруж[её]нн|збройн|арм[иі]|корпус|командова|командува|союз|ком[иі]с|народн|демократич|социалистич|соціаліст)/i;
/** What a state calls itself, written either way in a name of any length: Чешская республика. */
const STATES = /^(?:респуб|корол[еі]вств)/i;
const ENOUGH_WORDS = 3;
/** What Ukrainian papers write small on purpose within a longer name: заморожені активи росії. */
const BELITTLED = /^(?:росі[яїюєй]|білорус|москв|кремл)/i;
/**
 * What agreements and bodies are, which some English papers begin in lower case after the name
 * proper: the Good Friday agreement, the Labour party, the UN security council.
 */
const KINDS =
  /^(?:agreements?|accords?|treaty|act|memorandum|party|council|court|assembly|parliament|commission|canal|security|supreme|general)$/i;

/**
 * Whether a word of a name of so many words may begin in lower case in a text that has capitals.
 */
export function mayBeginSmall(word: string, place: number, of: number, lang: string): boolean {
  if (lang === 'uk' && of > 1 && BELITTLED.test(word)) return true;
  if (lang === 'ru' || lang === 'uk')
    return (of >= ENOUGH_WORDS && BODIES.test(word)) || (place > 0 && STATES.test(word));
  if (lang === 'en') return place > 0 && KINDS.test(word);
  return place > 0 && SMALL_AFTER_FIRST.includes(lang);
}

/** How `given`, a folded word of a text, writes `word`, from which it differs. */
export function writingOf(word: string, given: string, setting: Setting): Writing {
  const { same, odd, none } = WRITINGS;
  const [plain, found] = [plainOf(word), plainOf(given)];
  const isRespelled = plain !== found;
  if (isRespelled && setting.isStrict) return none;
  if (hasOtherLetter(word, given) || isVerb(word, given, setting)) return none;
  if (isArticle(plain) && setting.of > 1 && (isArticle(found) || isAssimilated(found, setting.of)))
    return same;
  if (isRespelled && keyOfName(word) !== keyOf(found)) return none;
  if (isRespelled && setting.lang === 'tr' && isInhabitant(found, plain)) return none;
  if (given.length < TELLING && accentsOf(word) !== accentsOf(given)) return none;
  const isOdd = isRespelled || lacksFinalAccent(word, given);
  if (setting.caseless) return isOdd ? odd : same;
  const cased = casedOf(word, given, setting);
  return isOdd && cased !== none ? odd : cased;
}

type Shape = 'small' | 'capital' | 'capitals' | 'mixed';

function shapeOf(given: string): Shape {
  // In lower case, the Turkish İ is an i with a dot above, two characters.
  const word = given.replace(/^İ/, 'I');
  const [small, big] = [word.toLowerCase(), word.toUpperCase()];
  if (word === small) return 'small';
  if (word === big) return [...word].length > 1 ? 'capitals' : 'capital';
  const [first = ''] = word;
  return first !== first.toLowerCase() && word.slice(first.length) === small.slice(first.length)
    ? 'capital'
    : 'mixed';
}

/** Vowels of Latin and Cyrillic, and digits. */
const VOWEL = /[aeiouyäöüıаеиоуыэюяіїєё\d]/i;

/**
 * Whether a word may have the case it has in a text: lower case may be
 * capitalised, hardly the reverse.
 */
function casedOf(word: string, given: string, setting: Setting): Writing {
  const { same, odd, none } = WRITINGS;
  const asked = shapeOf(word);
  const has = shapeOf(given);
  const isPart = setting.of > 1;
  if (asked === has) return asked !== 'mixed' || isCasedAs(word, given) ? same : none;
  if (has === 'capitals') {
    if (isPart || given.length > TELLING || setting.casing() === 'capitals') return same;
    return given.length === TELLING ? odd : none;
  }
  if (has === 'capital') {
    // Abbreviations read as words are written like words: Isil, Nato. Those without vowels cannot
    // be other words: Pkk. A longer name says what a short one is: Conseil de sécurité de l'Onu.
    if (asked === 'capitals') {
      if (isPart && given.length >= SHORTEST_READ) return same;
      return given.length >= TELLING || !VOWEL.test(given) ? odd : none;
    }
    if (asked !== 'small') return none;
    return isPart || ['title', 'capitals'].includes(setting.casing()) ? same : none;
  }
  // In a text without capitals, an abbreviation counts if it is not a short word by itself: isis-k.
  const mayBeLowered = has === 'small' && (asked === 'capital' || asked === 'capitals');
  if (mayBeLowered && isPart && setting.casing() === 'small') return same;
  if (has === 'small' && asked === 'capitals' && isSmallAbbreviation(given, setting.lang))
    return setting.casing() === 'small' ? same : none;
  const mayBeSmall = has === 'small' && asked === 'capital';
  // Corea del sur, Médicos sin Fronteras; but “Jérusalem est” says what Jerusalem is.
  const isTelling =
    given.length >= TELLING ||
    (mayBeSmall && setting.place > 0 && /^(?:sud|sur|sin|paz|act)$/.test(given));
  if (!isTelling) return none;
  const isLong = asked === 'capitals' && given.length > TELLING;
  if (has === 'small' && (asked === 'capital' || isLong) && setting.casing() === 'small')
    return same;
  return mayBeSmall && mayBeginSmall(word, setting.place, setting.of, setting.lang) ? same : none;
}

/**
 * Kuveytli, somebody from Kuwait, is no spelling of Kuveytle, “with Kuwait”, nor İsrailli
 * of the accusative İsraili.
 */
function isInhabitant(found: string, plain: string): boolean {
  return found.slice(-3) !== plain.slice(-3) && (/l[iu]$/.test(found) || /l[iu]$/.test(plain));
}

/**
 * Abbreviations of two to four letters that are no words of their language, so that who writes
 * without capitals writes them small, too: « et l’onu ? »
 */
const SMALL_ABBREVIATIONS: Readonly<Record<string, RegExp>> = {
  // Not “eu” nor “usa”: English names apply everywhere, and in French and Spanish these are words.
  en: /^(?:fbi|cia|irs|iaea|idf|imf|opec|ecb|icc|icj|wfp|wto|osce|irgc|ypg|pkk|hts|sdf|jnim|tplf|ttp|fsb|gru|hrw|icrc|echr|uae|drc|spd|cdu|afd)$/,
  de: /^(?:eu|usa|cdu|csu|spd|afd|fdp|bnd|cia|fbi|iwf|ezb|opec|osze|egmr|ikrk|wto)$/,
  fr: /^(?:ue|onu|otan|cia|fbi|cpi|cij|aiea|fmi|oms|oim|omc|bce|opep|cicr|cedh|rdc)$/,
  es: /^(?:ue|onu|otan|cia|fbi|cpi|cij|oiea|aiea|fmi|oms|omc|oim|bce|opep|cicr|tedh|eeuu)$/,
  ru: /^(?:ес|оон|нато|игил|сша|фсб|цру|ввс|всу|пво|мвф|ецб|вто|обсе|опек|фрс|фбр|гру|сбу|оаэ|кндр|кнр|юар|рф|днр|лнр)$/,
  uk: /^(?:єс|оон|нато|ігіл|іділ|сша|фсб|цру|зсу|всу|сбу|ппо|мвф|єцб|вооз|обсє|опек|фрс|фбр|гру|оае|кндр|кнр|рф|днр|лнр)$/,
  tr: /^(?:abd|ab|bm|pkk|ypg|pyd|chp|mhp|sdg|imf|opec|dsö|aihm|bae)$/,
};

/** Whether a word in small letters is such an abbreviation. */
export function isSmallAbbreviation(given: string, lang: string): boolean {
  return SMALL_ABBREVIATIONS[lang]?.test(given) ?? false;
}

function isCasedAs(word: string, given: string): boolean {
  return baseOf(word) === baseOf(given);
}

/**
 * Whether a word of a text has a letter of its own kind where the form has a plain one: Spanish
 * saña is not Sana, nor German Drüsen Drusen, Swedish pölen Polen, or Turkish Işıl ISIL. Accents
 * that only stress or lengthen a vowel are added to any name: Soleimaní.
 */
function hasOtherLetter(word: string, given: string): boolean {
  const letters = given.match(OTHER_LETTERS);
  return (
    letters !== null &&
    !letters.every((letter) => word.toLowerCase().includes(letter.toLowerCase()))
  );
}
/** Polish ó in an ending is no accent of o: Fordów, of Fords. */
const OTHER_LETTERS = /[ñåäöüøłđşçğıčšžřąęśźżćńșțãõ]|ó(?=w$)/giu;

/**
 * Whether a word ends in a vowel with an accent, as verbs do, where a French name has a silent e or
 * a common noun a vowel without one: chiné, of Chine; Spanish vetó, of veto.
 */
function isVerb(word: string, given: string, { lang, of, caseless }: Setting): boolean {
  if (of > 1) return false;
  if (lang === 'fr') return PARTICIPLE.test(given) && !PARTICIPLE.test(word);
  return caseless && PRETERITE.test(given) && !PRETERITE.test(word);
}
const PARTICIPLE = /é(?:e?s?)$/i;
const PRETERITE = /[éíó]$/i;

/**
 * Whether a short word lacks the accent of its end, without which it is another word: Spanish Rafa,
 * of Rafá, or tigre. No Spanish word but a few ends in u: Moscu, Peru.
 */
function lacksFinalAccent(word: string, given: string): boolean {
  if (given.length > SHORT || given.length !== word.length) return false;
  return FINAL_ACCENT.test(word) && !FINAL_ACCENT.test(given);
}
const SHORT = 5;
const FINAL_ACCENT = /[áéíó]$/i;

function accentsOf(word: string): string {
  return word.toLowerCase().replaceAll('\u0131', 'i').replaceAll('i\u0307', 'i');
}

const ARTICLE_LENGTH = 2;

/** The Arabic article as part of a name. */
export function isArticle(plain: string): boolean {
  return plain === 'al' || plain === 'el';
}

/**
 * Whether a word is the Arabic article as it sounds before some consonants: ash-Sharaa,
 * as-Sisi, asch-Schabab. Words of two letters are others in many languages, so that they
 * need a name to both sides.
 */
function isAssimilated(plain: string, of: number): boolean {
  return ASSIMILATED.test(plain) && (plain.length > ARTICLE_LENGTH || of > 2);
}
const ASSIMILATED = /^(?:[ae]s|[ae]sh|asch|ach|[ae]z|[ae]n|[ae]r|[ae]t|[ae]d)$/;

/** Letters that occur in transliterated Arabic and Persian names, and in few others. */
const TELLTALE = /kh|gh|dh|q|ss|mm|ou|oo|aa|ae|llah|[^aeiouy](?:ei|ey|ai|ay)[^aeiouy]/;
const SHORTEST = 5;
/** Maximum difference in length between two spellings of a name. */
const MAX_LETTERS_MORE = 3;

/** Memoized keys of forms' words; null if they have one spelling. */
const keys = new Map<string, string | null>();
/** More than all packs have. */
const MAX_KEYS = 200_000;

function keyOfName(word: string): string | null {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const plain = plainOf(word);
  const key = plain.length >= SHORTEST && TELLTALE.test(plain) ? keyOf(plain) : null;
  if (keys.size >= MAX_KEYS) keys.clear();
  keys.set(word, key);
  return key;
}

/** Whether a word of a name has other spellings. Cues and counter-words are never respelled. */
export function hasSpellings(word: string, kind: PatternKind): boolean {
  return !isStrict(kind) && keyOfName(word) !== null;
}

/**
 * Whether a word of `length` letters may be another spelling of a form's word; `writingOf` decides.
 */
export function mayBeRespelled(word: string, length: number): boolean {
  if (Math.abs(length - word.length) > MAX_LETTERS_MORE) return false;
  return word.length === ARTICLE_LENGTH ? isArticle(word.toLowerCase()) : keyOfName(word) !== null;
}

/** Whether a pattern is not a name but tells names apart: it must match as it is. */
export function isStrict(kind: PatternKind): boolean {
  return kind === 'not' || kind === 'cue' || kind === 'against';
}

/**
 * What the transliterations of a name in Latin script have in common: doubled letters count
 * once; ei is ey, ai is ae, o is u or ou, e is i, k is q. Words with the same key have the same
 * hash by sound (`words.ts`).
 */
function keyOf(plain: string): string {
  if (plain.length < TELLING) return plain;
  const known = spellings.get(plain);
  if (known !== undefined) return known;
  const key = plain
    .replace(/ei|ey|ai|ay|ae/g, 'E')
    .replace(/ou|oo|o/g, 'u')
    .replace(/[ey]/g, 'i')
    .replaceAll('q', 'k')
    .replace(/(.)\1+/g, '$1');
  if (spellings.size >= MAX_KEYS) spellings.clear();
  spellings.set(plain, key);
  return key;
}

/** Memoized for words that sound like one of a form. */
const spellings = new Map<string, string>();
