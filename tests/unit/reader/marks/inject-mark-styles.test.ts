import { expect, it, vi } from 'vitest';
import { sendFromPage as sendToBackground } from '../../../../messages/send-from-page.ts';
import { createMarkStyleInjector } from '../../../../reader/marks/inject-mark-styles.ts';
import { frameOf, openPage } from '../../dom/page.ts';
import { startBackground } from '../background.ts';

function injector() {
  const window = openPage('<iframe></iframe>');
  const background = startBackground({});
  return { window, background, inject: createMarkStyleInjector(sendToBackground) };
}

it('requests them once per document', () => {
  const { window, background, inject } = injector();
  const { document } = frameOf(window);
  for (const doc of [window.document, document, window.document, document]) inject(doc, () => true);
  expect(background.asked).toHaveLength(2);
});

it('requests them per element where they are not inherited', async () => {
  vi.useFakeTimers();
  const { window, background, inject } = injector();
  inject(window.document, () => false);
  await vi.advanceTimersByTimeAsync(100);
  expect(background.asked).toEqual(['marks-style', 'marks-style']);
  vi.useRealTimers();
});

it('requests them per element where another look is not inherited', async () => {
  vi.useFakeTimers();
  const { window, background, inject } = injector();
  inject(window.document, () => true);
  await vi.advanceTimersByTimeAsync(100);
  expect(background.asked).toEqual(['marks-style']);
  for (let turn = 0; turn < 2; turn++) {
    inject(window.document, () => false);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(background.asked).toEqual(['marks-style', 'marks-style']);
  vi.useRealTimers();
});

it('requests them again with the next marks if the background did not respond', async () => {
  vi.useFakeTimers();
  const { window, background, inject } = injector();
  background.fails = true;
  inject(window.document, () => true);
  await vi.advanceTimersByTimeAsync(60_000);
  background.fails = false;
  const asked = background.asked.length;
  inject(window.document, () => true);
  inject(window.document, () => true);
  expect(background.asked).toHaveLength(asked + 1);
  vi.useRealTimers();
});

it('uses the frame’s own connection, since only that identifies the frame', () => {
  const { window, background, inject } = injector();
  const { document, view } = frameOf(window);
  const sendMessage = vi.fn(async () => null);
  Reflect.set(view, 'chrome', { runtime: { sendMessage } });
  inject(document, () => true);
  expect(sendMessage).toHaveBeenCalledOnce();
  expect(background.asked).toEqual([]);
});

it('requests nothing for a document without a window', () => {
  const { window, background, inject } = injector();
  inject(window.document.implementation.createHTMLDocument(), () => true);
  expect(background.asked).toEqual([]);
});
