import type { Page } from '@playwright/test';
import { awaitTerms } from '../../scripts/tab.ts';
import { type Extension, expect, marks, readEverything, test } from './extension.ts';
import { FILL } from './paths/shapes.ts';

const filler = `<p>Nothing else of note was said that day, ${FILL}</p>`;
const named = `<p>ISIS-K was named, ${FILL}</p>`;
const HEIGHT = 720;

/** The positions of marks, in screenfuls from the top of the page. */
async function places(page: Page): Promise<number[]> {
  return page.evaluate(
    (height) =>
      [...(CSS.highlights.get('backgrounder-term') ?? [])].map((range) =>
        range instanceof Range
          ? Math.round(((range.getBoundingClientRect().y + scrollY) / height) * 100) / 100
          : Number.NaN,
      ),
    HEIGHT,
  );
}

async function open(extension: Extension, body: string): Promise<Page> {
  await readEverything(extension);
  extension.site.add('/long', `<!doctype html><style>p { margin: 0; height: 40px }</style>${body}`);
  const page = await extension.open('/long');
  await page.setViewportSize({ width: 900, height: HEIGHT });
  await page.reload();
  return page;
}

const widest = (all: readonly number[]) =>
  Math.max(...all.slice(1).map((y, index) => y - (all[index] ?? 0)));
const narrowest = (all: readonly number[]) =>
  Math.min(...all.slice(1).map((y, index) => y - (all[index] ?? 0)));

test('a name is marked again after a screenful and a half, wherever one lands', async ({
  extension,
}) => {
  // 40 screenfuls, with the name in every second line.
  const page = await open(extension, `${named}${filler}`.repeat(360));
  await expect.poll(async () => (await places(page)).length).toBeGreaterThan(1);
  const first = await places(page);
  expect(first[0]).toBeLessThan(0.1);
  expect(narrowest(first)).toBeGreaterThanOrEqual(1.5);
  expect(widest(first)).toBeLessThan(1.7);
  // Nothing far below is measured.
  expect(Math.max(...first)).toBeLessThan(4);

  await test.step('in the middle', async () => {
    await page.evaluate((height) => scrollTo(0, 20 * height), HEIGHT);
    const near = async () => (await places(page)).filter((y) => Math.abs(y - 20) < 3);
    await expect.poll(async () => (await near()).length).toBeGreaterThan(2);
    expect(narrowest(await near())).toBeGreaterThanOrEqual(1.5);
    expect(widest(await near())).toBeLessThan(1.7);
  });

  await test.step('and no mark moves while scrolling', async () => {
    const before = (await places(page)).filter((y) => Math.abs(y - 20) < 3);
    for (const to of [20.6, 21.4, 22, 21, 19, 18]) {
      await page.evaluate((y) => scrollTo(0, y), to * HEIGHT);
      await expect.poll(async () => Math.max(...(await places(page)))).toBeGreaterThan(to);
      expect(await places(page)).toEqual(expect.arrayContaining(before));
    }
  });

  await test.step('“next name” goes down the page', async () => {
    const all = await places(page);
    expect(all).toEqual(all.toSorted((a, b) => a - b));
  });
});

test('at most twelve names are marked on a screen, the less well-known ones', async ({
  extension,
}) => {
  const familiar = ['NATO', 'Donald Trump', 'Vladimir Putin'];
  const others =
    'ISIS-K, Hamas, Hezbollah, Boko Haram, al-Shabaab, Wagner Group, Quds Force, Nangarhar, UNIFIL, Kordofan, Suwayda, OPEC, Idlib, Dagestan';
  const all = [...familiar, ...others.split(', ')];
  const page = await open(
    extension,
    all.map((name) => `<p>They spoke of ${name} again, ${FILL}</p>`).join(''),
  );
  const firstTwelve = all.slice(familiar.length, familiar.length + 12);
  await expect.poll(() => marks(page)).toEqual(firstTwelve);
  const worker = await extension.worker();
  const choose = (settings: Record<string, string>) =>
    worker.evaluate((values) => chrome.storage.sync.set(values), settings);

  await test.step('familiar names, if marked, get the remaining room', async () => {
    await choose({ familiar: 'mark' });
    await page.reload();
    await expect.poll(() => marks(page)).toEqual(firstTwelve);
  });
  await test.step('“every mention” marks them all', async () => {
    await choose({ mentions: 'every' });
    await expect.poll(() => marks(page)).toEqual(all);
  });
});

test('changing between first, every and spaced mentions takes effect at once', async ({
  extension,
}) => {
  const page = await open(extension, `${named}${filler}`.repeat(90));
  await expect.poll(async () => (await places(page)).length).toBeGreaterThan(1);
  const worker = await extension.worker();
  const choose = (mentions: string) =>
    worker.evaluate((value) => chrome.storage.sync.set({ mentions: value }), mentions);
  await choose('first');
  await expect.poll(() => marks(page)).toHaveLength(1);
  await choose('every');
  await expect.poll(() => marks(page)).toHaveLength(90);
  await choose('spaced');
  await expect.poll(async () => (await places(page)).length).toBeLessThan(5);
});

test('added and revealed text is marked when it is reached', async ({ extension }) => {
  const page = await open(
    extension,
    `${named}${filler.repeat(17)}<main></main><details><summary>More</summary>${named}</details>${filler.repeat(40)}`,
  );
  await expect.poll(() => marks(page)).toHaveLength(1);
  // There is a screenful and a half above what is collapsed.
  await page.evaluate(
    (html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html),
    filler.repeat(12),
  );
  await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
  await expect.poll(() => marks(page)).toHaveLength(2);

  // Like an endless feed.
  for (let more = 1; more <= 3; more++) {
    await page.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      named + filler.repeat(40),
    );
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(async () => (await places(page)).length).toBeGreaterThan(2);
    await expect
      .poll(async () => Math.max(...(await places(page))))
      .toBeGreaterThan(1.5 + 2 * more);
  }
});

test('a page that never settles keeps its marks in place', async ({ extension }) => {
  const page = await open(extension, `<p id="clock">0</p>${`${named}${filler}`.repeat(90)}`);
  await page.evaluate(() => {
    let count = 0;
    setInterval(() => {
      const clock = document.getElementById('clock');
      if (clock) clock.textContent = `The hall counts ${count++} people, and ISIS-K is named.`;
    }, 40);
  });
  // Once it has been read completely: until then, earlier names are unknown.
  await awaitTerms(await extension.worker(), page.url());
  await page.evaluate((height) => scrollTo(0, 5 * height), HEIGHT);
  const near = async () => (await places(page)).filter((y) => Math.abs(y - 5) < 1.6);
  await expect.poll(async () => (await near()).length).toBeGreaterThan(0);
  const before = await near();
  await page.waitForFunction(
    () => Number(document.getElementById('clock')?.textContent?.match(/\d+/)?.[0]) > 60,
  );
  expect(await near()).toEqual(expect.arrayContaining(before));
});
