import type { Pattern } from '../dictionary/pattern.ts';
import { isGivenName } from '../lists/given-names.ts';
import { TITLES, UNMARKED } from '../lists/openers.ts';
import { foldVariants } from '../words/fold.ts';
import { plainOf } from '../words/letters.ts';
import type { Texts } from '../words/texts.ts';
import { isSameGivenName, soundOf } from './given-name-spelling.ts';
import { adjoins, CAPITALISED, folded, isFollowed } from './neighbours.ts';
import type { Match } from './stands.ts';

/**
 * A full name whose family name is known by itself, with the given name spelled in another way
 * (Evgueni Prigozhin, Кайя Каллас) or with middle names, initials or a patronymic (Sergei
 * Viktorovich Lavrov). So that it is not taken for somebody else of that family.
 */

/**
 * Few people have more names between the first and the last in news: William
 * Kipchirchir Samoei Arap Ruto.
 */
const MAX_BETWEEN = 4;

/**
 * The full name that ends in a family name found in a text, if its given
 * name is that of the pattern.
 *
 * @param surname where the family name was found by itself.
 * @param full a form of the same entry that ends in it.
 */
export function fullNameOf(surname: Match, full: Pattern, texts: Texts): Match | null {
  const { words, kind, caseless, entry } = full;
  const tail = surname.pattern.words;
  const given = words.slice(0, -tail.length);
  if (kind !== 'sure' || caseless || entry !== surname.pattern.entry || given.length === 0)
    return null;
  if (words.at(-1) !== tail.at(-1)) return null;
  const [head = ''] = given;
  if (isTitle(head)) return null;
  const first = firstOf(given, surname.first, texts, surname.kind === 'ambiguous');
  const name = { ...surname, pattern: full, isExact: false, skip: 0 };
  if (first >= 0) return { ...name, first, kind: 'usual' };
  const initial = initialBefore(head, surname.first, texts);
  // Others have the same initial: it makes a name longer, but no surer.
  return initial < 0 ? null : { ...name, first: initial };
}

/**
 * The first of the initials before a family name, if the given name begins so: С. В. Лавров, R. T.
 * Erdoğan; -1 if it does not.
 */
function initialBefore(given: string, surname: number, texts: Texts): number {
  let at = surname;
  while (isInitial(at - 1, texts)) at--;
  const initial = folded(at, texts);
  if (at === surname || TITLES.has(initial)) return -1;
  return plainOf(foldVariants(given)).toLowerCase().startsWith(plainOf(initial)) ? at : -1;
}

/**
 * Whether initials stand before a family name that none of its entry's full names has: K. Kushner,
 * but not D. J. Trump. Not where they may be a title: M. Poutine, in French.
 *
 * @param fulls forms of the same entry that end in the family name.
 */
export function hasOtherInitials(surname: Match, fulls: readonly Pattern[], texts: Texts): boolean {
  const given = fulls.flatMap((full) => {
    const names = full.words.slice(0, -surname.pattern.words.length);
    return full.kind === 'sure' && !isTitle(names[0] ?? '')
      ? names.map((name) => foldVariants(name).toLowerCase())
      : [];
  });
  if (given.length === 0) return false;
  let isOther = false;
  const before = surname.first - 1;
  if (isInitial(before, texts) && STATES.has(texts.word(before - 1) + texts.word(before)))
    return false;
  for (let at = before; isInitial(at, texts); at--) {
    const initial = folded(at, texts);
    if (TITLES.has(initial) || given.some((name) => name.startsWith(initial))) return false;
    isOther = true;
  }
  return isOther;
}

/**
 * What is called by its initials, and whose office or body a name may be: the U.S. Trump
 * administration, the U.S. FBI.
 */
const STATES: ReadonlySet<string> = new Set(['US', 'UK', 'UN', 'EU']);

/**
 * Whether a word is an initial with its dot, and the next is of the same name. A letter by itself
 * may be a preposition: У Криму.
 */
