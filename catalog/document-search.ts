import type { ListedDocument } from './library.ts';
import { createTextIndex, found } from './text-index.ts';

/**
 * Creates a typo-tolerant search over what documents are about, their headlines, publishers and
 * subjects.
 *
 * @param subjectText the names of a subject.
 * @returns finds documents, best first.
 */
export function searchDocuments(
  documents: readonly ListedDocument[],
  subjectText: (id: string) => string,
): (query: string) => ListedDocument[] {
  const byId = new Map(documents.map((one) => [one.id, one]));
  const index = createTextIndex<{
    id: string;
    title: string;
    publisher: string;
    subjects: string;
  }>(['title', 'publisher', 'subjects'], { title: 3, publisher: 3 });
  index.addAll(
    [...byId.values()].map(({ id, about, title = '', publisher, subjects }) => ({
      id,
      title: `${about} ${title}`,
      publisher,
      subjects: subjects.map(subjectText).join(' '),
    })),
  );
  return (query) => found(index, query).flatMap(({ id }) => byId.get(String(id)) ?? []);
}
