import { formatKilometres, formatList, formatNumber, t } from '../../i18n/i18n.ts';
import type { MapDrawing } from '../../maps/drawing.ts';
import { hrefOf } from '../../messages/library-route.ts';
import type { Hit } from '../../packs/hit.ts';
import { LocatorMap } from '../card/figures/LocatorMap.tsx';
import { EntryLine } from './EntryLine.tsx';
import { Page } from './Page.tsx';
import { type Spot, spotsOf } from './spots.ts';

interface MapPageProps {
  readonly map: MapDrawing | null;
  readonly entries: readonly Hit[];
  /** The entry of the spot that the URL links to, if any. */
  readonly spot: string | undefined;
}

/**
 * A map of all places, and the same as a list. Where the map is too narrow for names, it has
 * numbers that link to the list.
 */
export function MapPage({ map, entries, spot }: MapPageProps) {
  const spots = map ? spotsOf(map) : [];
  return (
    <Page title={t('library.map')} target={spot && idOf(spot)}>
      <p class="intro">{t('library.mapIntro')}</p>
      {map && (
        <div class="figure overview">
          <LocatorMap
            map={map}
            name={t('library.mapName')}
            hrefOf={(id) => hrefOf({ view: 'entry', id })}
          >
            {spots.map((each) => (
              <Disc key={each.id} spot={each} map={map} />
            ))}
            {map.scale && <ScaleBar scale={map.scale} map={map} />}
          </LocatorMap>
        </div>
      )}
      <h2>{t('library.places')}</h2>
      <ol class="spots">
        {spots.map(({ number, id, points }) => (
          <li key={id} id={idOf(id)} tabIndex={-1} class={id === spot ? 'asked' : ''}>
            <span class="number" aria-hidden="true">
              {formatNumber(number)}
            </span>
            <ul class="entries">
              {entries
                .filter((entry) => points.some((point) => point.id === entry.id))
                .map((entry) => (
                  <EntryLine key={entry.id} {...entry} />
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </Page>
  );
}

function idOf(spot: string): string {
  return `spot-${spot}`;
}

interface ScaleBarProps {
  readonly scale: NonNullable<MapDrawing['scale']>;
  readonly map: MapDrawing;
}

/** The scale in HTML, for a map that is too narrow for the text of its drawing. */
function ScaleBar({ scale: { x, y, width, km }, map }: ScaleBarProps) {
  return (
    <span
      class="scale-bar"
      aria-hidden="true"
      style={{
        left: `${(100 * x) / map.width}%`,
        bottom: `${100 - (100 * y) / map.height}%`,
      }}
    >
      <bdi>{formatKilometres(km)}</bdi>
      <span class="bar" style={{ width: `${(100 * width) / (map.width - x)}%` }} />
    </span>
  );
}

interface DiscProps {
  readonly spot: Spot;
  readonly map: MapDrawing;
}

/** A number on the map. In HTML rather than SVG, so that it does not shrink with the map. */
function Disc({ spot: { number, id, x, y, points }, map }: DiscProps) {
  const shown = formatNumber(number);
  return (
    <a
      class="disc"
      href={hrefOf({ view: 'map', spot: id })}
      aria-label={`${shown}: ${formatList(points.map(({ name }) => name))}`}
      style={{ left: `${(100 * x) / map.width}%`, top: `${(100 * y) / map.height}%` }}
    >
      {shown}
    </a>
  );
}
