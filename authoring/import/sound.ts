import { factsOf } from '../../packs/names.ts';
import type { Citation, Entry, Pack } from '../../packs/schema.ts';
import { sentencesOf } from '../../packs/sentences.ts';
import { clashesOf } from '../check/clashes.ts';

/** Something that does not fit, by the keys that lead to it. */
export interface Issue {
  readonly path: readonly unknown[];
  readonly reason: string;
}

/** An index of these takes seconds to make, and most of the room that there is. */
const MOST_NAMES = 40_000;
const TOO_MANY = `There are more than ${MOST_NAMES} forms and cues in all.`;

/**
 * What keeps a parsed pack from holding together: ids that are there twice, citations to nothing,
 * entries that are named and not there, forms that two entries claim. Compiled content has been
 * checked for this in its files.
 */
export function unsound(pack: Pack): Issue[] {
  const statements = new Map(pack.documents.map(({ id, statements }) => [id, statements.length]));
  const entries = new Set(pack.entries.map(({ id }) => id));
  const isThere = ({ document, statement }: Citation) =>
    statement <= (statements.get(document) ?? 0);
  const doubled = [...twice('documents', pack.documents), ...twice('entries', pack.entries)];
  // Which of the two is meant is not known, and so not what else would be wrong.
  if (doubled.length > 0) return doubled;
  const names = pack.entries.flatMap(({ forms, cues, against }) => [...forms, ...cues, ...against]);
  if (names.length > MOST_NAMES) return [{ path: ['entries'], reason: TOO_MANY }];
  return [
    ...(pack.entries.length === 0 ? [{ path: ['entries'], reason: 'There is no entry.' }] : []),
    ...clashesOf(pack.entries).map(({ entry, form, reason }) => ({
      path: ['entries', entry, 'forms', form],
      reason,
    })),
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
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (seen.has(id)) return [{ path: [list, index, 'id'], reason: `“${id}” is there twice.` }];
    seen.add(id);
    return [];
  });
}
