import type { ComponentChildren } from 'preact';
import { t, writeKilometres, writeList } from '../../../i18n/i18n.ts';
import type { MapDrawing } from '../../../packs/figures/schema.ts';

export interface LocatorMapProps {
  readonly map: MapDrawing;
  /** Of the place that is marked, or of all that the map shows. */
  readonly name: string;
  /** Makes the places links to their entries. */
  readonly hrefOf?: (id: string) => string;
  /** What stands after the words below a map of parts of countries. */
  readonly cites?: ComponentChildren;
  /** What stands over the drawing. */
  readonly children?: ComponentChildren;
}

/** A map drawn when the pack was made. Its colours are those of the surface it stands on. */
export function LocatorMap({ map, name, hrefOf, cites, children }: LocatorMapProps) {
  return (
    <figure class="map">
      <div class="drawing">
        <svg
          viewBox={`0 0 ${map.width} ${map.height}`}
          role={hrefOf ? 'group' : 'img'}
          aria-label={inWords(map, name)}
        >
          <path class="land" d={map.land} />
          <path class={map.part ? 'focus part' : 'focus'} d={map.focus} />
          <path class="border" d={map.borders} />
          <path class="border disputed" d={map.disputed} />
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus */}
          <g aria-hidden="true">
            {map.labels.map(({ x, y, text }) => (
              <text key={text} class="country" x={x} y={y}>
                {text}
              </text>
            ))}
          </g>
          {map.points.map((point) =>
            hrefOf ? (
              <a key={point.id} href={hrefOf(point.id)} aria-label={point.name}>
                <Mark point={point} small />
              </a>
            ) : (
              <Mark key={point.id} point={point} />
            ),
          )}
          {map.scale && <Scale {...map.scale} />}
        </svg>
        {children}
      </div>
      {(map.part || map.dashed) && (
        <figcaption>
          {map.part && (
            <span>
              {t('figure.parts', { countries: writeList(map.countries) })}
              {cites}{' '}
            </span>
          )}
          {map.dashed && <span>{t('figure.disputed')}</span>}
        </figcaption>
      )}
    </figure>
  );
}

function Scale({ x, y, width, km }: NonNullable<MapDrawing['scale']>) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus
    <g class="scale" aria-hidden="true">
      <path d={`M${x} ${y - 10}v10h${width}v-10`} />
      <text x={x + width / 2} y={y - 20}>
        {writeKilometres(km)}
      </text>
    </g>
  );
}

interface MarkProps {
  readonly point: MapDrawing['points'][number];
  readonly small?: boolean;
}

function Mark({ point: { x, y, name, side, down }, small }: MarkProps) {
  return (
    <>
      {side && down !== 0 && (
        <path class="lead" d={`M${x} ${y}l${side === 'start' ? 13 : -13} ${down}`} />
      )}
      <circle class="place" cx={x} cy={y} r={small ? 8 : 10} />
      {side && (
        <text
          class="place-name"
          x={side === 'start' ? x + 16 : x - 16}
          y={y + down}
          text-anchor={side}
        >
          {name}
        </text>
      )}
    </>
  );
}

/** What the map shows, for whoever does not see it. */
function inWords(map: MapDrawing, name: string): string {
  const neighbours = writeList(map.neighbours);
  const country = writeList(map.countries.filter((each) => each !== name));
  if (map.part) return t('figure.describeParts', { name, country, neighbours });
  if (!country) return t('figure.describeCountry', { name, neighbours });
  return t('figure.describePlace', { name, country, neighbours });
}
