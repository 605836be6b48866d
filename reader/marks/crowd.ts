import type { Hit } from '../../packs/hit.ts';
import { addTo } from '../lists.ts';
import type { Place } from './spacing.ts';

/**
 * Maximum number of marks on one screen (decision 46): with more, a page looks
 * broken, and nobody can choose.
 */
export const MAX_MARKS = 12;

/**
 * Keeps marks from crowding: wherever a page is scrolled to, at most `MAX_MARKS` are on the screen.
 */
export interface Crowd<T> {
  hasRoom(item: T): boolean;
  /** Registers a marked item. */
  add(item: T): void;
}

/**
 * Only distances on the page count, so scrolling changes nothing.
 *
 * @param placeOf returns null for an item that is not laid out, which never counts as crowded.
 *   Called only once there are enough marks for a crowd.
 */
export function createCrowd<T>(placeOf: (item: T) => Place | null): Crowd<T> {
  let waiting: T[] = [];
  let count = 0;
  /** Positions of marks, by the screenful of the page that they are in. */
  const screens = new Map<number, Place[]>();
  return {
    hasRoom(item) {
      if (count < MAX_MARKS) return true;
      for (const one of waiting) {
        const at = placeOf(one);
        if (at) addTo(screens, Math.floor(at.y), at);
      }
      waiting = [];
      const at = placeOf(item);
      if (!at) return true;
      const screen = Math.floor(at.y);
      const near = [screen - 1, screen, screen + 1]
        .flatMap((index) => screens.get(index) ?? [])
        .filter(({ x }) => Math.abs(x - at.x) < 1)
        .map(({ y }) => y);
      return !isCrowded(at.y, near);
    },
    add(item) {
      count++;
      waiting.push(item);
    },
  };
}

/** Whether some screen that shows `y` shows `MAX_MARKS` of the others, too. */
function isCrowded(y: number, others: readonly number[]): boolean {
  const sorted = others.toSorted((a, b) => a - b);
  return sorted.some((first, index) => {
    const last = sorted[index + MAX_MARKS - 1];
    return last !== undefined && Math.max(last, y) - Math.min(first, y) < 1;
  });
}

/** By how many readers a name is known, as far as can be told: countries by many, some by most. */
export type KnownBy = 'few' | 'many' | 'most';

/** @param term what the background told of a name, if it has. */
export function knownBy(term: Pick<Hit, 'familiar' | 'country'> | undefined): KnownBy {
  if (term?.familiar) return 'most';
  return term?.country === undefined ? 'few' : 'many';
}

const RANKS: Readonly<Record<KnownBy, number>> = { few: 1, many: 2, most: 3 };

/**
 * The rank of a mention where there is no room for all: first those of imported packs;
 * then those marked already, since swapping one mark for another would flicker; then
 * names that few readers know.
 */
export function rankOf(isAdded: boolean, isMarked: boolean, knownBy: KnownBy): number {
  return (isAdded ? 0 : 4) + (isMarked ? 0 : RANKS[knownBy]);
}

/**
 * Chooses among first mentions by rank, lowest first, then by the order of reading.
 *
 * @returns the items there is no room for.
 */
export function thinOut<T>(items: readonly T[], crowd: Crowd<T>, rank: (item: T) => number): T[] {
  return items
    .toSorted((a, b) => rank(a) - rank(b))
    .filter((item) => {
      if (!crowd.hasRoom(item)) return true;
      crowd.add(item);
      return false;
    });
}
