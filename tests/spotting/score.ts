import type { Entry } from '../../packs/schema.ts';
import { buildDictionary } from '../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../spotting/evidence.ts';
import { find } from '../../spotting/find.ts';
import { langByScript } from '../../spotting/languages/lang.ts';
import type { GoldMention, Item } from './gold.ts';

/**
 * Names that stand in nearly any sentence of this news. They are judged only in items that are
 * about them: else every item would have to mark every Moscow and every Afghan.
 */
const EVERYWHERE: ReadonlySet<string> = new Set([
  'afghanistan',
  'ansf',
  'germany',
  'iran',
  'islamic-state-common',
  'islamist',
  'kabul-airport',
  'moscow',
  'pakistan',
  'russia',
  'suicide-bombing',
  'syria',
  'tajikistan',
  'terrorism',
  'turkmenistan',
  'united-nations',
  'united-states',
  'us-military',
  'uzbekistan',
]);

/** What became of one item. */
export interface Result {
  readonly item: Item;
  readonly right: readonly GoldMention[];
  /** Names that were not found. */
  readonly missed: readonly GoldMention[];
  /** What was marked and should not have been. */
  readonly wrong: readonly GoldMention[];
}

/** Spots names in every item, as a page with these blocks would have it. */
export function judge(entries: readonly Entry[], items: readonly Item[]): Result[] {
  const dictionary = buildDictionary(entries);
  const known = new Set(entries.map(({ id }) => id));
  return items.map((item) => {
    const about = new Set([item.trap, ...item.mentions.map(({ entry }) => entry)]);
    const wanted = item.mentions.filter(({ entry }) => known.has(entry));
    const langs = item.blocks.map((text) => langByScript(item.lang, text));
    const found = withEvidence(find(dictionary, item.blocks, langs)).filter(
      ({ entry }) => about.has(entry) || !EVERYWHERE.has(entry),
    );
    const isIn = (list: readonly GoldMention[]) => (one: GoldMention) =>
      list.some(
        (other) =>
          other.entry === one.entry &&
          other.block === one.block &&
          other.start === one.start &&
          other.end === one.end,
      );
    return {
      item,
      right: wanted.filter(isIn(found)),
      missed: wanted.filter((one) => !isIn(found)(one)),
      wrong: found.filter((one) => !isIn(wanted)(one)),
    };
  });
}

/** Why a mention was missed, or what was marked is wrong. */
type Cause = 'extent' | 'another entry' | 'form or licence' | 'trap' | 'not named there';

/** What went wrong in an item, and why, as far as its labels tell. */
export function causesOf({ item, missed, wrong }: Result): Cause[] {
  const overlaps = (a: GoldMention) => (b: GoldMention) =>
    a.block === b.block && a.start < b.end && b.start < a.end;
  const same = (a: GoldMention) => (b: GoldMention) => a.entry === b.entry && overlaps(a)(b);
  return [
    ...wrong.map((one): Cause => {
      if (missed.some(same(one))) return 'extent';
      if (missed.some(overlaps(one))) return 'another entry';
      return one.entry === item.trap ? 'trap' : 'not named there';
    }),
    ...missed.filter((one) => !wrong.some(overlaps(one))).map((): Cause => 'form or licence'),
  ];
}

/** What makes an item hard, and where it does not say so, how it is written. */
export function writtenOf({ blocks, trap, difficulty }: Item): string {
  if (difficulty !== null) return difficulty;
  const text = blocks.join(' ');
  if (/\p{Lu}/u.test(text) && !/\p{Ll}{2}/u.test(text)) return 'in capitals';
  if (blocks.length > 1) return 'several blocks';
  return trap === null ? 'one sentence' : 'trap';
}

/**
 * Lower and upper bound of a proportion that is known from a sample, as Wilson gives it for 95 %.
 */
export function wilson(hits: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const p = hits / of;
  const middle = p + z ** 2 / (2 * of);
  const spread = z * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2));
  const scale = 1 + z ** 2 / of;
  return [(middle - spread) / scale, (middle + spread) / scale];
}

/**
 * Results as far as some entries go: what else is in an item is left out, and items
 * that have nothing of them.
 */
export function restrictTo(results: readonly Result[], isMeant: (entry: string) => boolean) {
  return results
    .map((result): Result => {
      const keep = (list: readonly GoldMention[]) => list.filter(({ entry }) => isMeant(entry));
      return {
        item: result.item,
        right: keep(result.right),
        missed: keep(result.missed),
        wrong: keep(result.wrong),
      };
    })
    .filter(
      ({ item, right, missed, wrong }) =>
        right.length + missed.length + wrong.length > 0 ||
        (item.trap !== null && isMeant(item.trap)),
    );
}

export interface Score {
  readonly items: number;
  readonly traps: number;
  /** Items in which nothing is missed and nothing wrong. */
  readonly whole: number;
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
  /** Of what is marked, the part that is right. */
  readonly precision: number;
  /** Of what should be marked, the part that is. */
  readonly recall: number;
}

/** Counts results, and computes precision and recall. */
export function scoreOf(results: readonly Result[]): Score {
  const sum = (count: (result: Result) => number) =>
    results.reduce((total, result) => total + count(result), 0);
  const [right, missed, wrong] = [
    sum((result) => result.right.length),
    sum((result) => result.missed.length),
    sum((result) => result.wrong.length),
  ];
  return {
    items: results.length,
    traps: sum(({ item }) => (item.trap === null ? 0 : 1)),
    whole: sum((one) => (one.missed.length + one.wrong.length === 0 ? 1 : 0)),
    right,
    missed,
    wrong,
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
    recall: right + missed === 0 ? 1 : right / (right + missed),
  };
}
