import MiniSearch, { type SearchResult } from 'minisearch';

/** Between words, as MiniSearch cuts the text it searches. */
const BETWEEN = /[\n\r\p{Z}\p{P}]+/u;
/**
 * Words of a query that are searched for. Each costs some milliseconds, and more in a
 * large pack; a hundred, as a page may have in what is selected there, kept the
 * background busy for over a second.
 */
const MAX_WORDS = 10;
/** Misspelt letters of a word, for the same reason: by default, it could be six. */
const MAX_MISSPELT = 3;

/**
 * Marks that many leave out as they type, or that pasted text has apart from their letters: accents
 * and Arabic vowels. In other scripts, marks are vowels without which words are others.
 */
const ACCENTS = /[\u0300-\u036f\u064b-\u065f\u0670]/g;

/** A word as it is compared: “Côte”, “Co\u0302te” and “cote” are the same. */
function folded(word: string): string {
  return word.normalize('NFD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
}

/** Creates an index in which all words of a query must be found, misspelt if need be. */
export function createTextIndex<T extends { readonly id: string }>(
  fields: (keyof T & string)[],
  boost: Readonly<Record<string, number>>,
): MiniSearch<T> {
  return new MiniSearch<T>({
    fields,
    processTerm: folded,
    searchOptions: {
      tokenize: (query) =>
        [...new Set(query.split(BETWEEN))].filter((word) => word !== '').slice(0, MAX_WORDS),
      prefix: true,
      maxFuzzy: MAX_MISSPELT,
      fuzzy: (term) => (term.length > 4 ? 0.2 : 0),
      combineWith: 'AND',
      boost,
    },
  });
}

/** What an index has for a query, best first; misspelt only if nothing is as typed. */
export function found<T>(index: MiniSearch<T>, query: string): SearchResult[] {
  const asTyped = index.search(query, { fuzzy: false });
  // Kerman is no misspelling of German.
  return asTyped.length > 0 ? asTyped : index.search(query);
}
