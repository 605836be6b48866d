import { beforeEach, expect, it, vi } from 'vitest';
import { keepFocus } from '../../../components/shared/keep-focus.ts';
import { openPage } from '../dom/page.ts';

const PAGE = `<main id="app">
  <section><h2>Sites</h2>
    <ul>${['a', 'b', 'c'].map((id) => `<li id="${id}"><button>On</button> <button>Remove</button></li>`).join('')}</ul>
  </section>
  <p role="status"><button>Undo</button></p>
</main>`;

const focused = () => {
  const at = document.activeElement;
  return `${at?.closest('li')?.id ?? ''} ${at === document.body ? 'nowhere' : at?.textContent}`.trim();
};
const removeRow = (id: string) => {
  document.querySelector<HTMLElement>(`#${id} :last-child`)?.focus();
  document.getElementById(id)?.remove();
};

beforeEach(() => {
  openPage(PAGE);
  const app = document.getElementById('app');
  if (app) keepFocus(app);
});

it('goes to the same control of the next row, of the last, and then to the heading', async () => {
  removeRow('b');
  expect(focused()).toBe('nowhere');
  await vi.waitFor(() => expect(focused()).toBe('c Remove'));
  removeRow('c');
  await vi.waitFor(() => expect(focused()).toBe('a Remove'));
  document.querySelector('ul')?.remove();
  await vi.waitFor(() => expect(focused()).toBe('Sites'));
});

it('leaves the focus where somebody has put it since, and does not follow a notice', async () => {
  removeRow('b');
  document.querySelector<HTMLElement>('#a button')?.focus();
  const painted = () =>
    new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done))));
  await painted();
  expect(focused()).toBe('a On');
  document.querySelector<HTMLElement>('[role=status] button')?.focus();
  document.querySelector('[role=status]')?.replaceChildren();
  await painted();
  expect(focused()).toBe('nowhere');
});
