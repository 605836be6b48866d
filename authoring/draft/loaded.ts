import { VFile } from 'vfile';
import { Book, NO_WORDING } from '../book.ts';
import { RULES } from '../check/rules/index.ts';

/** A word of a source that a neutral text avoids. */
interface Loaded {
  /** Index of the sentence. */
  readonly sentence: number;
  readonly word: string;
  /** What to write instead. */
  readonly fix: string;
}

/** Applies the word rules to a source, so that its words don't become ours. */
export function loadedIn(sentences: readonly string[]): Loaded[] {
  const file = new VFile({ path: 'source' });
  const places = sentences.map((_, index) => ({ line: index + 1, column: 1, offset: index }));
  const document = {
    id: 'source',
    about: 'Source',
    publisher: 'Source',
    statements: [...sentences],
  };
  const book = new Book({
    lang: 'en',
    subjects: [],
    wording: NO_WORDING,
    documents: [{ file, document, places }],
    texts: [],
    unread: new Set(),
    sources: [],
  });
  return RULES.filter(({ words }) => words).flatMap((rule) =>
    Array.from(rule.find(book), ({ reason, place }) => ({
      sentence: place.line - 1,
      word: /“(.*)”/.exec(reason)?.[1] ?? '',
      fix: rule.fix,
    })),
  );
}
