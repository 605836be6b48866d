import { type Folded, fold, foldInPlace } from './fold.ts';
import { Words } from './words.ts';

/** Code units of a word and what parts it from the next, where words are short. */
const SHORT_WORD = 5;

/** The texts of a page cut into words. Each is folded only where somebody looks at it. */
export class Texts {
  readonly words: Words;
  readonly #given: readonly string[];
  readonly #folded: (Folded | undefined)[];

  constructor(given: readonly string[]) {
    this.#given = given;
    this.#folded = new Array<Folded | undefined>(given.length);
    const length = given.reduce((sum, text) => sum + text.length, 0);
    this.words = new Words(Math.ceil(length / SHORT_WORD) + 1);
    for (const [index, text] of given.entries()) {
      if (this.words.add(text, index)) continue;
      const folded = fold(text);
      this.#folded[index] = folded;
      this.words.addFolded(folded.text, index);
    }
  }

  /** The text at `index`, folded; its words have their offsets in it. */
  at(index: number): Folded {
    const known = this.#folded[index];
    if (known) return known;
    const folded = foldInPlace(this.#given[index] ?? '');
    this.#folded[index] = folded;
    return folded;
  }

  /** The folded text that a word stands in. */
  around(word: number): string {
    return this.at(this.words.texts[word] ?? 0).text;
  }
}
