import { expect, vi } from 'vitest';
import { startReader } from '../../../reader/start.ts';
import { holdsProse } from '../../../sites/signals.ts';
import { createObservers, openPage } from '../dom/page.ts';
import { startBackground } from './background.ts';

export const NAMES = { nuristan: 'Nuristan', kunar: 'Kunar' };
export const FILL = 'was named by all who were asked, and so on for a sentence.';
export const ARTICLE = `<p>Nuristan ${FILL}</p><p>Kunar ${FILL}</p><p>Nuristan again ${FILL}</p>`;

/** A page with a reader, and its background. */
export function read(html = ARTICLE, names: Record<string, string> = NAMES) {
  const observers = createObservers();
  const window = openPage(html, observers);
  const background = startBackground(names);
  startReader(holdsProse);
  const marks = (look = 'term') =>
    [...(window.CSS.highlights.get(`backgrounder-${look}`) ?? [])].map(String);
  const { body } = window.document;
  const add = (text: string) => {
    const paragraph = window.document.createElement('p');
    paragraph.textContent = `${text} ${FILL}`;
    body.append(paragraph);
  };
  /**
   * Waits until these numbers of terms were reported. Marks may be there before: a page that is
   * read in several steps is marked after each, and reported after the last.
   */
  const counted = (...counts: number[]) => until(() => expect(background.counts).toEqual(counts));
  return { window, background, marks, counted, add, body, observers };
}

/** Waits for a condition, however busy the machine is. */
export const until = (holds: () => void) => vi.waitFor(holds, { timeout: 30_000, interval: 20 });
/** Waits until these are marked. */
export const marked = (marks: () => string[], ...names: string[]) =>
  until(() => expect(marks()).toEqual(names));
