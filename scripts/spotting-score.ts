import { compileFolder } from '../authoring/build/bundled.ts';
import { type GoldMention, type Half, readGold } from '../tests/spotting/gold.ts';
import {
  causesOf,
  judge,
  type Result,
  type Score,
  scoreOf,
  wilson,
  writtenOf,
} from '../tests/spotting/score.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run spotting:score [-- --half tuning]

How well names are told from their traps, for each half of the gold set, by language, by kind of
entry and by how an item is written, with the bounds that Wilson gives for 95 %, and why what is wrong
is so. Misses are listed for the tuning half alone. --half tuning leaves the held-out half out of sight while cues are being tuned.`;

const { values } = readArguments(USAGE, { options: { half: { type: 'string' } } });
const { pack, report } = await compileFolder('content');
if (!pack) {
  console.error(report);
  process.exit(1);
}

const kinds = new Map(pack.entries.map(({ id, kind }) => [id, kind]));
const halves: readonly Half[] = ['tuning', 'held-out'];
for (const half of halves.filter((one) => values.half === undefined || one === values.half)) {
  const mine = judge(pack, readGold(half));
  console.log(`\n${half === 'tuning' ? 'Tuning half' : 'Held-out half'}`);
  console.table({
    all: row(scoreOf(mine)),
    ...rows(mine, ({ item }) => item.lang),
    ...rows(mine, ({ item }) => kinds.get(item.trap ?? item.mentions[0]?.entry ?? '') ?? 'to come'),
    ...rows(mine, ({ item }) => writtenOf(item)),
  });
  const causes = Map.groupBy(mine.flatMap(causesOf), (cause) => cause);
  for (const [cause, list] of causes) console.log(`${list.length} × ${cause}`);
  // What has been read can no longer be held out.
  if (half === 'tuning') for (const result of mine) tell(result);
}

function rows(all: readonly Result[], group: (result: Result) => string) {
  const groups = Map.groupBy(all, group);
  return Object.fromEntries(
    [...groups].sort().map(([name, members]) => [name, row(scoreOf(members))]),
  );
}

function row({ items, traps, right, missed, wrong, precision, recall }: Score) {
  const bounds = (hits: number, of: number) =>
    wilson(hits, of)
      .map((bound) => bound.toFixed(3))
      .join('–');
  return {
    items,
    traps,
    right,
    missed,
    wrong,
    precision: `${precision.toFixed(3)} (${bounds(right, right + wrong)})`,
    recall: `${recall.toFixed(3)} (${bounds(right, right + missed)})`,
  };
}

function tell({ item, missed, wrong }: Result): void {
  const quote = ({ entry, block, start, end }: GoldMention) =>
    `${entry} “${item.blocks[block]?.slice(start, end)}”`;
  for (const one of missed) console.log(`missed ${quote(one)}  ${item.place}`);
  for (const one of wrong) console.log(`wrong  ${quote(one)}  ${item.place}`);
}
