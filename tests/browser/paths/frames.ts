import * as v from 'valibot';
import { type Driver, leaveCard, marked, store } from '../driver.ts';
import { expect } from '../extension.ts';

const FILL = 'and so on for the length of a sentence that is prose.';
const LONG = `<p>Nothing else of note was said that day, ${FILL}</p>`.repeat(8);
const ARTICLE = `<!doctype html><title>Article</title><article><time datetime="2026-03-14"></time><h1>Story</h1><p>The day after, ISIS-K was named, ${FILL}</p>${LONG}</article>`;
const HEAD = '<!doctype html><title>Page</title><meta property="og:type" content="article">';
const PAGE = `${HEAD}
  <iframe src="/frames/article" style="width: 700px; height: 500px; border: 7px solid; margin: 40px 60px"></iframe>`;

const MANY = '<iframe src="/frames/article"></iframe>';

/** What a page can see of the marks in its frame. */
const IN_FRAME = `(() => {
  const frame = document.querySelector('iframe');
  const view = frame?.contentWindow;
  const [range] = view?.CSS.highlights.get('backgrounder-term') ?? [];
  if (!range) return null;
  const { x, y } = frame.getBoundingClientRect();
  const box = range.getBoundingClientRect();
  const look = view.getComputedStyle(range.startContainer.parentElement, '::highlight(backgrounder-term)');
  return {
    text: String(range),
    look: look.textDecorationLine,
    x: x + frame.clientLeft + box.x + box.width / 2,
    y: y + frame.clientTop + box.y + box.height / 2,
  };
})()`;
const InFrame = v.nullable(
  v.object({ text: v.string(), look: v.string(), x: v.number(), y: v.number() }),
);

/** Reads an article in a frame of its page: its marks, their look, and a card over them. */
export async function readFrame(driver: Driver): Promise<void> {
  driver.site.add('/frames/article', ARTICLE);
  driver.site.add('/frames/2026/a-story-of-the-day.html', PAGE);
  const tab = await driver.open('/frames/2026/a-story-of-the-day.html');
  const mark = async () => v.parse(InFrame, await tab.evaluate(IN_FRAME));
  await expect.poll(mark).toMatchObject({ text: 'ISIS-K', look: 'underline' });
  expect(await marked(tab)).toEqual([]);

  const found = await mark();
  await tab.moveTo(found?.x ?? 0, found?.y ?? 0);
  await expect.poll(() => tab.card.texts('.name')).toEqual(['ISIS-K']);
  const box = await tab.card.box();
  expect(box?.x).toBeLessThan(found?.x ?? 0);
  // In Firefox, everything of a frame that is replaced is soon dead to those that had read it: its
  // marks, and the name of this card.
  for (let round = 0; round < 3; round++) {
    await tab.run(
      "{ const frame = document.querySelector('iframe'); frames[0].document.querySelector('p').append('.'); frame.replaceWith(frame.cloneNode()) }",
    );
    await tab.moveTo(20, 20);
    await tab.moveTo(found?.x ?? 0, found?.y ?? 0);
    await expect.poll(mark).toEqual(found);
    await tab.moveTo(20, 20);
    await tab.moveTo(found?.x ?? 0, found?.y ?? 0);
    await expect.poll(() => tab.card.texts('.name')).toEqual(['ISIS-K']);
  }
  await leaveCard(tab);
  // With the frame its marks go, and the page is read on.
  await tab.run("document.querySelector('iframe').remove()");
  await expect.poll(mark).toBeNull();

  driver.site.add('/frames/other', ARTICLE.replace('ISIS-K', 'Nangarhar'));
  // In frames with nothing but a frame, and in elements that are frames by their content.
  driver.site.add(
    '/frames/around',
    '<!doctype html><title>Around</title><iframe src="/frames/article" style="width: 600px; height: 300px"></iframe>',
  );
  driver.site.add(
    '/frames/2026/another-story-of-the-day.html',
    `${HEAD}<iframe src="/frames/around" style="width: 700px; height: 400px"></iframe><object type="text/html" data="/frames/other" style="width: 700px; height: 400px"></object>`,
  );
  await tab.goto('/frames/2026/another-story-of-the-day.html');
  const inFrames =
    "[frames[0][0], frames[1]].map((view) => [...(view.CSS.highlights.get('backgrounder-term') ?? [])].join())";
  await expect.poll(() => tab.evaluate(inFrames)).toEqual(['ISIS-K', 'Nangarhar']);
  // Firefox leaves nothing of a frame that is replaced to those that had read it.
  await tab.run(
    "{ const frame = document.querySelector('iframe'); frame.replaceWith(frame.cloneNode()) }",
  );
  await tab.run("document.querySelector('object').remove()");
  const inNewFrame = "[...(frames[0]?.[0]?.CSS.highlights.get('backgrounder-term') ?? [])].join()";
  await expect.poll(() => tab.evaluate(inNewFrame)).toBe('ISIS-K');

  // As many as it takes until Firefox reuses what it has found in other
  // frames; see `createMarksIn`.
  await store(driver, { version: 1, mentions: 'every' });
  driver.site.add('/frames/2026/many-stories.html', HEAD + MANY.repeat(13));
  await tab.goto('/frames/2026/many-stories.html');
  const inEach =
    "[window, ...Array.from(frames)].map((view) => [...(view.CSS.highlights.get('backgrounder-term') ?? [])].join())";
  await expect.poll(() => tab.evaluate(inEach)).toEqual(['', ...Array(13).fill('ISIS-K')]);
  // The page is also read on if it keeps from others that a frame goes.
  await tab.run(
    "frames[0].addEventListener('pagehide', (event) => event.stopImmediatePropagation(), true); document.querySelector('iframe').remove()",
  );
  // Whoever asks meanwhile is told what there is.
  const ask = (message: string) =>
    driver.ask(`browser.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => browser.tabs.sendMessage(tab.id, ${message}))
      .then(({ ok }) => ok)`);
  for (let round = 0; round < 3; round++)
    for (const message of ["{ type: 'terms' }", "{ type: 'show', entry: 'isis-k' }"])
      expect(await ask(message)).toBe(true);
  await tab.press('Escape');
  await tab.run("frames[0].document.querySelector('p').append('So ISIS-K said.')");
  await expect
    .poll(() => tab.evaluate(inEach))
    .toEqual(['', 'ISIS-K,ISIS-K', ...Array(11).fill('ISIS-K')]);
}
