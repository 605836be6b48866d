import { JSDOM, VirtualConsole } from 'jsdom';
import { vi } from 'vitest';
import { readBlocks } from '../../../../reader/text/blocks.ts';

/** Text that is long enough to be read wherever it is. */
export const FILL = 'and so on for the length of a sentence that is prose.';

/**
 * Reads the blocks of a body. Its window's classes become globals, for
 * `instanceof` in the code under test.
 */
export function readHtml(html: string) {
  const { window } = new JSDOM(`<!doctype html><html><body>${html}</body></html>`, {
    virtualConsole: new VirtualConsole(),
  });
  const { document, Text, Element, ShadowRoot, HTMLSlotElement } = window;
  // jsdom has no layout; see tests/unit/dom/page.ts.
  Object.assign(Element.prototype, { checkVisibility: () => true });
  for (const [name, value] of Object.entries({
    document,
    Text,
    Element,
    ShadowRoot,
    HTMLSlotElement,
  })) {
    vi.stubGlobal(name, value);
  }
  const blocks = [...readBlocks(document.body)].filter((block) => block !== null);
  return { document, blocks, texts: blocks.map((block) => block.text.replace(/\s+/g, ' ').trim()) };
}
