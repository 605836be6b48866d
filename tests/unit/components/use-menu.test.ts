import { h, render } from 'preact';
import { beforeEach, expect, it, type MockInstance, vi } from 'vitest';
import { useMenu } from '../../../components/desk/use-menu.ts';
import { openPage } from '../dom/page.ts';

let window: ReturnType<typeof openPage>;
let listens: MockInstance<Document['addEventListener']>;

function Menu() {
  const { menu, close } = useMenu();
  return h(
    'details',
    { ref: menu },
    h('summary', { tabIndex: 0 }, 'Save as'),
    h('button', { id: 'within' }),
    h('button', { id: 'done', onClick: close }),
  );
}

const element = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(selector);
  return found;
};
const isOpen = () => element('details').hasAttribute('open');
const happen = (type: string, on: EventTarget, key = '') =>
  on.dispatchEvent(Object.assign(new window.Event(type, { bubbles: true }), { key }));

beforeEach(async () => {
  window = openPage('<div id="app"></div><button id="elsewhere"></button>');
  listens = vi.spyOn(document, 'addEventListener');
  render(h(Menu, {}), element('#app'));
  await vi.waitFor(() => expect(listens).toHaveBeenCalledTimes(3));
  element('details').toggleAttribute('open', true);
});

it('closes on Esc alone, and gives the focus that it had to its summary', () => {
  element('#within').focus();
  happen('keydown', document, 'a');
  expect(isOpen()).toBe(true);
  happen('keydown', document, 'Escape');
  expect(isOpen()).toBe(false);
  expect(document.activeElement?.textContent).toBe('Save as');
});

it('leaves the focus where it is outside, and where no menu is open', () => {
  element('#elsewhere').focus();
  element('details').toggleAttribute('open', true);
  element('#done').click();
  expect(isOpen()).toBe(false);
  expect(document.activeElement?.id).toBe('elsewhere');
  element('#within').focus();
  element('details').toggleAttribute('open', false);
  happen('keydown', document, 'Escape');
  expect(document.activeElement?.id).toBe('within');
});

it.each(['pointerdown', 'focusin'])('closes on %s elsewhere, but not within', (type) => {
  happen(type, element('#within'));
  expect(isOpen()).toBe(true);
  happen(type, element('#elsewhere'));
  expect(isOpen()).toBe(false);
});

it('listens no longer once it is gone', async () => {
  const stops = vi.spyOn(document, 'removeEventListener');
  render(null, element('#app'));
  await vi.waitFor(() => expect(stops.mock.calls).toEqual(listens.mock.calls));
});
