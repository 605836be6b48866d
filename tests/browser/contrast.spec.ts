import * as v from 'valibot';
import { expect, test } from './extension.ts';

/** Backgrounds and text colours that are common on news sites and in editors. */
const SCHEMES = {
  'black on white': ['#ffffff', '#000000'],
  'grey on white': ['#ffffff', '#767676'],
  sepia: ['#f4ecd8', '#5b4636'],
  'salmon newsprint': ['#fff1e5', '#33302e'],
  'solarized light': ['#fdf6e3', '#586e75'],
  'pale green': ['#e6f4ea', '#137333'],
  'dark grey': ['#1f1f1f', '#e8e6e3'],
  'white on black': ['#000000', '#ffffff'],
  'solarized dark': ['#002b36', '#93a1a1'],
  'yellow on black': ['#000000', '#ffff00'],
  'white on blue': ['#0b3d91', '#ffffff'],
  'dim on dark': ['#121212', '#8a8a8a'],
} as const;

const PATH = '/news/2026/03/12/colours-of-a-page.html';
const FILLER = 'It rained over the harbour for most of the day, and the ferries ran late again. ';

/** A line of text in each scheme. */
const LINES = Object.values(SCHEMES).map(
  ([paper, ink]) =>
    `<p style="background: ${paper}; color: ${ink}">In ISIS-K and <a href="#x">a link here</a></p>`,
);
const PAGE = `<meta charset="utf-8"><meta property="og:type" content="article">
  <style>body { margin: 0; font: 18px/1.6 "DejaVu Sans", sans-serif; }
    p { margin: 0; padding: 10px 20px; } a { color: inherit; text-decoration: underline; }</style>
  <article>${LINES.join('')}<time datetime="2026-03-12"></time><p>${FILLER.repeat(20)}</p></article>`;

const Figures = v.object({
  best: v.number(),
  gaps: v.number(),
  tint: v.number(),
  text: v.number(),
});
type Figures = v.InferOutput<typeof Figures>;

/** What each mark style must achieve on every scheme. */
const LOOKS = {
  dotted: {
    highlight: 'backgrounder-term',
    hold({ mark, link }, on) {
      // WCAG 2.2, 1.4.11: graphics needed to understand the content have 3:1
      // against adjacent colours.
      expect(mark.best, `contrast on ${on}`).toBeGreaterThanOrEqual(3);
      expect(mark.gaps, `dots on ${on}`).toBeGreaterThan(0.15);
      expect(link.gaps, `underline of a link on ${on}`).toBeLessThan(0.05);
      expect(mark.tint, `nothing behind it on ${on}`).toBe(1);
    },
  },
  solid: {
    highlight: 'backgrounder-solid',
    hold({ mark }, on) {
      expect(mark.best, `contrast on ${on}`).toBeGreaterThanOrEqual(3);
      expect(mark.gaps, `no dots on ${on}`).toBeLessThan(0.05);
    },
  },
  tint: {
    highlight: 'backgrounder-tint',
    hold({ mark, link }, on) {
      // A tint can only reduce the text's contrast: on a page that just meets WCAG's minimum, it
      // goes below. So it is not the default, and is faint.
      expect(mark.tint, `tint on ${on}`).toBeGreaterThan(1.1);
      const kept = mark.text / link.text;
      expect(mark.text >= 4.5 || kept > 0.8, `${mark.text}:1 text, ${kept} on ${on}`).toBe(true);
    },
  },
} as const satisfies Record<string, Look>;

interface Look {
  readonly highlight: string;
  /** Checks the measurements of a mark, and of a link beside it, on one scheme. */
  hold(measured: { readonly mark: Figures; readonly link: Figures }, on: string): void;
}

