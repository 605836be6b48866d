import { namesOf } from '../names.ts';
import type { Entry } from '../schema.ts';
import { sentencesOf } from '../sentences.ts';
import { daysBetween } from './days.ts';
import type { TimelineEvent } from './schema.ts';

/** A card has room for these; the nearest in time are kept. */
const MOST = 7;

/** An entry as a dated event; null for any other. */
export function momentOf(entry: Entry): TimelineEvent | null {
  if (entry.kind !== 'event' || !entry.when) return null;
  const { from, to } = entry.when;
  return { id: entry.id, name: entry.name, from, ...(to ? { to } : {}) };
}

/**
 * The dated events around `entry` in order of time, with itself: those that either names as related, and
 * those that have to do with the same organisation.
 *
 * @returns none where `entry` is not dated or stands alone.
 */
export function timelineOf(entry: Entry, entries: ReadonlyMap<string, Entry>): TimelineEvent[] {
  const own = momentOf(entry);
  if (!own) return [];
  const near = [...entries.values()].flatMap((other) => {
    const moment = momentOf(other);
    if (!moment || other.id === entry.id) return [];
    const rank = linked(entry, other) ? 0 : shareOrganisation(entry, other, entries) ? 1 : null;
    return rank === null ? [] : [{ moment, rank, gap: daysBetween(own.from, moment.from) }];
  });
  if (near.length === 0) return [];
  const kept = near
    .sort((a, b) => a.rank - b.rank || a.gap - b.gap)
    .slice(0, MOST - 1)
    .map(({ moment }) => moment);
  return inOrder([own, ...kept]);
}

/** Sorts by beginning; what is known less exactly comes first. */
export function inOrder(moments: readonly TimelineEvent[]): TimelineEvent[] {
  return [...moments].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function linked(a: Entry, b: Entry): boolean {
  return a.related.includes(b.id) || b.related.includes(a.id);
}

function shareOrganisation(a: Entry, b: Entry, entries: ReadonlyMap<string, Entry>): boolean {
  const around = organisationsOf(entries);
  return [...(around.get(a.id) ?? [])].some((whole) => around.get(b.id)?.has(whole));
}

type ByEvent = ReadonlyMap<string, ReadonlySet<string>>;
const known = new WeakMap<ReadonlyMap<string, Entry>, ByEvent>();

/**
 * The organisations that each event is related to or that its text names; a branch counts as the
 * organisation it is a part of. Found once for a pack.
 */
function organisationsOf(entries: ReadonlyMap<string, Entry>): ByEvent {
  const found = known.get(entries);
  if (found) return found;
  const all = [...entries.values()];
  const organisations = all
    .filter(({ kind }) => kind === 'organisation')
    .map((entry) => ({ entry, whole: wholeOf(entry, entries), names: namesOf(entry) }));
  const byEvent = new Map(
    all
      .filter((entry) => entry.kind === 'event')
      .map((event) => {
        const text = sentencesOf(event).map((sentence) => sentence.text);
        const around = organisations.filter(
          ({ entry, names }) =>
            linked(entry, event) || text.some((each) => names.some((name) => each.includes(name))),
        );
        return [event.id, new Set(around.map(({ whole }) => whole))] as const;
      }),
  );
  known.set(entries, byEvent);
  return byEvent;
}

function wholeOf(organisation: Entry, entries: ReadonlyMap<string, Entry>): string {
  const seen = new Set<string>();
  let { id, parent } = organisation;
  while (parent && !seen.has(id)) {
    seen.add(id);
    id = parent.id;
    parent = entries.get(id)?.parent;
  }
  return id;
}
