import * as v from 'valibot';
import { SITE_RULES } from '../sites/rules.ts';

const TurnedOffSite = v.object({
  host: v.string(),
  /** The rule the site had before. */
  rule: v.nullable(v.picklist(SITE_RULES)),
  /** Whether that rule has been restored. */
  restored: v.boolean(),
});
type TurnedOffSite = v.InferOutput<typeof TurnedOffSite>;

/** The part of `browser.storage.session` that is used here. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** For each tab, the site that was turned off from its card: that card can undo this, and only this. */
export interface TurnedOffSites {
  get(tabId: number): Promise<TurnedOffSite | null>;
  put(tabId: number, site: TurnedOffSite): Promise<void>;
  forget(tabId: number): Promise<void>;
}

/** @param area storage that survives the background, which may be stopped between turning off and undo. */
export function createTurnedOffSites(area: SessionArea): TurnedOffSites {
  const keyOf = (tabId: number) => `turned-off-site:${tabId}`;
  return {
    async get(tabId) {
      const key = keyOf(tabId);
      const site = v.safeParse(TurnedOffSite, (await area.get(key))[key]);
      return site.success ? site.output : null;
    },
    put: (tabId, site) => area.set({ [keyOf(tabId)]: site }),
    forget: (tabId) => area.remove(keyOf(tabId)),
  };
}
