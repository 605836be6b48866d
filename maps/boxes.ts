/**
 * Room for the marks and names of a map, so that none covers another. Sizes are in units
 * of a map that is drawn at the width of a card; for any other, pass how many units of it
 * are one of those as `unit`.
 */

/** A box, by its centre. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What a kind of name needs: the width of a letter, the height of a line (a bit more than in
 * `figures.css`), its mark, and the gap to the name, as the map draws it.
 */
interface NameStyle {
  readonly letter: number;
  readonly height: number;
  readonly mark: number;
  readonly gap: number;
}

export const COUNTRY: NameStyle = { letter: 15, height: 24, mark: 0, gap: 0 };
export const PLACE: NameStyle = { letter: 17, height: 34, mark: 24, gap: 16 };
export const CITY: NameStyle = { letter: 13, height: 28, mark: 16, gap: 10 };

export const SIDES = ['start', 'end'] as const;
export type Side = (typeof SIDES)[number];

/** Where the name of a place may be beside its mark, in the order tried. */
export const BESIDE: readonly { readonly side: Side; readonly down: number }[] = /* @__PURE__ */ [
  0, 32, -32, 64, -64,
].flatMap((down) => SIDES.map((side) => ({ side, down })));

/** Maximum length of a scale bar, as a share of the map's width. */
export const LONGEST_BAR = 0.22;
/**
 * Height of a scale bar with its label, the label's width, and the distance from the map's edges.
 */
export const BAR = { height: 44, label: 110, margin: 16 };

/**
 * Distance of a scale bar from the sides of its map: its label, which may be longer, stays on it.
 */
export function barInset(width: number, unit = 1): number {
  return Math.max(BAR.margin * unit, Math.ceil((BAR.label * unit - width) / 2));
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The box of a mark. */
export function markBox({ x, y }: Point, style: NameStyle, unit = 1): Box {
  return { x, y, width: style.mark * unit, height: style.mark * unit };
}

/** The box of a name with its centre at a point. */
export function nameBox(name: string, { x, y }: Point, style: NameStyle, unit = 1): Box {
  return { x, y, width: name.length * style.letter * unit, height: style.height * unit };
}

/** The box of a name to the right (`start`) or left (`end`) of its mark, and `down` from it. */
export function boxBeside(
  name: string,
  { x, y }: Point,
  { side, down = 0 }: { readonly side: Side; readonly down?: number },
  style: NameStyle,
  unit = 1,
): Box {
  const { width } = nameBox(name, { x, y }, style, unit);
  const away = (style.gap * unit + width / 2) * (side === 'start' ? 1 : -1);
  return nameBox(name, { x: x + away, y: y + down * unit }, style, unit);
}

/** Distance within which a mark at either end of a name seems to be the mark it belongs to. */
const SEEMS_OWN = 40;

/** The box of a name, with what is beside both of its ends. */
export function withEnds(box: Box, unit = 1): Box {
  return { ...box, width: box.width + 2 * SEEMS_OWN * unit };
}

/** Whether two boxes overlap; touching ones do not. */
export function overlap(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
  );
}

/** The length of a scale bar: the largest of 1, 2, 5, 10, 20, 50 … up to `most`. */
export function roundBelow(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1) * power;
}
