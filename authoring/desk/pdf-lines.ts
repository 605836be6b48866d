/** A line on a page, in points from the page's lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/**
 * A gap larger than usual by this factor, or by this share of the line height,
 * starts another paragraph.
 */
const WIDE = 1.35;
const LARGER = 1.15;
/** Indent of a first line, in line heights. */
const INDENT = 0.8;
/** The same text at the top or bottom of this many pages belongs to the page, not to the text. */
const REPEATED = 3;

/**
 * Joins lines on pages to paragraphs, as far as a PDF allows: it only has positions. Repeated
 * headers and footers are left out, and words hyphenated at the end of a line are joined.
 */
export function paragraphsIn(pages: readonly (readonly PdfLine[])[]): string[] {
  const isFurniture = furnitureOf(pages);
  const bare = pages.map((page) =>
    page.filter((line, index) => {
      const isAtEdge = index < 2 || index >= page.length - 2;
      return !(isAtEdge && isFurniture(line));
    }),
  );
  const leading = usual(bare.flatMap(leadingsIn));
  const paragraphs: string[] = [];
  let last: PdfLine | null = null;
  for (const lines of bare) {
    for (const [index, line] of lines.entries()) {
      const before = paragraphs.at(-1);
      if (
        before !== undefined &&
        last &&
        goesOn(last, line, index > 0 ? leading * line.height : null, before)
      ) {
        paragraphs[paragraphs.length - 1] = joined(before, line.text);
      } else paragraphs.push(line.text);
      last = line;
    }
  }
  return paragraphs;
}

/** @param gap what is usual between two such lines; null at the head of a page. */
function goesOn(last: PdfLine, line: PdfLine, gap: number | null, before: string): boolean {
  const ratio = line.height / last.height;
  if (ratio > LARGER || ratio < 1 / LARGER) return false;
  const down = last.y - line.y;
  // A new page or column: an unfinished sentence continues there.
  if (gap === null || down < 0) return !/[.!?:;…"”»)]$/.test(before) && /^\p{Ll}/u.test(line.text);
  if (down > gap * WIDE) return false;
  return !(line.x - last.x > line.height * INDENT && /[.!?:…"”»)]$/.test(before));
}

function joined(before: string, text: string): string {
  if (/\u00ad$/.test(before)) return before.slice(0, -1) + text;
  if (/\p{L}[-‐]$/u.test(before) && /^\p{Ll}/u.test(text)) return before.slice(0, -1) + text;
  return `${before} ${text}`;
}

/** The gap between each line and the next, in line heights. */
function leadingsIn(lines: readonly PdfLine[]): number[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && line.y > next.y && next.height > 0 ? (line.y - next.y) / next.height : [];
  });
}

/** The lower third of the gaps is typical: larger ones separate paragraphs. */
function usual(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 3)] ?? 0;
}

/** Recognises lines that belong to the page: page numbers, and text repeated on many pages. */
function furnitureOf(pages: readonly (readonly PdfLine[])[]): (line: PdfLine) => boolean {
  const plain = ({ text }: PdfLine) => text.replace(/\d+/g, '#').toLowerCase();
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edge = new Set([...page.slice(0, 2), ...page.slice(-2)].map(plain));
    for (const text of edge) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return (line) =>
    /^[-–\s]*(?:\d{1,4}|[ivxl]{1,6})(?: ?(?:\/|of|von|de|из|من) ?\d{1,4})?[-–\s]*$/i.test(
      line.text,
    ) || (counts.get(plain(line)) ?? 0) >= REPEATED;
}
