import * as v from 'valibot';
import { reportOnce } from '../../messages/unreachable.ts';
import type { Card } from '../../packs/card.ts';
import { isImported } from '../../packs/imported/is-imported.ts';
import { createTabArea, type SessionArea } from './tab-area.ts';

const Told = v.array(v.tuple([v.string(), v.array(v.string())]));

/** Number of hosts remembered per tab: a page may get its answer after the tab has navigated. */
const MAX_HOSTS = 3;

/**
 * For each tab, the entries of imported packs that its page has been told of: those found in its
 * text, and those that their cards link to. It gets no other cards: whoever knows one entry of a
 * pack knows how its ids begin, and could guess the others without naming anything. The bundled
 * pack is no secret, and which of its names a page has is not stored.
 */
export interface ToldEntries {
  /**
   * Remembers that the page on this host was told of these entries.
   *
   * @returns whether any is new.
   */
  tell(tabId: number, host: string, ids: readonly string[]): Promise<boolean>;
  /** A check whether the page on this host was told of an entry. */
  in(tabId: number, host: string): Promise<(id: string) => boolean>;
  /** To be called when a tab is closed. */
  close(tabId: number): Promise<void>;
}

/**
 * @param session storage that survives the background, which may be stopped between finding a
 *   name and opening its card.
 */
export function createToldEntries(session: SessionArea): ToldEntries {
  const area = createTabArea(session, 'told-entries');
  /** Read once, so that two answers at a time do not overwrite each other. */
  const known = new Map<number, Promise<Map<string, Set<string>>>>();
  const read = async (tabId: number) => {
    const stored = v.safeParse(Told, await area.get(tabId));
    const told = stored.success ? stored.output : [];
    return new Map(told.map(([host, ids]) => [host, new Set(ids)] as const));
  };
  /** The ids by host, the latest last. */
  const of = (tabId: number) => {
    const reading = known.get(tabId) ?? read(tabId);
    known.set(tabId, reading);
    reading.catch(() => known.delete(tabId));
    return reading;
  };
  return {
    async tell(tabId, host, all) {
      const imported = all.filter(isImported);
      if (imported.length === 0) return false;
      const told = await of(tabId);
      const ids = told.get(host) ?? new Set();
      if (imported.every((id) => ids.has(id))) return false;
      for (const id of imported) ids.add(id);
      told.delete(host);
      told.set(host, ids);
      for (const old of [...told.keys()].slice(0, -MAX_HOSTS)) told.delete(old);
      // Marking must not fail because of this: what cannot be stored is remembered until
      // the background is stopped.
      await area
        .put(
          tabId,
          [...told].map(([each, all]) => [each, [...all]]),
        )
        .catch(reportOnce);
      return true;
    },
    async in(tabId, host) {
      const ids = (await of(tabId)).get(host);
      return (id) => !isImported(id) || (ids?.has(id) ?? false);
    },
    async close(tabId) {
      known.delete(tabId);
      await area.close(tabId);
    },
  };
}

/** Ids of the entries that a card leads to. */
export function ledToBy(card: Card): string[] {
  const owner = card.id.slice(0, card.id.indexOf('/') + 1);
  const ids = new Set<string>();
  // Documents have ids of their own.
  const { sources: _sources, ...rest } = card;
  JSON.stringify(rest, (_key, value: unknown) => {
    if (typeof value === 'string' && value.startsWith(owner)) ids.add(value);
    return value;
  });
  return [...ids];
}
