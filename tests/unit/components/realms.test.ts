import { describe, expect, it, vi } from 'vitest';
import { layerFor } from '../../../components/card/layer.ts';
import { dragToClose } from '../../../components/card/sheet.ts';
import { frameOf, openPage, type View } from '../dom/page.ts';

/**
 * A page and a frame of it that is in fullscreen, so that cards stand in there. Nodes and events
 * of a frame are made by classes of its own, which are none of the page's.
 */
function pageAndFrame(): Record<'page' | 'frame', View> {
  const window = openPage('<iframe></iframe>');
  Reflect.set(window.document, 'fullscreenElement', window.document.querySelector('iframe'));
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  return { page: window, frame: frameOf(window).view };
}

/** Drags a sheet of a document of this view by its head. @returns whether that closed it. */
function dragged({ document, PointerEvent }: View): boolean {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = '<div class="head"><h2>Name</h2></div>';
  document.body.append(host);
  Object.defineProperty(host, 'offsetHeight', { value: 300 });
  const [head, name] = [root.querySelector<HTMLElement>('.head'), root.querySelector('h2')];
  if (!head || !name) throw new Error('no head');
  head.setPointerCapture = () => {};
  const close = vi.fn();
  dragToClose(host, root, close);
  const finger = { bubbles: true, isPrimary: true, pointerId: 3 };
  name.dispatchEvent(new PointerEvent('pointerdown', { ...finger, clientY: 100 }));
  for (const clientY of [150, 200, 250]) {
    head.dispatchEvent(new PointerEvent('pointermove', { ...finger, clientY }));
  }
  head.dispatchEvent(new PointerEvent('pointerup', { ...finger, clientY: 250 }));
  return close.mock.calls.length > 0;
}

describe.each(['page', 'frame'] as const)('in a %s', (where) => {
  it('a sheet is dragged away by its head', () => {
    expect(dragged(pageAndFrame()[where])).toBe(true);
  });

  it('a card stands in the open dialog around the shadow tree of its name', () => {
    const { document } = pageAndFrame()[where];
    document.body.innerHTML = '<dialog open><div></div></dialog>';
    const name = document.createElement('p');
    document.querySelector('div')?.attachShadow({ mode: 'open' }).append(name);
    expect(layerFor(name)).toBe(document.querySelector('dialog'));
  });
});

it('what is detached from the page and begins with a link, which has a host too, is in no dialog', () => {
  const { document } = pageAndFrame().page;
  const link = document.createElement('a');
  link.href = 'https://a.example/';
  link.innerHTML = '<b></b>';
  expect(layerFor(link.querySelector('b'))).toBe(document.documentElement);
});
