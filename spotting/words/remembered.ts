/** How many words are remembered, a power of two: those around one name. */
const WORDS = 64;

/**
 * Remembers what `make` gives for the words asked for last: each of some hundred rules asks for those
 * around the same name, and a string that is made anew has to be hashed anew.
 *
 * @param make what is remembered of a word, by its index.
 */
export function remembered<T>(make: (word: number) => T): (word: number) => T {
  const values: T[] = [];
  /** The word that each place has, plus one: zero is none. */
  const wordAt = new Int32Array(WORDS);
  return (word) => {
    const place = word & (WORDS - 1);
    const known = values[place];
    if (known !== undefined && wordAt[place] === word + 1) return known;
    const value = make(word);
    values[place] = value;
    wordAt[place] = word + 1;
    return value;
  };
}
