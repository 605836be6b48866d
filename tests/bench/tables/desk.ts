import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import * as v from 'valibot';
import { readContent } from '../../../authoring/build/bundled.ts';
import type { Pack } from '../../../packs/schema.ts';
import { inTemporaryFolder } from '../../../scripts/chromium.ts';
import { SHIPPED } from '../build.ts';
import { type Lab, openLab } from '../lab.ts';
import { scaledPack } from '../scaled-pack.ts';
import { figure, median, ratios, spread, table, withSpread } from '../stats.ts';
import type { Table } from './table.ts';

/** Cards in the packs: side by side, they tell what the size of a pack costs whoever types. */
const SIZES = [3, 50, 200] as const;

/** A sentence in which a letter after `BEFORE` makes a word that no neutral text has. */
const BEFORE = 'It is known far beyond the country as an iconi';
const BEGUN = `${BEFORE} hall.`;
const FINDING = '“iconic”';

/** No step may take longer: what never comes ends the bench, instead of holding it up. */
const LONGEST = 60_000;

/** What whoever writes a card waits: from a key to what is found about it, and what the check costs. */
export const desk: Table = async ({ quick, runs, inPage }) => {
  const { pack } = await readContent('content');
  return openLab(SHIPPED, inPage, async (lab) => {
    const sizes = quick ? SIZES.slice(0, 2) : SIZES;
    const desks = await Promise.all(sizes.map(async (size) => openPack(lab, pack, size)));
    const results = desks.map(() => ({
      finding: [] as number[],
      thread: [] as number[],
      sent: [] as number[],
      back: [] as number[],
      check: [] as number[],
      checkBack: [] as number[],
    }));
    for (let turn = 0; turn < runs; turn++) {
      for (const [index, one] of desks.entries()) {
        const { finding, check } = await typeOnce(one);
        const result = results[index];
        result?.finding.push(finding.wait);
        result?.sent.push(finding.sent);
        result?.back.push(finding.back);
        result?.thread.push(check.thread);
        result?.check.push(check.wait);
        result?.checkBack.push(check.back);
      }
    }
    const [small] = results;
    return table(
      [
        'cards in the pack',
        'key until its finding is painted, ms',
        `/ with ${sizes[0]} cards`,
        'sent to the worker; back, kB',
        'check of everything, ms',
        'its answer, kB',
        'page’s main thread for it, ms',
        `/ with ${sizes[0]} cards`,
      ],
      results.map((result, index) => [
        String(sizes[index]),
        withSpread(spread(result.finding)),
        figure(ratios(result.finding, small?.finding ?? []).median),
        `${figure(median(result.sent) / 1e3)}; ${figure(median(result.back) / 1e3)}`,
        withSpread(spread(result.check)),
        figure(median(result.checkBack) / 1e3),
        withSpread(spread(result.thread)),
        figure(ratios(result.thread, small?.thread ?? []).median),
      ]),
    );
  });
};

interface OpenDesk {
  readonly page: Page;
  readonly session: CDPSession;
}

/** Opens a pack at the desk as a person does, from its file, at its first card. */
async function openPack({ context, extensionId }: Lab, pack: Pack, size: number) {
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST);
  await page.addInitScript(recordJobs);
  await page.goto(`chrome-extension://${extensionId}/desk.html`);
  const id = `bench-${size}`;
  await inTemporaryFolder(async (folder) => {
    const path = join(folder, `${id}.pack.json`);
    await writeFile(path, JSON.stringify({ ...closed(scaledPack(pack, size)), id, title: id }));
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a pack file' }).click();
    await (await chooser).setFiles(path);
    await page.locator('.pack-title').waitFor();
  });
  const first = await page.evaluate(`location.hash.split('/')[2]`);
  await page.goto(
    `chrome-extension://${extensionId}/desk.html#/pack/${first}/cards/${pack.entries[0]?.id}`,
  );
  await page.locator('[data-field="summary.0"]').waitFor();
  await untilAnswered(page, 'check', 0);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return { page, session } satisfies OpenDesk;
}

/** A pack that speaks of none but its own entries, as one that is opened has to. */
function closed(pack: Pack): Pack {
  const ids = new Set(pack.entries.map(({ id }) => id));
  const { map: _, ...rest } = pack;
  return {
    ...rest,
    entries: pack.entries.map(({ parent, ...entry }) => ({
      ...entry,
      related: entry.related.filter((id) => ids.has(id)),
      rivals: entry.rivals.filter(({ id }) => ids.has(id)),
      ...(parent && ids.has(parent.id) ? { parent } : {}),
      gloss: bare(entry.gloss),
      facts: entry.facts.map(bare),
      summary: entry.summary.map(bare),
      sinceThen: entry.sinceThen.map(bare),
      differ: entry.differ.map(bare),
      ...(entry.latest ? { latest: bare(entry.latest) } : {}),
    })),
  };
}

