import { foldVariants, mayMove } from './fold.ts';
import { baseLetter } from './letters.ts';

/** Unlike in UAX #29, an underscore separates, as it does in hashtags: #Stop_War. */
const WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * Scripts written without spaces. By the default rules of UAX #29 (word boundaries), each of these
 * characters is a word of its own, so that a name in Latin letters between them is whole.
 *
 * @see https://www.unicode.org/reports/tr29/#Word_Boundaries
 */
const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * For each UTF-16 code unit, its role in a word: one of the signs below or, in the lower half, the
 * letter it counts as and, in the upper half, its sound (see `soundOf`). 0 until it is first met,
 * since filling a table up front takes tens of milliseconds. There is one table for original text
 * and one for folded text.
 */
type Table = Int32Array<ArrayBuffer>;
const given: Table = new Int32Array(0x10000);
const folded: Table = new Int32Array(0x10000);
const LETTER = 0xffff;
const SOUND = 16;
/** Limits a sound so that the upper half stays positive. */
const SOUNDS = 0x7fff;

/** Not met yet. */
const UNKNOWN = 0;
/** Not part of any word. */
const ENDS = 1;
/** May shift the text after it when folded; only in original text. */
const MOVES = 2;
/** A word by itself. */
const ALONE = 3;
/** Anything above is part of a word; digits come first. */
const LAST_SIGN = ALONE;

function meet(table: Table, unit: number): number {
  const known = signOf(table, unit);
  table[unit] = known;
  return known;
}

function signOf(table: Table, unit: number): number {
  if (table === given && mayMove(unit)) return MOVES;
  // See `withLettersBeyond`.
  if (unit >= 0xd800 && unit <= 0xdfff) return both(unit);
  const character = foldVariants(String.fromCharCode(unit));
  if (IDEOGRAPH.test(character)) return ALONE;
  return WORD.test(character) ? both(lower(character)) : ENDS;
}

/** Meets all that a text has. */
function meetAll(table: Table, text: string): void {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (table[unit] === UNKNOWN) meet(table, unit);
  }
}

const BEYOND = /[\u{10000}-\u{10FFFF}\uD800-\uDFFF]/gu;

/**
 * A text in which a surrogate is half of a letter: whatever else is beyond U+FFFF is replaced by
 * spaces, since one half says nothing.
 */
function withLettersBeyond(text: string): string {
  return text.replace(BEYOND, (one) =>
    one.length > 1 && WORD.test(one) ? one : ' '.repeat(one.length),
  );
}

function both(letter: number): number {
  return letter | ((soundOf(letter) & SOUNDS) << SOUND);
}

/**
 * The lower case of the code unit at `index` of folded `text`, without its accent if it is Latin; 0
 * if it is not part of a word.
 */
export function foldAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const sign = folded[unit] || meet(folded, unit);
  if (sign > LAST_SIGN) return sign & LETTER;
  return sign === ALONE ? unit : 0;
}

function lower(character: string): number {
  // Turkish pairs İ with i and I with ı, others pair I with i: where case is
  // ignored, all four are the same.
  const base = baseLetter(character);
  const folded = base.toLowerCase();
  return folded.length === 1 ? folded.charCodeAt(0) : base.charCodeAt(0);
}

const codeOf = (letter: string) => letter.charCodeAt(0);
/** The sounds of Latin vowels, and of k and q. */
const [OPEN, FRONT, BACK, K] = [codeOf('a'), codeOf('i'), codeOf('u'), codeOf('k')];
/** Two sounds, one after the other: ai. */
const OPEN_FRONT = (OPEN << SOUND) | FRONT;
const SOUNDS_OF: ReadonlyMap<number, number> = new Map([
  ...[...'eiy'].map((letter) => [codeOf(letter), FRONT] as const),
  ...[...'ou'].map((letter) => [codeOf(letter), BACK] as const),
  [codeOf('q'), K],
]);

/**
 * What a letter counts as in a hash by sound, by which a name is found however it is spelled:
 * Soleimani and Sulaymani, Assad and Asad, Hezbollah and Hizballah. Doubled letters count once, and
 * ai is ei. Candidates are verified (`spelling.ts`).
 */
function soundOf(letter: number): number {
  return SOUNDS_OF.get(letter) ?? letter;
}

/** The Unicode block of the Arabic script. */
const ARABIC = { first: 0x0600, last: 0x06ff };

