import { VFile } from 'vfile';
import { Book } from '../book.ts';
import { RULES } from '../check/rules/index.ts';

/** A word of a source that a neutral text avoids. */
export interface Loaded {
  /** Which sentence has it, from 0. */
  readonly sentence: number;
  readonly word: string;
  /** How to say it. */
  readonly fix: string;
}

/** What the rules about words say of a source: its words are not ours. */
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
    abbreviated: [],
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
