import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../../reader/marks/reconcile.ts';
import type { PageMention } from '../../../../reader/text/page-mention.ts';
import { growth, LINEAR } from '../../growth.ts';

/** A page of two paragraphs, and mentions in it. */
function page() {
  const { document } = new JSDOM('<p id="a">ISIS-K and Taliban</p><p id="b">ISIS-K</p>').window;
  const paragraph = (id: string) => document.getElementById(id) ?? document.body;
  const mention = (entry: string, id: string, start: number, end: number): PageMention => {
    const element = paragraph(id);
    const node = element.firstChild;
    if (node?.nodeType !== node?.TEXT_NODE || !node) throw new Error(`no text in ${id}`);
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    const block = { element, document, text: element.textContent ?? '', nodes: [], starts: [] };
    return { entry, range, found: { entry, block, start, end, evidence: 'sure', lang: 'en' } };
  };
  return { paragraph, mention };
}

describe('reconcile', () => {
  it('keeps the object of a mention that has not moved', () => {
    const { mention } = page();
    const old = [mention('isis-k', 'a', 0, 6), mention('taliban', 'a', 11, 18)];
    const now = [mention('isis-k', 'a', 0, 6), mention('taliban', 'a', 11, 17)];
    const result = reconcile(old, now);
    expect(result[0]).toBe(old[0]);
    expect(result[1]).toBe(now[1]);
  });

  it('moves one whose text is gone to where the same name is now', () => {
    const { mention, paragraph } = page();
    const old = [mention('isis-k', 'b', 0, 6)];
    paragraph('b').textContent = 'ISIS-K anew';
    const [moved] = reconcile(old, [mention('isis-k', 'b', 0, 6)]);
    expect(moved).toBe(old[0]);
    expect(moved?.range.toString()).toBe('ISIS-K');
  });

  it('updates the evidence of what it keeps or moves, and releases what was read before', () => {
    const { mention, paragraph } = page();
    const old = [mention('isis-k', 'a', 0, 6), mention('isis-k', 'b', 0, 6)];
    paragraph('b').textContent = 'ISIS-K anew';
    const now = [mention('isis-k', 'a', 0, 6), mention('isis-k', 'b', 0, 6)];
    const found = now.map((one) => one.found);
    const result = reconcile(old, now);
    expect(result.map((one, index) => one === old[index])).toEqual([true, true]);
    expect(result.map((one, index) => one.found === found[index])).toEqual([true, true]);
  });

  it('never uses one mention twice', () => {
    const { mention } = page();
    const old = [mention('isis-k', 'a', 0, 6)];
    const now = [mention('isis-k', 'a', 0, 6), mention('isis-k', 'a', 0, 6)];
    expect(new Set(reconcile(old, now)).size).toBe(2);
  });

  it('costs the same per mention, however many mentions of a name there are', () => {
    const make = (count: number) => {
      const { document } = new JSDOM(`<p>${'Kabul '.repeat(count)}</p>`).window;
      const element = document.querySelector('p') ?? document.body;
      const block = { element, document, text: element.textContent ?? '', nodes: [], starts: [] };
      const mentions = () =>
        Array.from({ length: count }, (_, at): PageMention => {
          const range = document.createRange();
          const place = { start: at * 6, end: at * 6 + 5 };
          if (element.firstChild) {
            range.setStart(element.firstChild, place.start);
            range.setEnd(element.firstChild, place.end);
          }
          const found = { entry: 'kabul', block, ...place, evidence: 'sure' as const, lang: 'en' };
          return { entry: 'kabul', range, found };
        });
      // Only the last one is new; all others are searched for their old objects.
      const [old, now] = [mentions().slice(0, -1), mentions().toReversed()];
      return () => reconcile(old, now);
    };
    expect(growth(make, 500)).toBeLessThan(LINEAR);
  });
});