/** Extends the hash of a word by one letter or sound. It starts at 0 or, by sound, at this. */
function carry(hash: number, sound: number): number {
  return (Math.imul(hash, 31) + sound) | 0;
}
const BY_SOUNDS = 0x5bd1e995;

/** The hash of a folded word by its letters, as computed by `Words`. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = carry(hash, foldAt(word, at));
  return hash;
}

/** The hash of a folded word by its sound. */
export function soundsOf(word: string): number {
  const words = new Words(1);
  words.addFolded(word, 0);
  return words.sounds[0] ?? 0;
}

/** The words of some texts, one after another. Offsets are into the text that contains the word. */
export class Words {
  length = 0;
  /** Index of the text that contains each word. */
  texts: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** A hash of each word by its letters, as `hashOf` computes it, and one by its sound. */
  hashes: Int32Array;
  sounds: Int32Array;
  /** Indexes of words that start with an Arabic letter, and so may have clitics. */
  readonly arabic: number[] = [];
  /** Indexes of words of one letter, which may be part of an abbreviation with dots. */
  readonly letters: number[] = [];

  /** @param room how many words there may be; it grows where there are more. */
  constructor(room = 1024) {
    this.texts = new Int32Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.hashes = new Int32Array(room);
    this.sounds = new Int32Array(room);
  }

  /**
   * Adds the words of unfolded `text`, in one pass over its code units.
   *
   * @returns false, with no word added, where the words of the folded text may have other offsets.
   */
  add(text: string, index: number): boolean {
    return this.#read(given, text, index) !== MOVES;
  }

  /** Adds the words of folded text. */
  addFolded(text: string, index: number): void {
    this.#read(folded, withLettersBeyond(text), index);
  }

  /** @returns the sign that it ended with; after one that moves, no word is added. */
  #read(table: Table, text: string, index: number): number {
    const [arabic, letters] = [this.arabic.length, this.letters.length];
    for (;;) {
      const sign = this.#scan(table, text, index);
      if (sign === ENDS) return sign;
      this.arabic.length = arabic;
      this.letters.length = letters;
      if (sign === MOVES) return sign;
      meetAll(table, text);
    }
  }

  /**
   * Adds the words of a text if all of its code units are known and none moves. It calls nothing
   * within a word, and reads fields once: either costs more than all that it computes.
   *
   * @returns the sign by which it stopped, with nothing added but to `arabic` and `letters`, or
   *   `ENDS`.
   */
  #scan(table: Table, text: string, index: number): number {
    const { length } = text;
    let { starts, ends, hashes, sounds } = this;
    let count = this.length;
    for (let at = 0; at < length; at++) {
      let known = table[text.charCodeAt(at)] ?? UNKNOWN;
      const start = at;
      let hash = 0;
      let bySound = BY_SOUNDS;
      let before = 0;
      // The hash before the last sound, since ai may turn out to be one sound,
      // and the hash before that.
      let behind = bySound;
      let last = 0;
      const first = known & LETTER;
      if (known === ALONE) {
        hash = carry(0, text.charCodeAt(at));
        bySound = 0;
        at++;
      }
      while (known > LAST_SIGN) {
        const sound = known >> SOUND;
        hash = carry(hash, known & LETTER);
        if (sound !== before) {
          // One comparison, which is hardly ever true: engines guess it right, as they do not
          // where a vowel is asked for.
          if (((before << SOUND) | sound) === OPEN_FRONT) {
            bySound = last === FRONT ? behind : carry(behind, sound);
          } else {
            behind = bySound;
            last = before;
            bySound = carry(bySound, sound);
          }
          before = sound;
        }
        at++;
        known = at < length ? (table[text.charCodeAt(at)] ?? UNKNOWN) : ENDS;
      }
      if (known === UNKNOWN || known === MOVES) return known;
      if (at === start) continue;
      if (count === starts.length) {
        this.#grow();
        ({ starts, ends, hashes, sounds } = this);
      }
      starts[count] = start;
      ends[count] = at;
      hashes[count] = hash;
      sounds[count] = bySound;
      if (first >= ARABIC.first && first <= ARABIC.last) this.arabic.push(count);
      if (at === start + 1 && first !== ALONE) this.letters.push(count);
      count++;
      // What ended a word may be one by itself.
      if (known === ALONE) at--;
    }
    this.texts.fill(index, this.length, count);
    this.length = count;
    return ENDS;
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
    this.sounds = grown(this.sounds);
  }
}
