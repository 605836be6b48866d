/** How much may be done at one word of a text. */
interface Limits {
  /** Forms that match. */
  readonly forms: number;
  /** Cues that are looked for. */
  readonly cues: number;
  /** Words compared with those of patterns. */
  readonly compared: number;
}

/**
 * Real packs need a tenth of that: “Syria” is a cue of hundreds of entries, but a page names few.
 */
const MOST: Limits = { forms: 32, cues: 128, compared: 2048 };

/**
 * Once the texts have cost more than `ALLOWED`. Not zero: no pack may take the marks of another.
 */
const FEW: Limits = { forms: 2, cues: 4, compared: 24 };

/**
 * What texts may cost before that: some for short ones, and more for each word. Of the texts of our
 * own entries, where names are densest, the most costly compares 20 words with each of its own, and
 * finds 3 cues at each; one that says nothing but “ISIS-K, Taliban and” compares 37.
 */
const ALLOWED = {
  compared: { any: 20_000, perWord: 40 },
  found: { any: 5000, perWord: 4 },
} as const;

/**
 * What matching the words of some texts may cost, at one of them and in all, as a hostile
 * pack may give all of its entries the same words. Each word is opened, and then pays for
 * what is compared with it.
 */
export class Budget {
  readonly #allowedToCompare: number;
  readonly #allowedToFind: number;
  #compared = 0;
  /** What may have been compared until the next word is opened. */
  #most = 0;

  /** @param words how many the texts have. */
  constructor(words: number) {
    this.#allowedToCompare = ALLOWED.compared.any + ALLOWED.compared.perWord * words;
    this.#allowedToFind = ALLOWED.found.any + ALLOWED.found.perWord * words;
  }

  /**
   * Begins with a word.
   *
   * @param found how many matches the words before it had.
   * @returns what may be done there.
   */
  open(found: number): Limits {
    const isOverspent = this.#compared > this.#allowedToCompare || found > this.#allowedToFind;
    const limits = isOverspent ? FEW : MOST;
    this.#most = this.#compared + limits.compared;
    return limits;
  }

  /** Pays for a comparison. @returns false if there is nothing left for it at this word. */
  compare(): boolean {
    if (this.isSpent) return false;
    this.#compared++;
    return true;
  }

  /** Whether nothing more may be compared with this word. */
  get isSpent(): boolean {
    return this.#compared >= this.#most;
  }
}
