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
  for (const doc of [window.document, document, window.document, document]) inject(doc);
  expect(background.asked).toHaveLength(2);
});

it('asks again with the next marks where nobody was there to ask', async () => {
  vi.useFakeTimers();
  const { window, background, inject } = injector();
  background.fails = true;
  inject(window.document);
  await vi.advanceTimersByTimeAsync(60_000);
  background.fails = false;
  const asked = background.asked.length;
  inject(window.document);
  inject(window.document);
  expect(background.asked).toHaveLength(asked + 1);
  vi.useRealTimers();
});

it('asks by the frame’s own connection, since only that says which frame it is', () => {
  const { window, background, inject } = injector();
  const { document, view } = frameOf(window);
  const sendMessage = vi.fn(async () => null);
  Reflect.set(view, 'chrome', { runtime: { sendMessage } });
  inject(document);
  expect(sendMessage).toHaveBeenCalledOnce();
  expect(background.asked).toEqual([]);
});

it('has nothing to ask for a document that is in no window', () => {
  const { window, background, inject } = injector();
  inject(window.document.implementation.createHTMLDocument());
  expect(background.asked).toEqual([]);
});
