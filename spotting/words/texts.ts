import {
  type Casing,
  casingOf,
  isWithin,
  mayBeQuotedSmall,
  type Span,
  smallQuotationsOf,
} from './casing.ts';
import { type Folded, fold, foldVariants } from './fold.ts';
import { inPlainSigns } from './signs.ts';
import { Words } from './words.ts';

/** Number of code units per word with its gap, in text with short words. */
const SHORT_WORD = 5;

/**
 * A page may have text of any length between two words, and each pattern that might contain both
 * reads it. Within a name, there is at most a line end and an indent.
 */
const LONGEST_GAP = 400;

/**
 * How many words are remembered as lists have them, a power of two: each rule asks for those around
 * the same name, and a string that is made anew has to be hashed anew.
 */
const REMEMBERED = 64;

/** Number of code units read between two steps. */
const STEP = 32_000;

/**
 * The texts of a page, split into words. Most need no folding to be searched: there, text is folded
 * unit by unit where it is looked at.
 */
export class Texts {
  readonly words: Words;
  /** The texts that the words' offsets refer to. */
  readonly #texts: string[];
  /** The texts that had to be folded first. */
  readonly #folded = new Map<number, Folded>();
  /** Memoized: some words in lower case, by the last bits of their index, and these indexes. */
  readonly #inSmall: (string | undefined)[] = Array.from({ length: REMEMBERED });
  readonly #inSmallAt = new Int32Array(REMEMBERED);
  /** The first word of each. */
  readonly #firsts: Int32Array;
  /** Memoized: how a text is written. */
  readonly #casings = new Map<number, Casing>();
  /** Memoized: its quotations in small letters. */
  readonly #small = new Map<number, readonly Span[]>();

  private constructor(given: readonly string[]) {
    this.#texts = [...given];
    this.#firsts = new Int32Array(given.length);
    const length = given.reduce((sum, text) => sum + text.length, 0);
    this.words = new Words(Math.ceil(length / SHORT_WORD) + 1);
  }

  /** Splits texts into words, in steps: yields now and then, though not within a text. */
  static *cut(given: readonly string[]): Generator<void, Texts, void> {
    const texts = new Texts(given);
    for (let next = 0; next < given.length; ) {
      next = texts.#addFrom(next);
      yield;
    }
    return texts;
  }

  /** Adds texts from `index` on, up to the length of a step. @returns the index of the next. */
  #addFrom(index: number): number {
    let at = index;
    for (let left = STEP; left > 0 && at < this.#texts.length; at++) {
      const text = this.at(at);
      left -= text.length + 1;
      this.#firsts[at] = this.words.length;
      if (this.words.add(text, at)) continue;
      const folded = fold(text);
      this.#folded.set(at, folded);
      this.#texts[at] = folded.text;
      this.words.addFolded(folded.text, at);
    }
    return at;
  }

  /** The text at `index`, to which its words' offsets refer. It may contain unfolded variants. */
  at(index: number): string {
    return this.#texts[index] ?? '';
  }

  /** The text that contains a word, as `at` returns it. */
  around(word: number): string {
    return this.at(this.words.texts[word] ?? 0);
  }

  /** A word as `at` returns it. */
  word(word: number): string {
    return this.around(word).slice(this.words.starts[word], this.words.ends[word]);
  }

  /** A word folded and in lower case. */
  small(word: number): string {
    const place = word & (REMEMBERED - 1);
    const known = this.#inSmall[place];
    if (known !== undefined && this.#inSmallAt[place] === word) return known;
    const small = foldVariants(this.word(word)).toLowerCase();
    this.#inSmall[place] = small;
    this.#inSmallAt[place] = word;
    return small;
  }

  /**
   * The text between a word and the next one in the same text, with any white space as one space
   * and hyphens that do not break as others: pages wrap their source, and typesetters bind words.
   *
   * @returns null where that is longer than anything within a name.
   */
  gap(word: number): string | null {
    const given = this.gapAsGiven(word);
    return given === null ? null : inPlainSigns(given);
  }

  /** The same as it stands in the page, where a line break may say more than a space. */
  gapAsGiven(word: number): string | null {
    const [end = 0, next = 0] = [this.words.ends[word], this.words.starts[word + 1]];
    return next - end > LONGEST_GAP ? null : this.around(word).slice(end, next);
  }

  /**
   * Whether the text that contains a word begins in lower case: only then may it
   * have no capitals at all.
   */
  beginsSmall(word: number): boolean {
    const start = this.words.starts[this.#firsts[this.words.texts[word] ?? 0] ?? 0] ?? 0;
    const letter = this.around(word).charAt(start);
    return letter === letter.toLowerCase();
  }

  /**
   * Whether a word is in a quotation without capitals, which an author in
   * small letters is quoted with.
   */
  isQuotedSmall(word: number): boolean {
    const text = this.words.texts[word] ?? 0;
    const known = this.#small.get(text);
    if (known?.length === 0) return false;
    const start = this.words.starts[word] ?? 0;
    if (!mayBeQuotedSmall(this.at(text), start)) return false;
    const quotations = known ?? smallQuotationsOf(this.at(text));
    this.#small.set(text, quotations);
    return isWithin(quotations, start);
  }

  /** How the text that contains a word is written, or the quotation in it. */
  casing(word: number): Casing {
    return this.isQuotedSmall(word) ? 'small' : this.#casingOfText(word);
  }

  #casingOfText(word: number): Casing {
    const text = this.words.texts[word] ?? 0;
    const known = this.#casings.get(text);
    if (known) return known;
    const casing = casingOf(this.#wordsOf(text));
    this.#casings.set(text, casing);
    return casing;
  }

  *#wordsOf(text: number): Generator<string, void> {
    const { texts, length } = this.words;
    for (let at = this.#firsts[text] ?? 0; at < length && texts[at] === text; at++) {
      yield this.word(at);
    }
  }

  /** Where in the original text a code unit of `at`'s text begins and ends. */
  from(index: number, unit: number): number {
    return this.#folded.get(index)?.from(unit) ?? unit;
  }
  to(index: number, unit: number): number {
    return this.#folded.get(index)?.to(unit) ?? unit + 1;
  }
}
