/** Counts the text of a page by language, in UTF-16 units. */
export interface LanguageCount {
  /** @param foreign how much of what was read is in languages for which no entry has names. */
  add(read: number, foreign: number): void;
  /** Whether most of the text is in such languages. */
  isForeign(): boolean;
}

/** Creates a count for a page of which nothing has been read yet. */
export function createLanguageCount(): LanguageCount {
  let all = 0;
  let others = 0;
  return {
    add(read, foreign) {
      all += read;
      others += foreign;
    },
    isForeign: () => others > all / 2,
  };
}
