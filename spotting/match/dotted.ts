import { foldVariants } from '../words/fold.ts';
import type { Texts } from '../words/texts.ts';
import { folded, isFollowed } from './neighbours.ts';

/** An abbreviation written with dots: N.A.T.O., О.О.Н. */
export interface Dotted {
  /** The abbreviation without them. */
  readonly name: string;
  /** Its last letter, as a word. */
  readonly last: number;
  /** The number of code units of the dot at its end. */
  readonly after: number;
}

const LETTER = /^\p{Lu}$/u;
/** Few abbreviations are longer. */
const LONGEST = 8;

/**
 * The abbreviation that goes from the letter at `first` to its end; null if there is none. Two
 * letters before a name are somebody's initials: B.M. Müller. One that begins within a longer one
 * is refused later (`isWithinInitials`).
 */
export function dottedAt(texts: Texts, first: number): Dotted | null {
  let name = letterAt(texts, first);
  let last = first;
  while (name !== '' && isDotBetween(texts, last)) {
    const letter = letterAt(texts, ++last);
    if (letter === '' || name.length === LONGEST) return null;
    name += letter;
  }
  if (name.length < 2) return null;
  const { ends, starts } = texts.words;
  const behind = texts.around(last).slice(ends[last], (ends[last] ?? 0) + 2);
  const after = behind.startsWith('.') ? 1 : 0;
  const isBeforeName =
    isFollowed(last, texts) &&
    (starts[last + 1] ?? 0) - (ends[last] ?? 0) === after + 1 &&
    /^\p{Lu}/u.test(texts.word(last + 1));
  return name.length === 2 && isBeforeName ? null : { name, last, after };
}

/** Whom Turkish papers name by initials, before them or, as in “A.B. adlı”, behind. */
const PERSON =
  /^(?:şüpheli|sanık|zanlı|tutuklu|hükümlü|mağdur|mağdure|müşteki|şikayetçi|saldırgan|sürücü|yolcu|öğrenci|öğretmen|doktor|polis|asker|çocuk|kadın|genç|yaşındaki|eşi|oğlu|kızı|annesi|babası|kardeşi|arkadaşı|adlı|isimli)/;
/** The age of somebody, behind the name: A.B. (34). */
const AGE = /^\.?(?: \(|, )$/;

/**
 * Whether two letters with dots are somebody’s initials in a Turkish text: “şüpheli A.B. (34)”.
 */
export function isSuspect({ name, last }: Dotted, first: number, texts: Texts): boolean {
  if (name.length !== 2) return false;
  if (isFollowed(first - 1, texts) && PERSON.test(folded(first - 1, texts))) return true;
  if (!isFollowed(last, texts)) return false;
  if (PERSON.test(folded(last + 1, texts))) return true;
  return AGE.test(texts.gap(last) ?? '') && /^\p{N}{1,2}$/u.test(texts.word(last + 1));
}

/** Whether nothing but a dot is between a word and the next. */
function isDotBetween(texts: Texts, word: number): boolean {
  const { starts, ends } = texts.words;
  if (!isFollowed(word, texts)) return false;
  const end = ends[word] ?? 0;
  return (starts[word + 1] ?? 0) - end === 1 && texts.around(word)[end] === '.';
}

/** The capital that a word consists of; empty if it is anything else. */
function letterAt(texts: Texts, word: number): string {
  const { starts, ends } = texts.words;
  const letter =
    (ends[word] ?? 0) - (starts[word] ?? 0) === 1 ? foldVariants(texts.word(word)) : '';
  return LETTER.test(letter) ? letter : '';
}
