import { type Casing, casingOf, TELLING } from './casing.ts';
import { type Folded, fold } from './fold.ts';
import { Words } from './words.ts';

/** Code units of a word and what parts it from the next, where words are short. */
const SHORT_WORD = 5;

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
  /** How those are written that were asked for. */
  readonly #casings = new Map<number, Casing>();

  constructor(given: readonly string[]) {
    this.#texts = [...given];
    const length = given.reduce((sum, text) => sum + text.length, 0);
    this.words = new Words(Math.ceil(length / SHORT_WORD) + 1);
    for (const [index, text] of given.entries()) {
      if (this.words.add(text, index)) continue;
      const folded = fold(text);
      this.#folded.set(index, folded);
      this.#texts[index] = folded.text;
      this.words.addFolded(folded.text, index);
    }
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

  /** What stands between a word and the next, which is in the same text. */
  gap(word: number): string {
    return this.around(word).slice(this.words.ends[word], this.words.starts[word + 1]);
  }

  /** How the text is written that a word stands in. */
  casing(word: number): Casing {
    const { texts, length } = this.words;
    const text = texts[word] ?? 0;
    const known = this.#casings.get(text);
    if (known) return known;
    let first = word;
    while (first > 0 && texts[first - 1] === text) first--;
    const telling: string[] = [];
    for (let at = first; at < length && texts[at] === text && telling.length < TELLING; at++) {
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
