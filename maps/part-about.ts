import type { Box } from './boxes.ts';
import { CARD_WIDTH, type MapDrawing } from './drawing.ts';

/**
 * Kinds of locations, from the one that says most about where an article is set to
 * the one that says least.
 */
const RANKS = ['place', 'country', 'seat'] as const;
export type Rank = (typeof RANKS)[number];

interface Located {
  readonly x: number;
  readonly y: number;
  readonly rank: Rank;
  /** How often the article names it. */
  readonly mentions: number;
}

const CARD_HEIGHT = 480;
/** Closer than this, the outlines look too coarse. */
const NEAREST = 260;
/** Margin, as a fraction of the width. */
const MARGIN = 0.28;
/**
 * Width of a part within which whatever is named is shown, as a share of the map: a third of
 * the way around the world.
 */
const REGION = 0.37;
/** The share of the mentions, of locations of the first rank there is, that is always shown. */
const MOST = 0.75;

/**
 * The part of a map that an article is about. It grows from the location named most, from one to
 * the next nearest, and leaves out those that would widen it to more than a region – a seat in New
 * York, an ally overseas – unless most of what is named is still missing.
 */
export function partAbout(all: readonly Located[], map: Pick<MapDrawing, 'width' | 'height'>): Box {
  const rank = RANKS.find((each) => all.some((one) => one.rank === each));
  const decisive = all.filter((one) => one.rank === rank);
  const [middle] = decisive.toSorted((a, b) => b.mentions - a.mentions);
  if (!middle) return { x: 0, y: 0, width: map.width, height: map.height };
  const awayFrom = ({ x, y }: Located) => Math.hypot(x - middle.x, y - middle.y);
  const shown = [middle];
  for (const next of all.toSorted((a, b) => awayFrom(a) - awayFrom(b))) {
    if (next === middle) continue;
    const isNeeded =
      next.rank === rank && mentionsOf(shown, rank) < MOST * mentionsOf(decisive, rank);
    if (isNeeded || frameOf([...shown, next], map).width <= REGION * map.width) shown.push(next);
  }
  return frameOf(shown, map);
}

function mentionsOf(all: readonly Located[], rank: Rank | undefined): number {
  return all.reduce((sum, one) => (one.rank === rank ? sum + one.mentions : sum), 0);
}

/** The part of a map around points, with the aspect ratio of a card's map. */
function frameOf(
  points: readonly { readonly x: number; readonly y: number }[],
  map: Pick<MapDrawing, 'width' | 'height'>,
): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const shape = CARD_WIDTH / CARD_HEIGHT;
  const wanted = (1 + 2 * MARGIN) * Math.max(right - left, (bottom - top) * shape);
  const width = Math.round(Math.min(Math.max(wanted, NEAREST), map.width, map.height * shape));
  const height = Math.round(width / shape);
  const between = (at: number, most: number) => Math.round(Math.min(Math.max(at, 0), most));
  return {
    x: between((left + right - width) / 2, map.width - width),
    y: between((top + bottom - height) / 2, map.height - height),
    width,
    height,
  };
}
