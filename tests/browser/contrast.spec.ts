import * as v from 'valibot';
import { expect, marks, test } from './extension.ts';

/** How pages look: background and text, from news sites' and editors' common schemes. */
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

const PAGE = `<meta charset="utf-8"><meta property="og:type" content="article">
  <style>body { margin: 0; font: 18px/1.6 "DejaVu Sans", sans-serif; } article { padding: 20px; }
    a { color: inherit; text-decoration: underline; } .far { padding-top: 900px; }</style>
  <article><p id="line">In ISIS-K and <a href="#x">a link here</a></p>
  <time datetime="2026-03-12"></time><p class="far">${FILLER.repeat(20)}</p></article>`;

const Line = v.object({ best: v.number(), gaps: v.number() });
type Line = v.InferOutput<typeof Line>;

test('the line under a name stands out on twelve colour schemes, and is no page’s underline', async ({
  extension,
  site,
}) => {
  site.add(PATH, PAGE);
  const page = await extension.open(PATH);
  await page.setViewportSize({ width: 640, height: 400 });
  await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
  const [mark, link] = await page.evaluate(() => {
    const [range] = CSS.highlights.get('backgrounder-term') ?? [];
    const both = [range instanceof Range ? range : null, document.querySelector('a')];
    return both.map((one) => one?.getBoundingClientRect().toJSON());
  });

  const figures: Record<string, { mark: Line; link: Line }> = {};
  for (const [name, [background, ink]] of Object.entries(SCHEMES)) {
    await page.evaluate(
      ([paper, text]) => {
        document.body.style.background = paper ?? '';
        document.body.style.color = text ?? '';
      },
      [background, ink],
    );
    const picture = (await page.screenshot()).toString('base64');
    const look = async (box: unknown) =>
      v.parse(Line, await page.evaluate(measure, { picture, box }));
    figures[name] = { mark: await look(mark), link: await look(link) };
  }
  console.table(
    Object.entries(figures).map(([scheme, of]) => ({
      scheme,
      contrast: of.mark.best,
      dots: of.mark.gaps,
      link: of.link.gaps,
    })),
  );
  for (const [name, of] of Object.entries(figures)) {
    // WCAG 2.2, 1.4.11: what is needed to understand the page has 3:1 against what is beside it.
    expect(of.mark.best, `contrast on ${name}`).toBeGreaterThanOrEqual(3);
    expect(of.mark.gaps, `dots on ${name}`).toBeGreaterThan(0.15);
    expect(of.link.gaps, `underline of a link on ${name}`).toBeLessThan(0.05);
  }
});

/**
 * Looks, in rendered pixels, at the line under a box: its best contrast with the background, and
 * which part of it are gaps. Runs in the page, which can decode a picture.
 */
async function measure({ picture, box }: { picture: string; box: unknown }) {
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
  const { x, y, width, height } = DOMRect.fromRect(box ?? {});
  const paper = luminance(2, 2);
  const contrast = (px: number, py: number) => {
    const [dark = 0, light = 0] = [paper, luminance(px, py)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const columns = Array.from({ length: Math.floor(width) - 4 }, (_, at) => Math.round(x) + 2 + at);
  // Below the letters: these words have nothing down there.
  const rows = Array.from({ length: 8 }, (_, at) => Math.round(y + height * 0.82) + at);
  const sum = (line: number[]) => line.reduce((total, value) => total + value, 0);
  const row = rows
    .map((at) => columns.map((column) => contrast(column, at)))
    .reduce((best, line) => (sum(line) > sum(best) ? line : best));
  const best = Math.max(...row);
  const gaps = row.filter((value) => value < 1 + (best - 1) / 3).length / row.length;
  return { best: Math.round(best * 10) / 10, gaps: Math.round(gaps * 100) / 100 };
}
