import { extensionWith } from '../build.ts';
import { MARKER_NAMES } from '../contenders/marker-names.ts';
import { type Cost, costOf } from '../cost.ts';
import { foundBy, type Lab, openLab } from '../lab.ts';
import { type BenchPage, madePage } from '../made-pages.ts';
import { placeNames } from '../places.ts';
import { figure, median, ratios, spread, table, withSpread } from '../stats.ts';
import type { Table } from './table.ts';

const HEAD = ['main thread, ms', 'found', 'script', 'style', 'layout', 'paint', 'all', 'longest'];
const OURS = 'ours, the whole extension';
/** Contenders that take long are asked a third as often. */
const SLOW = new Set(['mark.js', 'a RegExp per name + Highlights']);

type Run = Cost & { readonly found: number };

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
          if (SLOW.has(name) && turn % 3 !== 0) continue;
          const run = await measure(lab, html, name, names);
          costs.set(name, [...(costs.get(name) ?? []), run]);
        }
      }
      parts.push(`**${count} names**, ${pages.length} pages, cold\n\n${rows(costs)}`);
    });
  }
  return parts.join('\n\n');
};

async function measure(lab: Lab, html: string, name: string, names: readonly string[]) {
  return lab.visit(html, async ({ session, page, turnOn, call }): Promise<Run> => {
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
  const all = (name: string) => (costs.get(name) ?? []).map(({ total }) => total);
  const head = [...HEAD, 'all / ours'];
  return table(
    head,
    [...costs].map(([name, list]) => {
      const of = (key: keyof Run) => figure(median(list.map((run) => run[key])));
      const step = SLOW.has(name) ? 3 : 1;
      const ours = all(OURS).filter((_, turn) => turn % step === 0);
      return [
        name,
        of('found'),
        of('script'),
        of('style'),
        of('layout'),
        of('paint'),
        withSpread(spread(all(name))),
        of('longest'),
        withSpread(ratios(all(name), ours)),
      ];
    }),
  );
}
