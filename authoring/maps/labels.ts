import { type GeoContext, type GeoProjection, geoPath } from 'd3-geo';
import { type Box, COUNTRY, nameBox, overlap } from '../../maps/boxes.ts';
import type { Land } from './atlas.ts';
import type { Size } from './frame.ts';
import { areaOf } from './path.ts';

type Point = readonly [number, number];
/** The outlines of the visible part of a land, in units of the map. */
type Rings = readonly (readonly Point[])[];

/** Steps in which positions are tried, in units. */
const STEP = 14;

/**
 * A position for a country's name: well inside its visible part, and clear of `taken`.
 *
 * @param rings of its land.
 * @param held how much of the name must stand on its land, as a share.
 */
export function placeLabel(
  name: string,
  rings: Rings,
  size: Size,
  taken: readonly Box[],
  held: number,
): Box | null {
  const corners = rings.flat();
  const { width, height } = nameBox(name, { x: 0, y: 0 }, COUNTRY);
  let best: { box: Box; room: number } | null = null;
  const [left, right] = extentOf(corners.map(([x]) => x));
  const [top, bottom] = extentOf(corners.map(([, y]) => y));
  const lastX = Math.min(right, size.width - width / 2 - 8);
  const lastY = Math.min(bottom, size.height - height);
  for (let y = Math.max(top, height); y <= lastY; y += STEP) {
    // At the bottom and top of its letters, too: a border may run across them.
    const heights = [y, y - height / 3, y + height / 3].map((at) => crossingsAt(at, rings));
    for (let x = Math.max(left, width / 2 + 8); x <= lastX; x += STEP) {
      const box = { x, y, width, height };
      // The room is at most what is left to the edge of the map.
      const margin = Math.min(size.width - x, size.height - y, x, y);
      if (best && margin <= best.room) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      const reach = (held * width) / 2;
      const ends = [0, -1, 1, -0.5, 0.5].map((share) => x + share * reach);
      if (!heights.every((crossings) => ends.every((end) => isInside(end, crossings)))) continue;
      const room = Math.min(distance([x, y], corners), margin);
      if (!best || room > best.room) best = { box, room };
    }
  }
  return best?.box ?? null;
}

function extentOf(values: readonly number[]): [number, number] {
  return [
    values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
  ];
}

/** How much of the map a land takes, in square units: what holes take is of the other sign. */
export function areaSeen(rings: Rings): number {
  return Math.abs(rings.reduce((sum, ring) => sum + areaOf(ring), 0));
}

/** The outlines of the visible part of a land on a map. */
export function ringsOf(land: Land, projection: GeoProjection): Rings {
  const rings: Point[][] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => void rings.push([[x, y]]),
    lineTo: (x, y) => void rings.at(-1)?.push([x, y]),
    arc: () => undefined,
    closePath: () => undefined,
  };
  geoPath(projection, context)(land);
  return rings;
}

/** Where the outlines cross a line at this height. */
function crossingsAt(y: number, rings: Rings): number[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    let [lastX, lastY] = ring.at(-1) ?? [0, 0];
    for (const [nextX, nextY] of ring) {
      if (nextY > y !== lastY > y) {
        crossings.push(((lastX - nextX) * (y - nextY)) / (lastY - nextY) + nextX);
      }
      [lastX, lastY] = [nextX, nextY];
    }
  }
  return crossings;
}

/** Even-odd rule over all rings. */
function isInside(x: number, crossings: readonly number[]): boolean {
  return crossings.filter((crossing) => x < crossing).length % 2 === 1;
}

/** Distance from a point to the nearest corner. */
function distance([x, y]: Point, corners: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [toX, toY] of corners) least = Math.min(least, Math.hypot(toX - x, toY - y));
  return least;
}
