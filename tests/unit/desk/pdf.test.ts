import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readFile } from '../../../authoring/desk/intake.ts';
import { paragraphsIn } from '../../../authoring/desk/pdf-lines.ts';
import { type Line, LOCKED, pdfOf } from './pdf-of.ts';

// Node lacks what pdf.js only draws with, but wants to see as it is loaded.
beforeEach(() => void vi.stubGlobal('DOMMatrix', class {}));

/** A page whose lines stand one below the other; an empty one is a gap. */
function page(texts: readonly string[], number = 1): Line[] {
  const lines = texts.map((text, index) => ({ text, y: 760 - index * 14 }));
  return [
    { text: 'Sandmere Gazette', y: 810 },
    ...lines.filter(({ text }) => text),
    { text: `Page ${number}`, y: 30 },
  ];
}

const PAGES = [
  page(
    [
      'The hall was opened in May by the Water',
      'Board. Three hundred peo-',
      'ple came.',
      '',
      'A new',
    ],
    1,
  ),
  page(['paragraph runs over to the next page.', '', 'Café Brook is next door.'], 2),
  page(['The end.'], 3),
];

const read = (bytes: Buffer) => readFile('report.pdf', new Uint8Array(bytes));

describe('a PDF', () => {
  it('is read as paragraphs, without what repeats on every page', async () => {
    const intake = await read(pdfOf(PAGES, 'On the new hall'));
    expect(intake.ok && intake.source.head.title).toBe('On the new hall');
    expect(intake.ok && intake.source.paragraphs).toEqual([
      ['The hall was opened in May by the Water Board.', 'Three hundred people came.'],
      ['A new paragraph runs over to the next page.'],
      ['Café Brook is next door.'],
      ['The end.'],
    ]);
  });

  it('is rejected with a reason if it is locked, a scan, truncated or endless', async () => {
    expect(await read(pdfOf(PAGES, '', LOCKED))).toEqual({ ok: false, reason: 'pdf-locked' });
    expect(await read(pdfOf([[]]))).toEqual({ ok: false, reason: 'pdf-scan' });
    expect(await read(Buffer.from('%PDF-1.7 and no more'))).toEqual({
      ok: false,
      reason: 'pdf-broken',
    });
    const pages = Array.from({ length: 401 }, (): Line[] => []);
    expect(await read(pdfOf(pages))).toEqual({ ok: false, reason: 'huge' });
  });
});

describe('lines on pages', () => {
  it('are split into paragraphs by gaps, by size and by indents', () => {
    const at = (text: string, y: number, x = 72, height = 11) => ({ text, x, y, height });
    expect(
      paragraphsIn([
        [
          at('A title', 700, 72, 18),
          at('It was so', 680),
          at('and so.', 666),
          at('Set in.', 652, 86),
          at('Near.', 638),
          at('Far.', 600),
          at('a second column', 680, 300),
        ],
      ]),
    ).toEqual(['A title', 'It was so and so.', 'Set in. Near.', 'Far.', 'a second column']);
  });
});
