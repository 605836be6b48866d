import { describe, expect, it } from 'vitest';
import { layerFor } from '../../../../reader/card/layer.ts';
import { frameOf, openPage, type View } from '../../dom/page.ts';

/**
 * A page, and a frame of it that is in fullscreen, so that cards are inserted there. A frame's
 * nodes are instances of its own classes, not of the page's.
 */
function pageAndFrame(): Record<'page' | 'frame', View> {
  const window = openPage('<iframe></iframe>');
  Reflect.set(window.document, 'fullscreenElement', window.document.querySelector('iframe'));
  return { page: window, frame: frameOf(window).view };
}

describe.each(['page', 'frame'] as const)('in a %s', (where) => {
  it('a card stands in the open dialog around the shadow tree of its name', () => {
    const { document } = pageAndFrame()[where];
    document.body.innerHTML = '<dialog open><div></div></dialog>';
    const name = document.createElement('p');
    document.querySelector('div')?.attachShadow({ mode: 'open' }).append(name);
    expect(layerFor(name)).toBe(document.querySelector('dialog'));
  });
});

it('a card for text without an element stands in the document', () => {
  const { document } = pageAndFrame().page;
  expect(layerFor(null)).toBe(document.documentElement);
});

it('a detached tree that begins with a link, which also has a host, is in no dialog', () => {
  const { document } = pageAndFrame().page;
  const link = document.createElement('a');
  link.href = 'https://a.example/';
  link.innerHTML = '<b></b>';
  expect(layerFor(link.querySelector('b'))).toBe(document.documentElement);
});

it('a field called as a property of its form leads to no endless search for a dialog', () => {
  const { document } = pageAndFrame().page;
  document.body.innerHTML = '<form><input><p></p></form>';
  // As browsers do for a field of that name.
  const [form] = document.forms;
  Object.defineProperty(form, 'assignedSlot', { value: document.querySelector('input') });
  expect(layerFor(document.querySelector('p'))).toBe(document.documentElement);
});
