import type { GeoContext, GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import { geoPath } from 'd3-geo';

/** Land smaller than this, in square units, is invisible. */
const SPECK = 14;

/** Draws in whole units and relative steps, the shortest SVG paths. Omits specks. */
export function pathOf(shape: GeoPermissibleObjects | null, projection: GeoProjection): string {
  if (!shape) return '';
  const lines: (readonly [number, number])[][] = [];
  const closed: boolean[] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => void lines.push([[Math.round(x), Math.round(y)]]),
    lineTo: (x, y) => void lines.at(-1)?.push([Math.round(x), Math.round(y)]),
    arc: () => undefined,
    closePath: () => {
      closed[lines.length - 1] = true;
    },
  };
  geoPath(projection, context)(shape);
  return lines.map((line, index) => draw(line, closed[index] === true)).join('');
}

function draw(line: readonly (readonly [number, number])[], closed: boolean): string {
  if (closed && Math.abs(areaOf(line)) < SPECK) return '';
  const [first, ...rest] = line;
  if (!first) return '';
  let [lastX, lastY] = first;
  let steps = '';
  for (const [x, y] of rest) {
    const [dx, dy] = [x - lastX, y - lastY];
    if (dx === 0 && dy === 0) continue;
    steps += `${steps === '' || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [lastX, lastY] = [x, y];
  }
  if (!steps) return '';
  return `M${first[0]} ${first[1]}l${steps}${closed ? 'z' : ''}`;
}

/** The area of a ring in square units, signed by its direction. */
export function areaOf(ring: readonly (readonly [number, number])[]): number {
  let sum = 0;
  let [lastX, lastY] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    sum += lastX * y - x * lastY;
    [lastX, lastY] = [x, y];
  }
  return sum / 2;
}
