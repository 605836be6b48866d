import type { Casing } from './casing.ts';
import { baseOf, plainOf } from './letters.ts';
import type { FormKind } from './types.ts';

/**
 * How a word of a form stands in a text, the better the lower.
 * - `exact`: as the form has it.
 * - `same`: it differs in case or accents alone, in a way that says nothing.
 * - `odd`: it is spelled otherwise, so that alone it says less than the form.
 */
export const WRITINGS = { exact: 0, same: 1, odd: 2, none: 3 } as const;
export type Writing = (typeof WRITINGS)[keyof typeof WRITINGS];

/** What a pattern is: a form, or what stands beside one. */
type PatternKind = FormKind | 'cue' | 'against';

/** Where a word stands, as far as that says how it may be written. */
export interface Setting {
  /** The form folds case: it is a common noun. */
  readonly caseless: boolean;
  /** Its place among the words of the form, and how many there are. */
  readonly place: number;
  readonly of: number;
  /** Of the form. */
  readonly lang: string;
  /** See `isStrict`. */
  readonly isStrict: boolean;
  /** Asked for when it decides. */
  readonly casing: () => Casing;
}

/** A word that is shorter says too little to be told without its accents, or spelled otherwise. */
export const TELLING = 4;
/** Languages that write all but the first word of a name small: Estado islámico, Nations unies. */
export const SMALL_AFTER_FIRST: readonly string[] = ['fr', 'es'];

/** How `given`, a folded word of a text, writes `word`, which it is not. */
export function writingOf(word: string, given: string, setting: Setting): Writing {
  const { same, odd, none } = WRITINGS;
  const [plain, found] = [plainOf(word), plainOf(given)];
  const isRespelled = plain !== found;
  if (isRespelled && setting.isStrict) return none;
  if (isArticle(plain) && isArticle(found) && setting.of > 1) return same;
  if (isRespelled && keyOfName(word) !== keyOf(found)) return none;
  if (given.length < TELLING && accentsOf(word) !== accentsOf(given)) return none;
  if (setting.caseless) return isRespelled ? odd : same;
  const cased = casedOf(word, given, setting);
  return isRespelled && cased !== none ? odd : cased;
}

type Shape = 'small' | 'capital' | 'capitals' | 'mixed';

function shapeOf(word: string): Shape {
  const [small, big] = [word.toLowerCase(), word.toUpperCase()];
  if (word === small) return 'small';
  if (word === big) return [...word].length > 1 ? 'capitals' : 'capital';
  const [first = ''] = word;
  return first !== first.toLowerCase() && word.slice(first.length) === small.slice(first.length)
    ? 'capital'
    : 'mixed';
}

/** Of the scripts that have capitals. */
const VOWEL = /[aeiouyäöüıаеиоуыэюяіїєё\d]/i;

/** Whether a word may have the case that it has in a text: small letters may be raised, hardly the reverse. */
function casedOf(word: string, given: string, setting: Setting): Writing {
  const { same, odd, none } = WRITINGS;
  const [asked, has] = [shapeOf(word), shapeOf(given)];
  const isPart = setting.of > 1;
  if (asked === has) return asked !== 'mixed' || isCasedAs(word, given) ? same : none;
  if (has === 'capitals') {
    if (isPart || given.length > TELLING || setting.casing() === 'capitals') return same;
    return given.length === TELLING ? odd : none;
  }
  if (has === 'capital') {
    // An abbreviation that is read as a word is written as one: Isil, Nato. One without vowels is no other word: Pkk.
    if (asked === 'capitals') return given.length >= TELLING || !VOWEL.test(given) ? odd : none;
    if (asked !== 'small') return none;
    return isPart || ['title', 'capitals'].includes(setting.casing()) ? same : none;
  }
  // In a text without capitals an abbreviation is told where it is no short word by itself: isis-k.
  const mayBeLowered = has === 'small' && (asked === 'capital' || asked === 'capitals');
  if (mayBeLowered && isPart && setting.casing() === 'small') return same;
  if (given.length < TELLING) return none;
  if (has === 'small' && asked === 'capital' && setting.casing() === 'small') return same;
  const mayBeSmall = has === 'small' && asked === 'capital' && setting.place > 0;
  return mayBeSmall && SMALL_AFTER_FIRST.includes(setting.lang) ? same : none;
}

function isCasedAs(word: string, given: string): boolean {
  return baseOf(word) === baseOf(given);
}

function accentsOf(word: string): string {
  return word.toLowerCase().replaceAll('\u0131', 'i').replaceAll('i\u0307', 'i');
}

const ARTICLE_LENGTH = 2;

/** The Arabic article, as a part of a name. */
export function isArticle(plain: string): boolean {
  return plain === 'al' || plain === 'el';
}

/** Letters that Arabic and Persian names have in Latin script, and few other names. */
const TELLTALE = /kh|gh|dh|q|ss|mm|ou|oo|aa|ae|llah|[^aeiouy](?:ei|ey|ai|ay)[^aeiouy]/;
const SHORTEST = 5;
/** By so many letters two spellings of a name differ at most. */
const MAX_LETTERS_MORE = 3;

/** Keys of words of forms that were asked for, null where they have one spelling. */
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

/** Whether a word of a name has other spellings. What only tells names apart is never respelled. */
export function hasSpellings(word: string, kind: PatternKind): boolean {
  return !isStrict(kind) && keyOfName(word) !== null;
}

/** Whether a word of `length` letters may be a word of a form that is spelled otherwise: `writingOf` tells. */
export function mayBeRespelled(word: string, length: number): boolean {
  if (Math.abs(length - word.length) > MAX_LETTERS_MORE) return false;
  return word.length === ARTICLE_LENGTH ? isArticle(word.toLowerCase()) : keyOfName(word) !== null;
}

/** Whether a pattern is no name but what tells names apart: it means what it says, and nothing like it. */
export function isStrict(kind: PatternKind): boolean {
  return kind === 'not' || kind === 'cue' || kind === 'against';
}

/**
 * What a name in Latin script has in common with its other transliterations: one letter for two, ei for ey, ai
 * and ae, o for u and ou, e for i, k for q. What has one key has one hash by its sounds (`words.ts`).
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

/** Of words that sounded like one of a form. */
const spellings = new Map<string, string>();