test('marks of every look stand out on twelve colour schemes, and their text stays readable', async ({
  extension,
  site,
}) => {
  site.add(PATH, PAGE);
  const page = await extension.open(PATH);
  await page.setViewportSize({ width: 640, height: 1000 });
  const store = async (settings: object) =>
    (await extension.worker()).evaluate((items) => chrome.storage.sync.set(items), settings);
  await store({ mentions: 'every' });

  for (const [name, look] of Object.entries<Look>(LOOKS)) {
    await test.step(name, async () => {
      await store({ marks: name });
      const boxes = () =>
        page.evaluate((highlight) => {
          const box = (one: AbstractRange | Element) =>
            one instanceof Range || one instanceof Element
              ? one.getBoundingClientRect().toJSON()
              : null;
          const found = [...(CSS.highlights.get(highlight) ?? [])];
          return { marks: found.map(box), links: [...document.links].map(box) };
        }, look.highlight);
      await expect.poll(async () => (await boxes()).marks.length).toBe(LINES.length);
      const { marks, links } = await boxes();
      let picture = (await page.screenshot()).toString('base64');
      const measured = async (box: unknown, paper: string, ink: string) =>
        v.parse(Figures, await page.evaluate(measure, { picture, box, paper, ink }));
      const rows: Record<string, Record<string, number>> = {};
      for (const [index, [scheme, [paper, ink]]] of Object.entries(SCHEMES).entries()) {
        const mark = await measured(marks[index], paper, ink);
        const link = await measured(links[index], paper, ink);
        rows[scheme] = { ...mark, 'text without': link.text };
        look.hold({ mark, link }, scheme);
      }
      console.log(name);
      console.table(rows);

      // With forced colours, Chromium paints every mark style like selected text.
      await page.emulateMedia({ forcedColors: 'active' });
      picture = (await page.screenshot()).toString('base64');
      const { best, tint } = await measured(marks[0], '#ffffff', '#000000');
      expect(Math.max(best, tint), 'in forced colours').toBeGreaterThanOrEqual(3);
      await page.emulateMedia({ forcedColors: 'none' });
    });
  }
});

/**
 * Looks, in rendered pixels, at a box: the best contrast of the line under it with what is beside
 * it, which part of that line are gaps, and the contrast of what is behind the text with the
 * background and with the text. Runs in the page, which can decode a picture.
 */
async function measure({
  picture,
  box,
  paper,
  ink,
}: Record<'picture' | 'paper' | 'ink', string> & { readonly box: unknown }) {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || typeof box !== 'object') return null;
  context.drawImage(image, 0, 0);
  const luminance = (x: number, y: number) => {
    const [red = 0, green = 0, blue = 0] = [...context.getImageData(x, y, 1, 1).data].map(
      (part) => {
        const value = part / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      },
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one: number, other: number) =>
    (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  const round = (value: number) => Math.round(value * 100) / 100;
  const { x, y, width, height } = DOMRect.fromRect(box ?? {});
  // Above the letters, inside the box.
  const ground = luminance(Math.round(x + width / 2), Math.round(y) + 2);
  const contrast = (px: number, py: number) => ratio(ground, luminance(px, py));
  const columns = Array.from({ length: Math.floor(width) - 4 }, (_, at) => Math.round(x) + 2 + at);
  // Below the letters, as these words have no descenders.
  const rows = Array.from({ length: 8 }, (_, at) => Math.round(y + height * 0.82) + at);
  const sum = (line: number[]) => line.reduce((total, value) => total + value, 0);
  const row = rows
    .map((at) => columns.map((column) => contrast(column, at)))
    .reduce((best, line) => (sum(line) > sum(best) ? line : best));
  const best = Math.max(...row);
  const gaps = row.filter((value) => value < 1 + (best - 1) / 3).length / row.length;
  const luminanceOf = (colour: string) => {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return luminance(0, 0);
  };
  return {
    best: round(best),
    gaps: round(gaps),
    tint: round(ratio(luminanceOf(paper), ground)),
    text: round(ratio(luminanceOf(ink), ground)),
  };
}
