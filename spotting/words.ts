const WORD = /[\p{L}\p{N}\p{M}\p{Pc}]/u;

/**
 * Scripts written without spaces. By the default rules of UAX #29 (word boundaries) each of
 * these characters stands for itself, so that a name in Latin letters between them is whole.
 *
 * @see https://www.unicode.org/reports/tr29/#Word_Boundaries
 */
const ALONE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * For each UTF-16 code unit what is known of it: NOT_MET, ENDS a word, or its lower case, where
 * that is one unit. Filled as characters are met, since to fill it at once costs tens of
 * milliseconds.
 */
const folds = new Uint16Array(0x10000);
const NOT_MET = 0;
const ENDS = 1;
/** For each code unit that was met, whether it is a word of one character; none before Thai is. */
const FIRST_ALONE = 0x0e00;
const alone = new Uint8Array(0x10000);

/** The lower case of the code unit at `index` of `text`, or 0 where it is no part of a word. */
export function foldAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const fold = folds[unit] ?? NOT_MET;
  if (fold > ENDS) return fold;
  return fold === ENDS ? 0 : meet(text, index, unit);
}

function meet(text: string, index: number, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) {
    // Half a character says nothing: look at the whole, if there is one.
    const code = text.codePointAt(unit >= 0xdc00 ? index - 1 : index) ?? 0;
    return code > 0xffff && WORD.test(String.fromCodePoint(code)) ? unit : 0;
  }
  const character = String.fromCharCode(unit);
  const fold = WORD.test(character) ? lower(character) : 0;
  folds[unit] = fold === 0 ? ENDS : fold;
  alone[unit] = ALONE.test(character) ? 1 : 0;
  return fold;
}

function lower(character: string): number {
  // Turkish pairs İ with i and I with ı, others I with i: all four are one where case is folded.
  if (character === '\u0130' || character === '\u0131') return 'i'.charCodeAt(0);
  const folded = character.toLowerCase();
  return folded.length === 1 ? folded.charCodeAt(0) : character.charCodeAt(0);
}

/** Carries the hash of a word on by one folded unit; it begins with 0. */
function carry(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** The hash of `text` from `start` to `end`, as `Words` gives it to a word; goes on from `hash`. */
export function hashOf(text: string, start: number, end: number, hash = 0): number {
  let result = hash;
  for (let at = start; at < end; at++) result = carry(result, foldAt(text, at));
  return result;
}

/** The words of some texts, one after the other. Offsets are into the text the word stands in. */
export class Words {
  length = 0;
  /** Index of the text each word stands in. */
  texts: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** A hash of each word in lower case, as `hashOf` gives it. */
  hashes: Int32Array;

  /** @param room how many words there may be; it grows where there are more. */
  constructor(room = 1024) {
    this.texts = new Int32Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.hashes = new Int32Array(room);
  }

  /** Adds the words of `text`, in one pass over its code units. */
  add(text: string, index: number): void {
    let start = -1;
    let hash = 0;
    for (let at = 0; at <= text.length; at++) {
      const unit = at < text.length ? foldAt(text, at) : 0;
      if (unit !== 0 && (unit < FIRST_ALONE || alone[unit] !== 1)) {
        if (start < 0) {
          start = at;
          hash = 0;
        }
        hash = carry(hash, unit);
        continue;
      }
      if (start >= 0) {
        this.#push(index, start, at, hash);
        start = -1;
      }
      if (unit !== 0) this.#push(index, at, at + 1, carry(0, unit));
    }
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
