import { type Casing, casingOf, TELLING } from './casing.ts';
import { type Folded, fold } from './fold.ts';
import { Words } from './words.ts';

/** Code units of a word and what parts it from the next, where words are short. */
const SHORT_WORD = 5;

/**
 * A page may put any length of text between two words, and each pattern that both might belong to
 * asks for it. Between the words of a name stand a line end and an indent at most.
 */
const LONGEST_GAP = 400;

/** Code units that are read between two steps. */
const STEP = 32_000;

/**
 * The texts of a page cut into words. Most need no folding to be searched: there, what is looked
 * at is folded unit by unit.
 */
export class Texts {
  readonly words: Words;
  /** The texts that words have their offsets in. */
  readonly #texts: string[];
  /** Those that had to be folded first. */
  readonly #folded = new Map<number, Folded>();
  /** The first word of each. */
  readonly #firsts: Int32Array;
  /** How those are written that were asked for. */
  readonly #casings = new Map<number, Casing>();

  private constructor(given: readonly string[]) {
    this.#texts = [...given];
    this.#firsts = new Int32Array(given.length);
    const length = given.reduce((sum, text) => sum + text.length, 0);
    this.words = new Words(Math.ceil(length / SHORT_WORD) + 1);
  }

  /** Cuts texts into words, in steps: yields now and then, though not within one text. */
  static *cut(given: readonly string[]): Generator<void, Texts, void> {
    const texts = new Texts(given);
    for (let next = 0; next < given.length; ) {
      next = texts.#addFrom(next);
      yield;
    }
    return texts;
  }

  /** Adds texts from `index` on, as many as a step is long. @returns the index of the next. */
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

  /** The text at `index`: its words have their offsets in it. It may hold unfolded variants. */
  at(index: number): string {
    return this.#texts[index] ?? '';
  }

  /** The text that a word stands in, as `at` gives it. */
  around(word: number): string {
    return this.at(this.words.texts[word] ?? 0);
  }

  /** A word as `at` gives it. */
  word(word: number): string {
    return this.around(word).slice(this.words.starts[word], this.words.ends[word]);
  }

  /**
   * What stands between a word and the next, which is in the same text.
   *
   * @returns null where that is longer than anything within a name.
   */
  gap(word: number): string | null {
    const [end = 0, next = 0] = [this.words.ends[word], this.words.starts[word + 1]];
    return next - end > LONGEST_GAP ? null : this.around(word).slice(end, next);
  }

  /** Whether the text that a word stands in begins without a capital: only then may it be written without any. */
  beginsSmall(word: number): boolean {
    const start = this.words.starts[this.#firsts[this.words.texts[word] ?? 0] ?? 0] ?? 0;
    const letter = this.around(word).charAt(start);
    return letter === letter.toLowerCase();
  }

  /** How the text is written that a word stands in. */
  casing(word: number): Casing {
    const { texts, length } = this.words;
    const text = texts[word] ?? 0;
    const known = this.#casings.get(text);
    if (known) return known;
    const telling: string[] = [];
    for (
      let at = this.#firsts[text] ?? 0;
      at < length && texts[at] === text && telling.length < TELLING;
      at++
    ) {
      telling.push(this.word(at));
    }
    const casing = casingOf(telling);
    this.#casings.set(text, casing);
    return casing;
  }

  /** Where in the text as given a code unit of what `at` gives begins, and where it ends. */
  from(index: number, unit: number): number {
    return this.#folded.get(index)?.from(unit) ?? unit;
  }
  to(index: number, unit: number): number {
    return this.#folded.get(index)?.to(unit) ?? unit + 1;
  }
}
