import { factsOf } from '../../packs/names.ts';
import type { Citation, Entry, Pack } from '../../packs/schema.ts';
import { sentencesOf } from '../../packs/sentences.ts';
import { clashesOf } from '../check/clashes.ts';
import type { PackRule } from './pack-rules.ts';

/** A problem, by its key path. */
export interface Issue {
  readonly path: readonly unknown[];
  readonly reason: string;
  readonly rule: PackRule;
  /** Numbers in the reason. */
  readonly values?: Readonly<Record<string, number>>;
}

/** Indexing this many takes seconds, and most of the storage. */
const MAX_NAMES = 80_000;
const TOO_MANY = `There are more than ${MAX_NAMES} forms and cues in all.`;

/** A card shows everything its entry cites; the longest so far has 45. */
const MAX_CITES = 1000;
const TOO_MANY_CITES = `It cites more than ${MAX_CITES} times.`;
/** How many others may declare a relation to one entry: its card draws them all. */
const MAX_GROUPS = 100;

/**
 * Finds inconsistencies in a parsed pack: duplicate ids, citations of nothing, missing entries,
 * forms claimed by two entries, and more than a pack may have. Of compiled content, its files have
 * been checked for all but the last.
 */
export function unsound(pack: Pack): Issue[] {
  const statements = new Map(pack.documents.map(({ id, statements }) => [id, statements.length]));
  const entries = new Set(pack.entries.map(({ id }) => id));
  const isThere = ({ document, statement }: Citation) =>
    statement <= (statements.get(document) ?? 0);
  const doubled = [...twice('documents', pack.documents), ...twice('entries', pack.entries)];
  // With duplicate ids, nothing else can be checked reliably.
  if (doubled.length > 0) return doubled;
  const names = pack.entries.flatMap(({ forms, cues, against }) => [...forms, ...cues, ...against]);
  if (names.length > MAX_NAMES) {
    return [
      { path: ['entries'], reason: TOO_MANY, rule: 'pack-many', values: { most: MAX_NAMES } },
    ];
  }
  return [
    ...(pack.entries.length === 0
      ? [{ path: ['entries'], reason: 'There is no entry.', rule: 'pack-no-entry' } as const]
      : []),
    ...clashesOf(pack.entries).map(({ entry, form, reason }) => ({
      path: ['entries', entry, 'forms', form],
      reason,
      rule: 'alias-clash' as const,
    })),
    ...crowded(pack.entries),
    ...pack.entries.flatMap((entry, index) => [
      ...[...sentencesOf(entry), ...factsOf(entry)]
        .flatMap(({ cites }) => cites)
        .filter((cite) => !isThere(cite))
        .map(({ document, statement }) => ({
          path: ['entries', index],
          reason: `There is no statement ${statement} of a document “${document}”.`,
          rule: 'pack-citation' as const,
        })),
      ...namedBy(entry)
        .filter((id) => id === entry.id || !entries.has(id))
        .map((id) => ({
          path: ['entries', index],
          reason: `There is no other entry “${id}”.`,
          rule: 'related' as const,
        })),
    ]),
  ];
}

/** Entries whose cards would be longer than anybody would read. */
function crowded(entries: readonly Entry[]): Issue[] {
  const beside = new Map<string, number>();
  for (const entry of entries) {
    for (const { id } of relationsOf(entry)) beside.set(id, (beside.get(id) ?? 0) + 1);
  }
  return entries.flatMap((entry, index) => {
    const claims = [...sentencesOf(entry), ...factsOf(entry)];
    const cites = claims.reduce((sum, { cites }) => sum + cites.length, 0);
    const issue = (reason: string): Issue[] => [
      { path: ['entries', index], reason, rule: 'pack-full' },
    ];
    return [
      ...(cites > MAX_CITES ? issue(TOO_MANY_CITES) : []),
      ...((beside.get(entry.id) ?? 0) > MAX_GROUPS
        ? issue(`More than ${MAX_GROUPS} entries are part of it or opposed to it.`)
        : []),
    ];
  });
}

function relationsOf({ parent, rivals }: Entry) {
  return parent ? [parent, ...rivals] : rivals;
}

function namedBy(entry: Entry): string[] {
  return [...entry.related, ...relationsOf(entry).map(({ id }) => id)];
}

function twice(list: string, items: readonly { readonly id: string }[]): Issue[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (seen.has(id)) {
      return [
        {
          path: [list, index, 'id'],
          reason: `“${id}” is there twice.`,
          rule: 'pack-twice' as const,
        },
      ];
    }
    seen.add(id);
    return [];
  });
}