function isInitial(word: number, texts: Texts): boolean {
  if (!isFollowed(word, texts)) return false;
  if (!INITIAL.test(texts.word(word)) || !DOT.test(texts.gap(word) ?? '')) return false;
  // German for a retired one: Bundeskanzler a. D. Scholz.
  const isRetired = texts.word(word) === 'D' && texts.word(word - 1) === 'a';
  return !(isRetired && DOT.test(texts.gap(word - 1) ?? ''));
}
const DOT = /^\. ?$/;

function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase()) || UNMARKED.has(word.toLowerCase());
}

/** Whether a word stands before a family name that may be a given name. */
export function hasNameBefore({ first, skip }: Match, texts: Texts): boolean {
  if (skip !== 0 || !isJoined(first - 1, texts)) return false;
  const word = texts.word(first - 1);
  if (ARABIC.test(word) || isInitial(first - 1, texts)) return true;
  if (!CAPITALISED.test(word) && !INITIAL.test(word)) return false;
  return texts.casing(first) === 'sentence';
}

/**
 * The word with which a given name begins that stands before `surname`; -1 if it is
 * another or none. Before a family name that many bear, it must at least sound like that
 * name, and nothing may be between.
 */
function firstOf(
  given: readonly string[],
  surname: number,
  texts: Texts,
  isStrict: boolean,
): number {
  const start = surname - given.length;
  const isThere = (name: string, at: number) =>
    isJoined(at, texts) && isLike(name, at, texts, isStrict);
  if (given.every((name, at) => isThere(name, start + at))) return start;
  const [name = '', ...more] = given.filter((one) => !PARTICLES.has(one.toLowerCase()));
  if (isStrict || more.length > 0 || name.length < SHORTEST) return -1;
  for (let at = surname - 1; at >= surname - MAX_BETWEEN && isJoined(at, texts); at--) {
    const word = folded(at, texts);
    if (plainOf(word) === plainOf(name)) return at < surname - 1 ? at : -1;
    if (!mayBeBetween(at, texts)) return -1;
  }
  return -1;
}
/** Of a given name that others may follow. */
const SHORTEST = 3;

/**
 * Whether a word and the next are parts of one name: joined by a space, a hyphen
 * or the dot of an initial.
 */
function isJoined(word: number, texts: Texts): boolean {
  if (adjoins(word, texts)) return true;
  if (!isFollowed(word, texts)) return false;
  const gap = texts.gap(word) ?? '';
  return gap === '-' || (DOT.test(gap) && ABBREVIATED.test(texts.word(word)));
}
/** Дж., in a name; a longer word before a dot ends its sentence. */
const ABBREVIATED = /^\p{L}{1,2}$/u;

const ARABIC = /^\p{Script=Arabic}/u;
/** Дж. is one sound: Дж. Мелони. */
const INITIAL = /^(?:\p{Lu}|Дж)$/u;
const PARTICLES: ReadonlySet<string> = new Set(
  'bin ibn ben al el oglu oglı оглы огли бен ибн'.split(' '),
);

/** Whether a word may be a middle name, an initial or a patronymic. */
function mayBeBetween(at: number, texts: Texts): boolean {
  const word = texts.word(at);
  const plain = folded(at, texts);
  if (PARTICLES.has(plain)) return true;
  if (ARABIC.test(word)) return isGivenName(plain);
  return INITIAL.test(word) || (CAPITALISED.test(word) && !TITLES.has(plain));
}

function isLike(name: string, at: number, texts: Texts, isStrict: boolean): boolean {
  const word = folded(at, texts);
  if (PARTICLES.has(name.toLowerCase()) && PARTICLES.has(word)) return true;
  if (!ARABIC.test(word) && !CAPITALISED.test(texts.word(at))) return false;
  return isStrict ? soundOf(name) === soundOf(word) : isSameGivenName(name, word);
}
