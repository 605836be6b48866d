import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoContains,
  geoDistance,
  geoEqualEarth,
} from 'd3-geo';
import type { Position } from 'geojson';
import type { Land } from './atlas.ts';

/** Size of a map, in units; see `MapDrawing`. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Half the width of the window on a large country, in radians: about 1,000 km. */
const WINDOW = 0.157;
const PADDING = 0.09;
/**
 * Places further than this from their centre need a map of the world, in radians: continents seen
 * from beside turn and shrink.
 */
const WORLDWIDE = 1.1;
/**
 * The middle of a map of the world, in degrees: its edges cut no land but the far tip of Siberia.
 */
const WORLD_MERIDIAN = 11;

/** Frames these lands as a whole. */
export function frameLands(lands: readonly Land[], size: Size): GeoProjection {
  const all = { type: 'FeatureCollection' as const, features: [...lands] };
  const [x, y] = geoCentroid(all);
  return fitInto(geoAzimuthalEqualArea().rotate([-x, -y]), all, size);
}

/** Frames the country of a place or, if that is large, the place's surroundings. */
export function framePlace(
  place: readonly [number, number],
  country: Land | undefined,
  size: Size,
): GeoProjection {
  const polygon = country && polygonAround(place, country);
  if (polygon && spanOf(polygon) <= 2 * WINDOW) return frameLands([polygon], size);
  return clip(
    geoAzimuthalEqualArea()
      .rotate([-place[0], -place[1]])
      .scale(size.width / 2 / WINDOW)
      .translate([size.width / 2, size.height / 2]),
    size,
  );
}

/**
 * Frames all of these places, with at least the window on a large country.
 *
 * @see https://doi.org/10.1080/13658816.2018.1504949 for the projection of the world, Equal Earth
 */
export function framePlaces(places: readonly Position[], size: Size): GeoProjection {
  const all = { type: 'MultiPoint' as const, coordinates: [...places] };
  const [x, y] = geoCentroid(all);
  if (places.some((place) => geoDistance([x, y], [place[0] ?? 0, place[1] ?? 0]) > WORLDWIDE)) {
    return fitInto(geoEqualEarth().rotate([-WORLD_MERIDIAN, 0]), all, size);
  }
  const projection = fitInto(geoAzimuthalEqualArea().rotate([-x, -y]), all, size);
  const nearest = size.width / 2 / WINDOW;
  if (projection.scale() <= nearest) return projection;
  return projection.scale(nearest).translate([size.width / 2, size.height / 2]);
}

function fitInto(
  projection: GeoProjection,
  shape: Parameters<GeoProjection['fitExtent']>[1],
  size: Size,
) {
  const { width, height } = size;
  const margin = PADDING * width;
  const upright = PADDING * height;
  const extent: [[number, number], [number, number]] = [
    [margin, upright],
    [width - margin, height - upright],
  ];
  // Clip afterwards, since fitting to clipped land would shrink it.
  return clip(projection.fitExtent(extent, shape), size);
}

function clip(projection: GeoProjection, { width, height }: Size): GeoProjection {
  return projection
    .clipExtent([
      [0, 0],
      [width, height],
    ])
    .precision(0);
}

function polygonAround(place: readonly [number, number], country: Land): Land | undefined {
  const { geometry } = country;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts
    .map(
      (coordinates): Land => ({
        type: 'Feature',
        properties: country.properties,
        geometry: { type: 'Polygon', coordinates },
      }),
    )
    .find((part) => geoContains(part, [place[0], place[1]]));
}

/** The larger of a land's height and width, in radians. */
function spanOf(land: Land): number {
  const [[west, south], [east, north]] = geoBounds(land);
  const radians = Math.PI / 180;
  const wide = (east < west ? east + 360 - west : east - west) * radians;
  return Math.max((north - south) * radians, wide * Math.cos(((north + south) / 2) * radians));
}
