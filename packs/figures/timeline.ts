import { type FigureFact, mayHave } from '../kind.ts';
import { namesOf } from '../names.ts';
import type { Entry, EntryBody } from '../schema.ts';
import { sentencesOf } from '../sentences.ts';
import { daysBetween } from './days.ts';
import type { TimelineEvent } from './schema.ts';

/** The number of events that fit on a card; the closest in time are kept. */
const MOST = 7;

/** An entry as a dated event; null if it is none. */
export function momentOf(entry: EntryBody): TimelineEvent | null {
  if (!entry.when || !mayHave(entry.kind, 'when')) return null;
  const { from, to } = entry.when;
  return { id: entry.id, name: entry.name, from, ...(to ? { to } : {}) };
}

/**
 * The dated events around `entry` in chronological order, including itself: those related to it in
 * either direction, and those that involve the same organisation.
 *
 * @returns an empty list if `entry` has no date or no related events.
 */
export function timelineOf(entry: EntryBody, entries: ReadonlyMap<string, Entry>): TimelineEvent[] {
  const own = momentOf(entry);
  if (!own) return [];
  const around = organisationsOf(entries);
  const organisations = around.get(entry.id) ?? new Set();
  const near = [...entries.values()].flatMap((other) => {
    const moment = momentOf(other);
    if (!moment || other.id === entry.id) return [];
    const rank = linked(entry, other)
      ? 0
      : organisations.isDisjointFrom(around.get(other.id) ?? new Set())
        ? null
        : 1;
    return rank === null ? [] : [{ moment, rank, gap: daysBetween(own.from, moment.from) }];
  });
  if (near.length === 0) return [];
  const kept = near
    .sort((a, b) => a.rank - b.rank || a.gap - b.gap)
    .slice(0, MOST - 1)
    .map(({ moment }) => moment);
  return inOrder([own, ...kept]);
}

/** Compares by start; less precise dates come first. */
export function inOrder(moments: readonly TimelineEvent[]): TimelineEvent[] {
  return [...moments].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function linked(a: EntryBody, b: EntryBody): boolean {
  return a.related.includes(b.id) || b.related.includes(a.id);
}

type ByEvent = ReadonlyMap<string, ReadonlySet<string>>;
const known = new WeakMap<ReadonlyMap<string, Entry>, ByEvent>();

/**
 * The organisations that each event is related to or, where it is to none, that its text names: an
 * army that one sentence is about would tie it to wars elsewhere. A branch counts as its parent
 * organisation. Computed in one pass over the pack.
 */
function organisationsOf(entries: ReadonlyMap<string, Entry>): ByEvent {
  const found = known.get(entries);
  if (found) return found;
  const byEvent = new Map<string, Set<string>>();
  const wholes = new Map<string, string>();
  const may = (id: string, fact: FigureFact) => {
    const kind = entries.get(id)?.kind;
    return kind !== undefined && mayHave(kind, fact);
  };
  const put = (event: string, organisation: string) => {
    if (!may(event, 'when') || !may(organisation, 'ties')) return;
    const around = byEvent.get(event) ?? new Set();
    byEvent.set(event, around.add(wholeOf(organisation, entries, wholes)));
  };
  const named = finderOf([...entries.values()].filter(({ kind }) => mayHave(kind, 'ties')));
  for (const entry of entries.values()) {
    for (const id of entry.related) {
      put(entry.id, id);
      put(id, entry.id);
    }
  }
  const related = new Set(byEvent.keys());
  for (const entry of entries.values()) {
    if (!mayHave(entry.kind, 'when') || related.has(entry.id)) continue;
    for (const { text } of sentencesOf(entry)) for (const id of named(text)) put(entry.id, id);
  }
  known.set(entries, byEvent);
  return byEvent;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** What a name would only be the beginning of: “Islamic State” is not in “Islamic Statecraft”. */
const GOES_ON = /[\p{L}\p{N}]/u;
/**
 * Maximum number of names tried that start with the same word; a hostile pack may have thousands.
 */
const MAX_ALIKE = 64;

/** Finds which of `all` a text names, in time linear in the text. */
function finderOf(all: readonly Entry[]): (text: string) => Set<string> {
  const byWord = Map.groupBy(
    all.flatMap((entry) => namesOf(entry).map((name) => ({ id: entry.id, name }))),
    ({ name }) => name.match(WORD)?.[0] ?? '',
  );
  return (text) => {
    const found = new Set<string>();
    for (const { 0: word, index } of text.matchAll(WORD)) {
      for (const { id, name } of byWord.get(word)?.slice(0, MAX_ALIKE) ?? []) {
        // A name may start with punctuation.
        const begin = index - name.indexOf(word);
        if (text.startsWith(name, begin) && !GOES_ON.test(text[begin + name.length] ?? ''))
          found.add(id);
      }
    }
    return found;
  };
}

/** @param wholes memoized results of every group passed on the way up. */
function wholeOf(
  id: string,
  entries: ReadonlyMap<string, Entry>,
  wholes: Map<string, string>,
): string {
  const passed = new Set<string>();
  let at = id;
  for (let above: string | undefined = id; above && !passed.has(above); ) {
    at = above;
    passed.add(at);
    above = wholes.get(at) ?? entries.get(at)?.parent?.id;
  }
  for (const each of passed) wholes.set(each, at);
  return at;
}
