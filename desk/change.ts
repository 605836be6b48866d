import * as v from 'valibot';
import { Entry, Pack, SourceDocument } from '../packs/schema.ts';
import { DeskCheck, DeskFinding } from './finding.ts';
import { changeOf, followed, listChange } from './list-change.ts';
import { DeskCard, DeskDocument, DeskPack } from './model.ts';

/**
 * What the page and the authoring worker send each other about a pack: only what has changed
 * since the last time. Each key press is followed by a check, and copying and parsing a large
 * pack each time would be slow.
 */

/** The changes to a pack on the desk. */
export const DeskChange = v.object({
  /** Nothing was sent before, or it cannot be relied on. */
  isWhole: v.boolean(),
  head: v.omit(DeskPack, ['documents', 'cards']),
  documents: listChange(DeskDocument),
  cards: listChange(DeskCard),
});
export type DeskChange = Readonly<v.InferOutput<typeof DeskChange>>;

/** @param before what was sent last; null to send everything. */
export function deskChange(before: DeskPack | null, now: DeskPack): DeskChange {
  const { documents, cards, ...head } = now;
  return {
    isWhole: before === null,
    head,
    documents: changeOf(before?.documents ?? [], documents),
    cards: changeOf(before?.cards ?? [], cards),
  };
}

/** The pack after a change. @throws if the change builds on something that was never sent. */
export function followDesk(before: DeskPack | null, change: DeskChange): DeskPack {
  const base = change.isWhole ? null : before;
  return {
    ...change.head,
    documents: followed(base?.documents ?? [], change.documents),
    cards: followed(base?.cards ?? [], change.cards),
  };
}

const { findings: _, pack: __, ...restOfCheck } = DeskCheck.entries;

/** The changes in the result of a check. */
export const CheckChange = v.object({
  isWhole: v.boolean(),
  /** By the `keyOf` their target. */
  findings: listChange(
    v.object({ id: v.string(), list: v.pipe(v.array(DeskFinding), v.readonly()) }),
  ),
  pack: v.nullable(
    v.object({
      /** Everything except the lists; null if unchanged. */
      head: v.nullable(v.omit(Pack, ['documents', 'entries'])),
      documents: listChange(SourceDocument),
      entries: listChange(Entry),
    }),
  ),
  ...restOfCheck,
});
export type CheckChange = Readonly<v.InferOutput<typeof CheckChange>>;

/** @param before what was sent last; null to send everything. */
export function checkChange(before: DeskCheck | null, now: DeskCheck): CheckChange {
  const { findings, pack, ...rest } = now;
  return {
    ...rest,
    isWhole: before === null,
    findings: changeOf(listed(before), listed(now), isEqual),
    pack: pack && packChange(before?.pack ?? null, pack),
  };
}

function packChange(before: Pack | null, now: Pack): CheckChange['pack'] {
  const head = headOf(now);
  return {
    head: before && isEqual(headOf(before), head) ? null : head,
    documents: changeOf(before?.documents ?? [], now.documents, isEqual),
    entries: changeOf(before?.entries ?? [], now.entries, isEqual),
  };
}

/** The result after a change. @throws if the change builds on something that was never sent. */
export function followCheck(before: DeskCheck | null, change: CheckChange): DeskCheck {
  const { isWhole, findings, pack, ...rest } = change;
  const base = isWhole ? null : before;
  const lists = followed(listed(base), findings);
  return {
    ...rest,
    findings: new Map(lists.map(({ id, list }) => [id, list])),
    pack: pack && followPack(base?.pack ?? null, pack),
  };
}

function followPack(before: Pack | null, change: NonNullable<CheckChange['pack']>): Pack {
  const head = change.head ?? (before && headOf(before));
  if (!head) throw new Error('The pack was never sent.');
  return {
    ...head,
    documents: followed(before?.documents ?? [], change.documents),
    entries: followed(before?.entries ?? [], change.entries),
  };
}

function headOf({ documents: _documents, entries: _entries, ...head }: Pack) {
  return head;
}

function listed(check: DeskCheck | null) {
  return [...(check?.findings ?? [])].map(([id, list]) => ({ id, list }));
}

/** Each check creates both anew, from plain data. */
function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
