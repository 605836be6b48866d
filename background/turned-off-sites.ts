import * as v from 'valibot';
import { SITE_RULES } from '../sites/rules.ts';

const LeftSite = v.object({
  host: v.string(),
  /** The rule the site had before. */
  rule: v.nullable(v.picklist(SITE_RULES)),
  /** Whether that rule has been restored. */
  restored: v.boolean(),
});
type LeftSite = v.InferOutput<typeof LeftSite>;

/** The part of `browser.storage.session` that is used here. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** For each tab, the site that was turned off from its card: that card can undo this, and only this. */
export interface TurnedOffSites {
  get(tabId: number): Promise<LeftSite | null>;
  put(tabId: number, left: LeftSite): Promise<void>;
  forget(tabId: number): Promise<void>;
}

/** @param area storage that survives the background, which may be stopped between turning off and undo. */
export function createTurnedOffSites(area: SessionArea): TurnedOffSites {
  const keyOf = (tabId: number) => `left-site:${tabId}`;
  return {
    async get(tabId) {
      const key = keyOf(tabId);
      const left = v.safeParse(LeftSite, (await area.get(key))[key]);
      return left.success ? left.output : null;
    },
    put: (tabId, left) => area.set({ [keyOf(tabId)]: left }),
    forget: (tabId) => area.remove(keyOf(tabId)),
  };
}
