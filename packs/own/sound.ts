import { factsOf } from '../facts.ts';
import type { Citation, Entry, Pack } from '../schema.ts';
import { sentencesOf } from '../sentences.ts';
import type { Issue } from './file.ts';

/**
 * What keeps a parsed pack from holding together: ids that are there twice, citations to nothing,
 * entries that are named and not there. Compiled content has been checked for this in its files.
 */
export function unsound(pack: Pack): Issue[] {
  const statements = new Map(pack.documents.map(({ id, statements }) => [id, statements.length]));
  const entries = new Set(pack.entries.map(({ id }) => id));
  const isThere = ({ document, statement }: Citation) =>
    statement <= (statements.get(document) ?? 0);
  return [
    ...twice('documents', pack.documents),
    ...twice('entries', pack.entries),
    ...(pack.entries.length === 0 ? [{ path: ['entries'], reason: 'There is no entry.' }] : []),
    ...pack.entries.flatMap((entry, index) => [
      ...[...sentencesOf(entry), ...factsOf(entry)]
        .flatMap(({ cites }) => cites)
        .filter((cite) => !isThere(cite))
        .map(({ document, statement }) => ({
          path: ['entries', index],
          reason: `There is no statement ${statement} of a document “${document}”.`,
        })),
      ...namedBy(entry)
        .filter((id) => id === entry.id || !entries.has(id))
        .map((id) => ({ path: ['entries', index], reason: `There is no other entry “${id}”.` })),
    ]),
  ];
}

function namedBy({ related, parent, rivals }: Entry): string[] {
  return [...related, ...(parent ? [parent.id] : []), ...rivals.map(({ id }) => id)];
}

function twice(list: string, items: readonly { readonly id: string }[]): Issue[] {
  return items.flatMap(({ id }, index) =>
    items.findIndex((other) => other.id === id) < index
      ? [{ path: [list, index, 'id'], reason: `“${id}” is there twice.` }]
      : [],
  );
}
