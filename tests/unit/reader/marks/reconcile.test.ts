import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { carryOver } from '../../../../reader/marks/reconcile.ts';
import type { Marked } from '../../../../reader/text/reading.ts';

const { document } = new JSDOM('<p id="a">ISIS-K and Taliban</p><p id="b">ISIS-K</p>').window;

function mark(entry: string, id: string, start: number, end: number): Marked {
  const range = document.createRange();
  const node = document.getElementById(id)?.firstChild;
  if (!node) throw new Error(`no text in ${id}`);
  range.setStart(node, start);
  range.setEnd(node, end);
  return { entry, range, named: { text: entry, lang: 'en', why: { because: 'name' } } };
}

describe('carryOver', () => {
  it('keeps the object of a mark that is the same', () => {
    const old = [mark('isis-k', 'a', 0, 6), mark('taliban', 'a', 11, 18)];
    const now = [mark('isis-k', 'a', 0, 6), mark('taliban', 'a', 11, 17)];
    const result = carryOver(old, now);
    expect(result[0]).toBe(old[0]);
    expect(result[1]).toBe(now[1]);
  });

  it('moves a mark whose text is gone to where the same name stands now', () => {
    const old = [mark('isis-k', 'b', 0, 6)];
    const paragraph = document.getElementById('b');
    if (paragraph) paragraph.textContent = 'ISIS-K anew';
    const now = [mark('isis-k', 'b', 0, 6)];
    const [moved] = carryOver(old, now);
    expect(moved).toBe(old[0]);
    expect(moved?.range.toString()).toBe('ISIS-K');
  });

  it('never gives one mark two places', () => {
    const old = [mark('isis-k', 'a', 0, 6)];
    const now = [mark('isis-k', 'a', 0, 6), mark('isis-k', 'a', 0, 6)];
    expect(new Set(carryOver(old, now)).size).toBe(2);
  });
});
