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

it('asks once for each document', () => {
  const { window, background, inject } = injector();
  const { document } = frameOf(window);
  for (const doc of [window.document, document, window.document, document]) inject(doc, () => true);
  expect(background.asked).toHaveLength(2);
});

it('asks for it on each element where it does not hold by inheritance', async () => {
  vi.useFakeTimers();
  const { window, background, inject } = injector();
  inject(window.document, () => false);
  await vi.advanceTimersByTimeAsync(100);
  expect(background.asked).toEqual(['marks-style', 'marks-style']);
  vi.useRealTimers();
});

it('asks for it on each element where another look does not hold', async () => {
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

it('asks again with the next marks where nobody was there to ask', async () => {
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

it('asks by the frame’s own connection, since only that says which frame it is', () => {
  const { window, background, inject } = injector();
  const { document, view } = frameOf(window);
  const sendMessage = vi.fn(async () => null);
  Reflect.set(view, 'chrome', { runtime: { sendMessage } });
  inject(document, () => true);
  expect(sendMessage).toHaveBeenCalledOnce();
  expect(background.asked).toEqual([]);
});

it('has nothing to ask for a document that is in no window', () => {
  const { window, background, inject } = injector();
  inject(window.document.implementation.createHTMLDocument(), () => true);
  expect(background.asked).toEqual([]);
});
