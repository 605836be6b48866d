import { extensionWith } from '../build.ts';
import { MARKER_NAMES } from '../contenders/marker-names.ts';
import { type Cost, costOf } from '../cost.ts';
import { foundBy, type Lab, openLab } from '../lab.ts';
import { type BenchPage, madePage } from '../made-pages.ts';
import { placeNames } from '../places.ts';
import { figure, median, ratios, spread, table, withSpread } from '../stats.ts';
import type { Table } from './table.ts';

const HEAD = [
  'main thread, ms',
  'runs',
  'found',
  'script',
  'style',
  'layout',
  'paint',
  'all',
  'longest',
];
const OURS = 'ours, the whole extension';
/**
 * What takes long, in ms of the thread's own time, is measured less often: of minutes of one script
 * the spread is small. mark.js with 1,000 names took half of the whole bench.
 */
const RUNS_OF_LONG = [
  { above: 10_000, runs: 2 },
  { above: 500, runs: 5 },
] as const;

type Run = Cost & { readonly found: number; readonly turn: number };

/**
 * What a page pays, in a fresh page at rest, until it is painted: style, layout and paint too.
 * Of ours it is everything: probe, reader, the card's code, messages, marks.
 */
export const page: Table = async ({ runs, quick, inPage, saved }) => {
  const parts: string[] = [];
  for (const count of quick ? [30] : [30, 1000]) {
    const names = placeNames(count);
    const pages: BenchPage[] = [
      { name: 'made, 50 kB', html: madePage(50_000, placeNames(1000)) },
      ...saved,
    ];
    const extension = await extensionWith(count);
    await openLab(extension, inPage, async (lab) => {
      const costs = new Map<string, Run[]>();
      for (const { html } of pages.slice(0, 1)) await measure(lab, html, OURS, names);
      for (let turn = 0; turn < Math.max(runs, saved.length); turn++) {
        const html = pages[turn % pages.length]?.html ?? '';
        for (const name of [OURS, ...MARKER_NAMES]) {
          const before = costs.get(name) ?? [];
          if (before.length >= mostRuns(before.at(-1))) continue;
          const run = await measure(lab, html, name, names);
          costs.set(name, [...before, { ...run, turn }]);
        }
      }
      parts.push(`**${count} names**, ${pages.length} pages, cold\n\n${rows(costs)}`);
    });
  }
  return parts.join('\n\n');
};

function mostRuns(last: Run | undefined): number {
  const known = RUNS_OF_LONG.find(({ above }) => last && last.total > above);
  return known?.runs ?? Number.POSITIVE_INFINITY;
}

async function measure(lab: Lab, html: string, name: string, names: readonly string[]) {
  return lab.visit(html, async ({ session, page, turnOn, call }) => {
    if (name === OURS) {
      const cost = await costOf(session, turnOn);
      return { ...cost, found: (await foundBy(await lab.worker(), page)).mentions };
    }
    let found = 0;
    const cost = await costOf(session, async () => {
      found = Number(await call('mark', name, names));
    });
    return { ...cost, found };
  });
}

function rows(costs: ReadonlyMap<string, readonly Run[]>): string {
  const ours = new Map(costs.get(OURS)?.map(({ turn, total }) => [turn, total]));
  const head = [...HEAD, 'all / ours'];
  return table(
    head,
    [...costs].map(([name, list]) => {
      const of = (key: keyof Run) => figure(median(list.map((run) => run[key])));
      const all = list.map(({ total }) => total);
      const beside = list.map(({ turn }) => ours.get(turn) ?? Number.NaN);
      return [
        name,
        String(list.length),
        of('found'),
        of('script'),
        of('style'),
        of('layout'),
        of('paint'),
        withSpread(spread(all)),
        of('longest'),
        withSpread(ratios(all, beside)),
      ];
    }),
  );
}
