import type { ComponentChildren } from 'preact';
import { formatKilometres, formatList, isolated, t } from '../../../i18n/i18n.ts';
import { CARD_WIDTH, type MapDrawing } from '../../../maps/drawing.ts';
import type { MapView } from '../../../maps/zoom.ts';

interface LocatorMapProps {
  readonly map: MapDrawing;
  /** Name of the marked place, or of everything on the map. */
  readonly name: string;
  /**
   * Makes the places links to their entries. They are not tab stops: the surface has a list of the
   * same links, which takes fewer.
   */
  readonly hrefOf?: (id: string) => string;
  /** A section of the drawing to show alone, with the countries that are links in it. */
  readonly near?: Pick<MapView, 'view' | 'countries'>;
  /** Called when a place is chosen; makes the places links. */
  readonly onChoose?: (id: string) => void;
  /** Source numbers after the caption of a map of parts of countries. */
  readonly cites?: ComponentChildren;
  /** Overlaid on the drawing. */
  readonly children?: ComponentChildren;
}

/** A map drawn when the pack was built, in the colours of the surface around it. */
export function LocatorMap({
  map,
  name,
  hrefOf,
  near,
  onChoose,
  cites,
  children,
}: LocatorMapProps) {
  const view = near?.view ?? { x: 0, y: 0, width: map.width, height: map.height };
  // Marks and text keep their size whatever the zoom.
  const unit = near ? view.width / CARD_WIDTH : 1;
  const linkTo = (id: string) => {
    if (hrefOf) return { href: hrefOf(id), tabIndex: -1 };
    return {
      href: `#${encodeURIComponent(id)}`,
      onClick: (event: Event) => {
        event.preventDefault();
        onChoose?.(id);
      },
    };
  };
  const isLinked = hrefOf !== undefined || onChoose !== undefined;
  return (
    <figure class="map">
      <div class="drawing">
        <svg
          viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
          style={{ '--unit': unit }}
          role={isLinked ? 'group' : 'img'}
          aria-label={descriptionOf(map, name)}
        >
          {map.part && (
            <defs>
              <pattern
                id={HATCH}
                width="9"
                height="9"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <rect class="hatch-ground" width="9" height="9" />
                <path class="hatch" d="M0 0v9" />
              </pattern>
            </defs>
          )}
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
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus */}
          <g aria-hidden="true">
            {map.cities.map((city) => (
              <City key={city.name} city={city} unit={unit} />
            ))}
          </g>
          {near?.countries.map(({ id, x, y, text }) => (
            <Linked key={id} name={text} {...linkTo(id)}>
              <text class="country named" x={x} y={y}>
                {text}
              </text>
            </Linked>
          ))}
          {map.points.map((point) =>
            isLinked ? (
              <Linked key={point.id} name={point.name} {...linkTo(point.id)}>
                <Mark point={point} size={8} unit={unit} />
                {!point.side && <HoverName point={point} view={view} unit={unit} />}
              </Linked>
            ) : (
              <Mark key={point.id} point={point} size={10} unit={unit} />
            ),
          )}
          {map.scale && <Scale scale={map.scale} unit={unit} />}
        </svg>
        {children}
      </div>
      {(map.part || map.dashed) && (
        <figcaption>
          {map.part && (
            <span>
              {t('figure.parts', { countries: formatList(map.countries) })}
              {cites}{' '}
            </span>
          )}
          {map.dashed && <span>{t('figure.disputed')}</span>}
        </figcaption>
      )}
    </figure>
  );
}

/** Id of the pattern that fills countries meant only in part; shared by all maps of a page. */
const HATCH = 'hatch';

interface LinkedProps {
  readonly href: string;
  readonly tabIndex?: number;
  readonly name: string;
  readonly onClick?: (event: Event) => void;
  readonly children: ComponentChildren;
}

/** A part of the drawing that links to an entry. */
function Linked({ href, name, children, ...others }: LinkedProps) {
  return (
    <a href={href} aria-label={name} {...others}>
      {children}
    </a>
  );
}

interface ScaleProps {
  readonly scale: NonNullable<MapDrawing['scale']>;
  readonly unit: number;
}

function Scale({ scale: { x, y, width, km }, unit }: ScaleProps) {
  const edge = 10 * unit;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus
    <g class="scale" aria-hidden="true">
      <path d={`M${x} ${y - edge}v${edge}h${width}v-${edge}`} />
      <text x={x + width / 2} y={y - 2 * edge}>
        {isolated(formatKilometres(km))}
      </text>
    </g>
  );
}

interface CityProps {
  readonly city: MapDrawing['cities'][number];
  readonly unit: number;
}

/** A big city near the place: smaller and quieter than what the map is about. */
function City({ city: { x, y, name, side }, unit }: CityProps) {
  return (
    <>
      <circle class="city" cx={x} cy={y} r={5 * unit} />
      <text
        class="city-name"
        x={side === 'start' ? x + 11 * unit : x - 11 * unit}
        y={y}
        text-anchor={side}
      >
        {name}
      </text>
    </>
  );
}

interface MarkProps {
  readonly point: MapDrawing['points'][number];
  /** Radius of the mark, at the size of a card. */
  readonly size: number;
  /** Units of the drawing that are one at the size of a card. */
  readonly unit: number;
}

function Mark({ point: { x, y, name, side, down }, size, unit }: MarkProps) {
  return (
    <>
      {side && down !== 0 && (
        <path class="lead" d={`M${x} ${y}l${side === 'start' ? 13 * unit : -13 * unit} ${down}`} />
      )}
      <circle class="place" cx={x} cy={y} r={size * unit} />
      {side && (
        <text
          class="place-name"
          x={side === 'start' ? x + 16 * unit : x - 16 * unit}
          y={y + down}
          text-anchor={side}
        >
          {name}
        </text>
      )}
    </>
  );
}

interface HoverNameProps extends Omit<MarkProps, 'size'> {
  readonly view: Pick<MapView['view'], 'x' | 'width'>;
}

/**
 * The name of a place in a crowd, where there is no room for it: it shows while the place
 * is pointed at or focused.
 */
function HoverName({ point: { x, y, name }, view, unit }: HoverNameProps) {
  const isRight = x > view.x + view.width / 2;
  return (
    <text
      class="place-name on-hover"
      x={isRight ? x - 16 * unit : x + 16 * unit}
      y={y}
      text-anchor={isRight ? 'end' : 'start'}
    >
      {name}
    </text>
  );
}

/** A description of the map for screen readers. */
function descriptionOf(map: MapDrawing, name: string): string {
  const around = describeSurroundings(map, name);
  const cities = formatList(map.cities.map((city) => city.name));
  return cities ? `${around} ${t('figure.describeCities', { cities })}` : around;
}

function describeSurroundings(map: MapDrawing, name: string): string {
  const neighbours = formatList(map.neighbours);
  const country = formatList(map.countries.filter((each) => each !== name));
  if (map.part) return t('figure.describeParts', { name, country, neighbours });
  if (!country) return t('figure.describeCountry', { name, neighbours });
  return t('figure.describePlace', { name, country, neighbours });
}
