import { JSDOM } from 'jsdom';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Block } from '../../../../reader/text/block.ts';
import { createLanguageCount } from '../../../../reader/text/language-count.ts';

let page: Document;
beforeEach(() => {
  page = new JSDOM('').window.document;
  vi.stubGlobal('document', page);
  return () => vi.unstubAllGlobals();
});

/** A block of a page, of one text node. */
function blockOf(text: string, node = page.createTextNode(text)): Block {
  const element = page.createElement('p');
  element.append(node);
  page.body.append(element);
  return { element, document: page, text, nodes: [node], starts: [0] };
}

it('a page is foreign if most of its text is', () => {
  const count = createLanguageCount();
  expect(count.isForeign()).toBe(false);
  count.begin();
  count.add([blockOf('a'.repeat(25))], [0]);
  expect(count.isForeign()).toBe(true);
  count.add([blockOf('b'.repeat(60))], []);
  expect(count.isForeign()).toBe(false);
});

it('all pieces of a long text count, in one batch or in several', () => {
  const count = createLanguageCount();
  const piece = blockOf('a'.repeat(20));
  count.begin();
  count.add([piece, piece, blockOf('b'.repeat(50))], [0, 1]);
  expect(count.isForeign()).toBe(false);
  count.add([piece], [0]);
  expect(count.isForeign()).toBe(true);
});

it('text that is read again counts as it is now, and text that is gone no more', () => {
  const count = createLanguageCount();
  const block = blockOf('a'.repeat(50));
  count.begin();
  count.add([block], [0]);
  expect(count.isForeign()).toBe(true);
  count.begin();
  count.add([block], []);
  expect(count.isForeign()).toBe(false);
  const longer = blockOf('c'.repeat(60));
  count.begin();
  count.add([longer], [0]);
  expect(count.isForeign()).toBe(true);
  longer.element.textContent = '';
  expect(count.isForeign()).toBe(false);
});

it('nothing is kept for long of what a page has replaced again and again', () => {
  const count = createLanguageCount();
  const gone = vi.spyOn(Set.prototype, 'delete');
  for (let times = 0; times < 1500; times++) {
    count.begin();
    const block = blockOf('a');
    count.add([block], [0]);
    block.element.remove();
  }
  expect(gone.mock.calls.length).toBeGreaterThanOrEqual(1000);
});
