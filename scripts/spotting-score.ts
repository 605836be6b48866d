import { readEntries } from '../authoring/build/bundled.ts';
import {
  COLLECTIONS,
  type GoldMention,
  type Half,
  type Item,
  readFolder,
  readGold,
} from '../tests/spotting/gold.ts';
import {
  causesOf,
  judge,
  type Result,
  restrictTo,
  type Score,
  scoreOf,
  wilson,
  writtenOf,
} from '../tests/spotting/score.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run spotting:score [-- --half tuning|held-out] [--collection gold|news|wire|plain]
npm run spotting:score -- --set DIR [--list]

Precision and recall of spotting on each half of each collection in tests/spotting, by language, by kind of entry and by what makes
an item hard, with 95 % Wilson score intervals, and the causes of errors. "whole" counts items without any error.

--half tuning keeps held-out items out of sight while you tune cues. Errors are listed only for the tuning half. The held-out half of
plain is scored with --half held-out alone.
--set DIR scores the files of a folder instead, such as DIR/en.txt, in the format of tests/spotting/gold/README.md; --list lists its
errors.`;

const { values } = readArguments(USAGE, {
  options: {
    half: { type: 'string' },
    collection: { type: 'string' },
    set: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
});

const HALVES: readonly Half[] = ['tuning', 'held-out'];
const halves = pick('half', HALVES, values.half);
const collections = pick('collection', COLLECTIONS, values.collection);
const own = values.set === undefined ? null : readOwn(values.set);

const entries = await readEntries('content').catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
const kinds = new Map(entries.map(({ id, kind }) => [id, kind]));

if (own !== null) {
  const results = judge(entries, own);
  print(`Folder ${values.set}`, results);
  if (values.list) for (const result of results) printErrors(result);
} else {
  for (const collection of collections) {
    for (const half of halves) {
      // Few items are left that nothing was tuned on: they are scored on request only.
      if (collection === 'plain' && half === 'held-out' && values.half === undefined) continue;
      const results = judge(entries, readGold(half, collection));
      print(`Collection ${collection}, ${half} half`, results);
      // Held-out items must not be looked at.
      if (half === 'tuning') for (const result of results) printErrors(result);
    }
  }
}

/**
 * The value of an option, or all values if it is not given. Exits with an error
 * if it is not one of them.
 */
function pick<T extends string>(name: string, all: readonly T[], value: string | undefined) {
  const picked = all.filter((one) => value === undefined || one === value);
  if (picked.length === 0) fail(`--${name} must be ${all.join(' or ')}, not “${value}”.`);
  return picked;
}

function readOwn(folder: string): Item[] {
  try {
    return readFolder(folder);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(reason: string): never {
  console.error(`${reason}\n\n${USAGE}`);
  process.exit(2);
}

function print(title: string, results: readonly Result[]): void {
  console.log(`\n${title}`);
  console.table({ all: row(scoreOf(results)) });
  console.log('By language');
  console.table(rows(Map.groupBy(results, ({ item }) => item.lang)));
  console.log('By kind of entry');
  const byKind = [...new Set(kinds.values())].map(
    (kind) => [kind, restrictTo(results, (entry) => kinds.get(entry) === kind)] as const,
  );
  console.table(rows(byKind));
  console.log('By what makes it hard');
  console.table(rows(Map.groupBy(results, ({ item }) => writtenOf(item))));
  for (const [cause, list] of Map.groupBy(results.flatMap(causesOf), (cause) => cause)) {
    console.log(`${list.length} × ${cause}`);
  }
}

function rows(groups: Iterable<readonly [string, readonly Result[]]>) {
  return Object.fromEntries(
    [...groups].sort().map(([name, members]) => [name, row(scoreOf(members))]),
  );
}

function row({ items, traps, whole, right, missed, wrong }: Score) {
  return {
    items,
    traps,
    whole: share(whole, items),
    right,
    missed,
    wrong,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
  };
}

/** A proportion with its confidence interval; a dash if there is nothing to count. */
function share(hits: number, of: number): string {
  if (of === 0) return '–';
  const [low, high] = wilson(hits, of).map((bound) => bound.toFixed(3));
  return `${(hits / of).toFixed(3)} (${low}–${high})`;
}

function printErrors({ item, missed, wrong }: Result): void {
  const quote = ({ entry, block, start, end }: GoldMention) =>
    `${entry} “${item.blocks[block]?.slice(start, end)}”`;
  for (const one of missed) console.log(`missed ${quote(one)}  ${item.place}`);
  for (const one of wrong) console.log(`wrong  ${quote(one)}  ${item.place}`);
}
