import { foldVariants, mayMove } from './fold.ts';
import { baseLetter } from './letters.ts';

const WORD = /[\p{L}\p{N}\p{M}\p{Pc}]/u;

/**
 * Scripts written without spaces. By the default rules of UAX #29 (word boundaries) each of
 * these characters stands for itself, so that a name in Latin letters between them is whole.
 *
 * @see https://www.unicode.org/reports/tr29/#Word_Boundaries
 */
const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * For each UTF-16 code unit of text what it is to a word: one of the signs below, or the sound that
 * it has in a hash (see `soundOf`); 0 until it is met, since to fill a table at once costs tens
 * of milliseconds. One table is for text as it stands, one for text that was folded.
 */
type Table = Uint16Array<ArrayBuffer>;
const given: Table = new Uint16Array(0x10000);
const folded: Table = new Uint16Array(0x10000);
/** For each code unit of folded text that was met what `foldAt` gives for it, and one more. */
const lowered: Table = new Uint16Array(0x10000);

/** Stands in no word. */
const ENDS = 1;
/** May move what stands after it when it is folded; only in text as it stands. */
const MOVES = 2;
/** Is a word by itself. */
const ALONE = 3;
/** What is above is part of a word: digits come first. */
const LAST_SIGN = ALONE;

function meet(table: Table, text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (table === given && mayMove(unit)) {
    table[unit] = MOVES;
    return MOVES;
  }
  if (unit >= 0xd800 && unit <= 0xdfff) {
    // Half a character says nothing: look at the whole, if there is one.
    const code = text.codePointAt(unit >= 0xdc00 ? index - 1 : index) ?? 0;
    return code > 0xffff && WORD.test(String.fromCodePoint(code)) ? unit : ENDS;
  }
  const character = foldVariants(String.fromCharCode(unit));
  const known = IDEOGRAPH.test(character)
    ? ALONE
    : WORD.test(character)
      ? soundOf(lower(character))
      : ENDS;
  table[unit] = known;
  return known;
}

/**
 * The lower case of the code unit at `index` of folded `text`, without an accent where it is Latin, or
 * 0 where it is no part of a word.
 */
export function foldAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const known = lowered[unit];
  if (known) return known - 1;
  const sign = folded[unit] || meet(folded, text, index);
  if (unit >= 0xd800 && unit <= 0xdfff) return sign > LAST_SIGN ? unit : 0;
  const low = sign > LAST_SIGN ? lower(foldVariants(String.fromCharCode(unit))) : 0;
  lowered[unit] = (sign === ALONE ? unit : low) + 1;
  return sign === ALONE ? unit : low;
}

function lower(character: string): number {
  // Turkish pairs İ with i and I with ı, others I with i: all four are one where case is folded.
  const base = baseLetter(character);
  const folded = base.toLowerCase();
  return folded.length === 1 ? folded.charCodeAt(0) : base.charCodeAt(0);
}

const VOWELS = 'aeiouy';
const VOWEL = VOWELS.charCodeAt(0);

/**
 * What a letter counts for in a hash. All vowels of the Latin script are one, and k and q, and a letter that
 * is doubled counts once, so that a name is met however it is spelled: Soleimani and Sulaymani, Assad and
 * Asad, Hezbollah and Hizballah. A vowel at the head of a word is itself: else is, as and us were one. What is
 * met is verified (`spelling.ts`).
 */
function soundOf(unit: number): number {
  const letter = String.fromCharCode(unit);
  if (VOWELS.includes(letter)) return VOWEL;
  return letter === 'q' ? 'k'.charCodeAt(0) : unit;
}

/** The block of the Arabic script. */
const ARABIC = { first: 0x0600, last: 0x06ff };

/** Carries the hash of a word on by one sound; it begins with 0. */
function carry(hash: number, sound: number): number {
  return (Math.imul(hash, 31) + sound) | 0;
}

/** The hash of a folded word, as `Words` gives it to one. */
export function hashOf(word: string): number {
  let hash = 0;
  let before = 0;
  for (let at = 0; at < word.length; at++) {
    let sound = folded[word.charCodeAt(at)] || meet(folded, word, at);
    if (at === 0 && sound === VOWEL) sound = foldAt(word, at);
    if (sound !== before) hash = carry(hash, sound);
    before = sound;
  }
  return hash;
}

/** The words of some texts, one after the other. Offsets are into the text the word stands in. */
export class Words {
  length = 0;
  /** Index of the text each word stands in. */
  texts: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** A hash of each word by its sounds, as `hashOf` gives it. */
  hashes: Int32Array;
  /** Indices of the words that begin with an Arabic letter: they may have clitics. */
  readonly arabic: number[] = [];

  /** @param room how many words there may be; it grows where there are more. */
  constructor(room = 1024) {
    this.texts = new Int32Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.hashes = new Int32Array(room);
  }

  /**
   * Adds the words of `text` as it stands, in one pass over its code units.
   *
   * @returns false, with no word added, where the words of the folded text may have other offsets.
   */
  add(text: string, index: number): boolean {
    const { length } = this;
    const arabic = this.arabic.length;
    if (this.#scan(given, text, index)) return true;
    this.length = length;
    this.arabic.length = arabic;
    return false;
  }

  /** Adds the words of a text that was folded. */
  addFolded(text: string, index: number): void {
    this.#scan(folded, text, index);
  }

  /** @returns false as soon as it meets what may move. */
  #scan(table: Table, text: string, index: number): boolean {
    const { length } = text;
    for (let at = 0; at < length; at++) {
      let known = table[text.charCodeAt(at)] || meet(table, text, at);
      const start = at;
      let hash = 0;
      let before = 0;
      if (known >= ARABIC.first && known <= ARABIC.last) this.arabic.push(this.length);
      if (known === VOWEL) known = foldAt(text, at);
      while (known > LAST_SIGN) {
        if (known !== before) hash = carry(hash, known);
        before = known;
        at++;
        known = at < length ? table[text.charCodeAt(at)] || meet(table, text, at) : ENDS;
      }
      if (at > start) this.#push(index, start, at, hash);
      if (known === MOVES) return false;
      if (known === ALONE) this.#push(index, at, at + 1, carry(0, text.charCodeAt(at)));
    }
    return true;
  }

  #push(text: number, start: number, end: number, hash: number): void {
    if (this.length === this.starts.length) this.#grow();
    this.texts[this.length] = text;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.hashes[this.length] = hash;
    this.length++;
  }

  #grow(): void {
    const grown = (list: Int32Array) => {
      const result = new Int32Array(list.length * 2);
      result.set(list);
      return result;
    };
    this.texts = grown(this.texts);
    this.starts = grown(this.starts);
    this.ends = grown(this.ends);
    this.hashes = grown(this.hashes);
  }
}
