import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import * as v from 'valibot';
import type { World } from './atlas.ts';
import { DISPUTED_COUNTRIES, DISPUTED_STRETCHES } from './disputed.ts';

const HasName = v.object({ properties: v.object({ name: v.string() }) });

/** All borders between countries, with disputed ones separated. */
export function bordersOf(world: World): { settled: MultiLineString; disputed: MultiLineString } {
  const nameOf = (country: object) => (v.is(HasName, country) ? country.properties.name : '');
  const between = (wants: (pair: string[]) => boolean) =>
    mesh(world, world.objects.countries, (a, b) => a !== b && wants([nameOf(a), nameOf(b)]));
  const wholly = (pair: string[]) => pair.some((name) => DISPUTED_COUNTRIES.has(name));
  const partly = (pair: string[]) =>
    !wholly(pair) &&
    DISPUTED_STRETCHES.some((one) => pair.every((name) => one.between.includes(name)));

  const settled = between((pair) => !wholly(pair) && !partly(pair)).coordinates;
  const disputed = between(wholly).coordinates;
  for (const line of between(partly).coordinates) {
    for (let at = 1; at < line.length; at++) {
      const [start = [], end = []] = [line[at - 1], line[at]];
      const [lon = 0, lat = 0] = end;
      const within = DISPUTED_STRETCHES.some(
        ({ box: [west, south, east, north] }) =>
          west <= lon && lon <= east && south <= lat && lat <= north,
      );
      extend(within ? disputed : settled, start, end);
    }
  }
  return {
    settled: { type: 'MultiLineString', coordinates: settled },
    disputed: { type: 'MultiLineString', coordinates: disputed },
  };
}

/** Extends the last line if it ends at `start`, otherwise begins a new one. */
function extend(lines: number[][][], start: number[], end: number[]): void {
  const last = lines.at(-1);
  if (last?.at(-1) === start) last.push(end);
  else lines.push([start, end]);
}
