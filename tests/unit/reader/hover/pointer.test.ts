import { expect, it } from 'vitest';
import { mentionAt } from '../../../../reader/hover/pointer.ts';
import type { PageMention } from '../../../../reader/text/page-mention.ts';
import { openPage } from '../../dom/page.ts';
import { growth, LINEAR } from '../../growth.ts';

/** A paragraph with names that are partly in bold, so that they span several text nodes. */
function paragraphOf(names: number) {
  const { document } = openPage(`<p>${'<b>Islamic</b> State <i>met</i> '.repeat(names)}</p>`);
  const marked = [...document.querySelectorAll('b')].map((bold): PageMention => {
    const range = document.createRange();
    range.setStart(bold.firstChild ?? bold, 0);
    range.setEnd(bold.nextSibling ?? bold, ' State'.length);
    return { entry: 'islamic-state', range, found: null };
  });
  return { document, marked };
}

it('finds a name in any of its nodes, and none that the page has taken apart', () => {
  const { document, marked } = paragraphOf(2);
  const [first, second] = marked;
  // In these pages, each text node is on a line of its own.
  const at = (line: number) => mentionAt([...marked], document, 5, line * 20 + 10);
  expect([0, 1, 2, 3].map(at)).toEqual([first, null, null, second]);
  document.querySelector('b')?.firstChild?.remove();
  expect([0, 1, 2].map(at)).toEqual([null, null, second]);
  document.querySelectorAll('b')[1]?.nextSibling?.remove();
  expect([0, 1, 2, 3].map(at)).toEqual([null, null, null, null]);
});

it('costs no more than the names, however long their paragraph', () => {
  const make = (n: number) => {
    const { document, marked } = paragraphOf(n);
    return () => mentionAt([...marked], document, 0, 0);
  };
  expect(growth(make, 20)).toBeLessThan(LINEAR);
});
