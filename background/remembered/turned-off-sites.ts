import * as v from 'valibot';
import { reportOnce } from '../../messages/unreachable.ts';
import type { SettingsStore } from '../../settings/create-settings-store.ts';
import type { Settings } from '../../settings/schema.ts';
import type { WriteResult } from '../../settings/write-result.ts';
import { ruleOf, SITE_RULES, toggled, verdict } from '../../sites/rules.ts';
import { createTabArea, type SessionArea } from './tab-area.ts';

const TurnedOffSite = v.object({
  host: v.string(),
  /** The rule the site had before. */
  rule: v.nullable(v.picklist(SITE_RULES)),
  /** Whether that rule has been restored. */
  restored: v.boolean(),
});
type TurnedOffSite = v.InferOutput<typeof TurnedOffSite>;

/**
 * For each tab, the site that was turned off from its card: that card can undo this, and only this.
 */
export interface TurnedOffSites {
  get(tabId: number): Promise<TurnedOffSite | null>;
  put(tabId: number, site: TurnedOffSite): Promise<void>;
  forget(tabId: number): Promise<void>;
  /** To be called when a tab is closed. */
  close(tabId: number): Promise<void>;
}

/**
 * @param session storage that survives the background, which may be stopped
 *   between turning off and undo.
 */
export function createTurnedOffSites(session: SessionArea): TurnedOffSites {
  const { get, put, remove, close } = createTabArea(session, 'turned-off-site');
  return {
    async get(tabId) {
      const site = v.safeParse(TurnedOffSite, await get(tabId));
      return site.success ? site.output : null;
    },
    put,
    forget: remove,
    close,
  };
}

/**
 * Turns a site off from a tab's card, which can undo it. If that could not be saved, it is
 * forgotten: there is nothing to undo, and the page must not undo what is set elsewhere later.
 */
export async function turnOff(
  { get, put, forget }: TurnedOffSites,
  { load, save }: Pick<SettingsStore, 'load' | 'save'>,
  tabId: number,
  host: string,
): Promise<WriteResult> {
  const now = await load();
  const before = await get(tabId).catch((error: unknown) => {
    reportOnce(error);
    return undefined;
  });
  // A retry after a lost response: the previous rule is already stored, so don't overwrite it.
  if (before?.host === host && !before.restored && !verdict(now, host).on) return { ok: true };
  // If it cannot be stored, the card cannot undo this, but the site is turned off all the same. If
  // it could not be read, what is stored may be right, so it is left alone.
  if (before !== undefined)
    await put(tabId, { host, rule: ruleOf(now, host) ?? null, restored: false }).catch(reportOnce);
  const saved = await save(now, toggled(now, host, false));
  if (!saved.ok) await forget(tabId).catch(reportOnce);
  return saved;
}

/**
 * Forgets the sites that have been turned on since, wherever that was: a page must not undo what
 * was set after it. Sites that the card itself has restored are kept.
 *
 * @param tabIds the open tabs.
 */
export async function forgetTurnedOn(
  { get, forget }: TurnedOffSites,
  settings: Settings,
  tabIds: readonly number[],
): Promise<void> {
  for (const tabId of tabIds) {
    const site = await get(tabId);
    if (site && !site.restored && verdict(settings, site.host).on) await forget(tabId);
  }
}
