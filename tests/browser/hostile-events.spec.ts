import { PROSE, TERMS } from './attacked-page.ts';
import { lookAtCard } from './card.ts';
import { expect, hoverOver, marks, placeOf, readEverything, test } from './extension.ts';

test('synthetic events do nothing', async ({ extension, site }) => {
  await readEverything(extension);
  site.add('/page', `<!doctype html><title>x</title>${PROSE}`);
  const page = await extension.open('/page');
  await expect.poll(() => marks(page)).toEqual(TERMS);
  const card = await lookAtCard(page);
  const { x, y } = await placeOf(page, 'ISIS-K');
  await page.evaluate(
    async ([clientX, clientY]) => {
      const options = { clientX, clientY, bubbles: true, cancelable: true, composed: true };
      const target = document.elementFromPoint(clientX, clientY) ?? document.body;
      for (let turn = 0; turn < 30; turn++) {
        for (const name of ['pointermove', 'pointerover', 'pointerdown', 'pointerup'])
          target.dispatchEvent(new PointerEvent(name, options));
        target.dispatchEvent(new MouseEvent('click', { ...options, detail: 1 }));
        for (const key of ['n', 'p', 'Enter'])
          target.dispatchEvent(
            new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, ...options }),
          );
        await new Promise((done) => requestAnimationFrame(done));
      }
    },
    [x, y] as const,
  );
  expect(await card.isOpen()).toBe(false);

  await hoverOver(page, 'ISIS-K');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  await page.evaluate(async () => {
    const host = document.querySelector('backgrounder-card');
    const { x = 0, y = 0, width = 0, height = 0 } = host?.getBoundingClientRect() ?? {};
    for (let step = 0; step < height; step += 8) {
      const options = { clientX: x + width / 2, clientY: y + step, bubbles: true, composed: true };
      host?.dispatchEvent(new PointerEvent('pointerdown', options));
      host?.dispatchEvent(new MouseEvent('click', { ...options, detail: 1 }));
    }
    host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  expect(await card.texts('.name')).toEqual(['ISIS-K']);
  const worker = await extension.worker();
  expect(await worker.evaluate(() => chrome.storage.sync.get())).toEqual({
    version: 1,
    mode: 'every',
  });
});
