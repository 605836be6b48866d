import { expect } from 'vitest';
import { type MapDrawing, SMALL_MAP_SIZE } from '../../../maps/drawing.ts';

/** A place near Kabul, but in no big city. */
export const KUNAR = { id: 'kunar', name: 'Kunar', lat: 34.87, lon: 71.1 };

/** The corners of a path of relative lines. */
export function cornersOf(path: string): [number, number][] {
  return path.split('M').flatMap((line) => {
    const [x = 0, y = 0, ...steps] = (line.match(/-?\d+/g) ?? []).map(Number);
    const corners: [number, number][] = [[x, y]];
    for (let at = 0; at < steps.length; at += 2) {
      const [lastX, lastY] = corners.at(-1) ?? [0, 0];
      corners.push([lastX + (steps[at] ?? 0), lastY + (steps[at + 1] ?? 0)]);
    }
    return line ? corners : [];
  });
}

/** Expects that all paths of a map are within its edges, and that it is small enough for a card. */
export function expectWithin(map: MapDrawing) {
  for (const path of [map.land, map.focus, map.borders, map.disputed]) {
    for (const [x, y] of cornersOf(path)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(map.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(map.height);
    }
  }
  expect(JSON.stringify(map).length).toBeLessThanOrEqual(SMALL_MAP_SIZE);
}
