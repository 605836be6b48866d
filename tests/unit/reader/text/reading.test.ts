import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import type { Block } from '../../../../reader/text/block.ts';
import { createFlowMemory } from '../../../../reader/text/flow.ts';
import { createReading, type Reading } from '../../../../reader/text/reading.ts';

const NAME = 'Nuristan';
/** A paragraph that fills a batch of its own. */
const long = (index: number) => `<p id="p${index}">${NAME} ${`word ${index} `.repeat(30_000)}</p>`;

/** A page of `count` batches, with one of them at the top of the window, that has been read. */
async function read(count: number, inView: number, paragraph = long) {
  const html = Array.from({ length: count }, (_, index) => paragraph(index)).join('');
  const { window } = new JSDOM(html);
  for (const name of [
    'document',
    'NodeFilter',
    'Text',
    'Element',
    'Node',
    'ShadowRoot',
    'HTMLSlotElement',
  ] as const) {
    vi.stubGlobal(name, window[name]);
  }
  window.Element.prototype.getBoundingClientRect = function () {
    return new window.DOMRect(0, (Number(this.id.slice(1)) - inView) * 1000, 600, 1000);
  };
  window.Element.prototype.checkVisibility = () => true;
  const searched: string[] = [];
  const early: string[][] = [];
  /** What was known each time something was to be searched. */
  const known: string[][] = [];
  let asked = 0;
  let held: Promise<void> | null = null;
  const spot = async (blocks: readonly Block[]) => {
    asked++;
    known.push(entries());
    searched.push(...blocks.map(({ element }) => element.id));
    await held;
    return blocks.map(({ element }, block) => {
      const place = { block, start: 0, end: NAME.length };
      return { ...place, entry: element.id, evidence: 'sure' as const, lang: 'en' };
    });
  };
  const entries = (): string[] => [...reading.byEntry().keys()];
  const reading: Reading = createReading(
    spot,
    () => true,
    createFlowMemory(),
    () => early.push(entries()),
    new AbortController().signal,
  );
  await reading.read([window.document.body]);
  const { document } = window;
  const hold = (until: Promise<void>) => {
    held = until;
  };
  return {
    searched,
    early,
    known,
    entries: entries(),
    reading,
    document,
    asked: () => asked,
    hold,
  };
}

describe('reading a long page', () => {
  it('searches what is in view first, and nothing twice', async () => {
    const { searched, early } = await read(4, 2);
    expect(searched).toEqual(['p2', 'p0', 'p1', 'p3']);
    expect(early).toEqual([['p2']]);
  });

  it('still returns entries in reading order', async () => {
    expect((await read(4, 2)).entries).toEqual(['p0', 'p1', 'p2', 'p3']);
  });

  it('searches a page of one batch in one go', async () => {
    const { searched, early } = await read(1, 0);
    expect(searched).toEqual(['p0']);
    expect(early).toEqual([]);
  });
});

describe('reading added text', () => {
  const short = (index: number) => `<p id="p${index}">${NAME} and so on.</p>`;

  it('sends it once, and inserts what was found in its place', async () => {
    const { reading, document, asked } = await read(5, 0, short);
    const add = (id: string, before: string | null) => {
      const paragraph = document.createElement('p');
      paragraph.id = id;
      paragraph.textContent = `${NAME} and more.`;
      document.body.insertBefore(
        paragraph,
        before === null ? null : document.getElementById(before),
      );
      return paragraph;
    };
    await reading.read([add('last', null), add('third', 'p2'), add('first', 'p0')]);
    expect([...reading.byEntry().keys()]).toEqual([
      ...['first', 'p0', 'p1', 'third', 'p2', 'p3', 'p4', 'last'],
    ]);
    expect(asked()).toBe(2);
  });

  it('sends the surrounding text for its cues, but takes no mentions from that', async () => {
    const { reading, document, searched } = await read(6, 0, short);
    const [, , second, third] = document.querySelectorAll('p');
    if (second && third) await reading.read([third, second]);
    expect(searched.slice(6)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5']);
    for (const mentions of reading.byEntry().values()) expect(mentions).toHaveLength(1);
  });
});

describe('reading text again', () => {
  it.each<[string, number, (index: number) => string]>([
    ['in one batch', 3, (index) => `<p id="p${index}">${NAME} and so on.</p>`],
    ['in several batches', 3, long],
  ])('keeps what was found there until it is known anew, %s', async (_what, count, paragraph) => {
    const { reading, document, hold, asked } = await read(count, 0, paragraph);
    const answer = Promise.withResolvers<void>();
    hold(answer.promise);
    const before = asked();
    document.querySelector('p')?.setAttribute('id', 'another');
    const again = reading.read([document.body]);
    await vi.waitFor(() => expect(asked()).toBeGreaterThan(before));
    expect([...reading.byEntry().keys()]).toEqual(['p0', 'p1', 'p2']);
    answer.resolve();
    await again;
    expect([...reading.byEntry().keys()]).toEqual(['another', 'p1', 'p2']);
  });

  it('keeps it while one part after the other is searched', async () => {
    const { reading, document, known, early } = await read(3, 0);
    const [asked, told] = [known.length, early.length];
    document.querySelector('p')?.setAttribute('id', 'p9');
    await reading.read([document.body]);
    expect(known.slice(asked)).toEqual(Array(3).fill(['p0', 'p1', 'p2']));
    expect(early.length).toBe(told);
    expect([...reading.byEntry().keys()]).toEqual(['p9', 'p1', 'p2']);
  });

  it('tells of what is in view before the rest where all text is new, as in an app that goes on', async () => {
    const { reading, document, early } = await read(2, 4);
    const told = early.length;
    const parts = [3, 4, 5].map((index) => {
      const paragraph = document.createElement('p');
      paragraph.id = `p${index}`;
      paragraph.textContent = `${NAME} ${`word ${index} `.repeat(30_000)}`;
      return paragraph;
    });
    document.body.replaceChildren(...parts);
    await reading.read([document.body]);
    expect(early.slice(told)).toEqual([['p4']]);
    expect([...reading.byEntry().keys()]).toEqual(['p3', 'p4', 'p5']);
  });

  it('forgets at once what the page has taken away', async () => {
    const { reading, document, hold, asked } = await read(
      3,
      0,
      (index) => `<p id="p${index}">${NAME} and so on.</p>`,
    );
    const answer = Promise.withResolvers<void>();
    hold(answer.promise);
    const before = asked();
    document.getElementById('p1')?.remove();
    const again = reading.read([document.body]);
    await vi.waitFor(() => expect(asked()).toBeGreaterThan(before));
    expect([...reading.byEntry().keys()]).toEqual(['p0', 'p2']);
    answer.resolve();
    await again;
    expect([...reading.byEntry().keys()]).toEqual(['p0', 'p2']);
  });

  it('forgets what was found in text that is empty by now, though there is nothing to search', async () => {
    const { reading, document, asked } = await read(
      1,
      0,
      (index) => `<p id="p${index}">${NAME} and so on.</p>`,
    );
    const before = asked();
    document.querySelector('p')?.replaceChildren();
    await reading.read([document.body]);
    expect(asked()).toBe(before);
    expect([...reading.byEntry().keys()]).toEqual([]);
  });
});