/** Names in a text lead to entries, which may be gone; the desk finds them anew. */
function bare<T extends { readonly links?: unknown }>({ links: _, ...line }: T): Omit<T, 'links'> {
  return line;
}

const Job = v.object({ wait: v.number(), sent: v.number(), back: v.number() });

/** Types the letter, waits for its finding and then for the check of everything; and takes it back. */
async function typeOnce({ page, session }: OpenDesk) {
  // Only a page in front is painted.
  await page.bringToFront();
  const field = page.locator('[data-field="summary.0"]');
  const before = await countOf(page, 'check');
  await field.fill(BEGUN);
  await untilAnswered(page, 'check', before);
  await idle(page);
  const [ones, checks] = [await countOf(page, 'check-one'), await countOf(page, 'check')];
  await field.evaluate(
    (text: HTMLTextAreaElement, at) => text.setSelectionRange(at, at),
    BEFORE.length,
  );
  const painted = page.evaluate(untilPainted, [FINDING, LONGEST] as const);
  await field.press('c');
  const wait = v.parse(v.number(), await painted);
  await untilAnswered(page, 'check-one', ones);
  await idle(page);
  const start = await threadTime(session);
  await untilAnswered(page, 'check', checks);
  await idle(page);
  const thread = (await threadTime(session)) - start;
  const finding = { ...(await lastOf(page, 'check-one')), wait };
  return { finding, check: { ...(await lastOf(page, 'check')), thread } };
}

/** Waits until the worker has answered more than `before` jobs of a kind. */
async function untilAnswered(page: Page, job: string, before: number): Promise<void> {
  await page.waitForFunction(
    ([wanted, count]) => Reflect.get(window, 'benchJobs').countOf(wanted) > count,
    [job, before] as const,
    { polling: 100 },
  );
}

async function countOf(page: Page, job: string): Promise<number> {
  const count = await page.evaluate((name) => Reflect.get(window, 'benchJobs').countOf(name), job);
  return v.parse(v.number(), count);
}

async function lastOf(page: Page, job: string) {
  const last = await page.evaluate((name) => Reflect.get(window, 'benchJobs').lastOf(name), job);
  return v.parse(Job, last);
}

async function idle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 5000 })),
  );
}

/** Time of the page's thread itself: what else runs on the machine does not count. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
}

/** Runs in the page before its scripts: keeps what its worker is asked and answers. */
function recordJobs(): void {
  interface Asked {
    readonly job: string;
    readonly given: unknown;
    readonly start: number;
  }
  const answered: (Asked & { readonly back: unknown; readonly wait: number })[] = [];
  const weigh = (value: unknown) =>
    JSON.stringify(value, (_, one) => (one instanceof Map ? [...one] : one))?.length ?? 0;
  Reflect.set(window, 'benchJobs', {
    countOf: (wanted: string) => answered.filter(({ job }) => job === wanted).length,
    // Weighed when nobody waits, as that takes time itself.
    lastOf: (wanted: string) => {
      const { wait, given, back } = answered.findLast(({ job }) => job === wanted) ?? {};
      return { wait, sent: weigh(given), back: weigh(back) };
    },
  });
  window.Worker = class extends Worker {
    readonly #asked = new Map<number, Asked>();
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }) => {
        const asked = this.#asked.get(data.id);
        if (asked)
          answered.push({ ...asked, back: data.back, wait: performance.now() - asked.start });
      });
    }
    override postMessage({ id, job, given }: { id: number; job: string; given: unknown }): void {
      this.#asked.set(id, { job, given, start: performance.now() });
      super.postMessage({ id, job, given });
    }
  };
}

/** Runs in the page: from the next key to the frame after a note with this text was there. */
function untilPainted([text, longest]: readonly [string, number]): Promise<number> {
  return new Promise((done, fail) => {
    let pressed = 0;
    addEventListener(
      'keydown',
      () => {
        pressed ||= performance.now();
      },
      { capture: true, once: true },
    );
    const tooLong = setTimeout(() => fail(new Error(`“${text}” was never found.`)), longest);
    const observer = new MutationObserver(() => {
      const notes = [...document.querySelectorAll('.notes li')];
      if (!pressed || !notes.some((note) => note.textContent?.includes(text))) return;
      observer.disconnect();
      clearTimeout(tooLong);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - pressed);
        port2.postMessage(0);
      });
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}
