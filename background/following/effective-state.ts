import { pauseStore } from '../../settings/pause-store.ts';
import type { Settings } from '../../settings/schema.ts';
import { settingsStore } from '../../settings/settings-store.ts';
import { type Pause, pauseAt } from '../../sites/pause.ts';
import { hostOf, type Verdict, verdict } from '../../sites/rules.ts';

/** What applies to a page now: a pause, which takes precedence, or else the site rules. */
export interface EffectiveState extends Pick<Verdict, 'on' | 'needsVote'> {
  readonly pause: Pause | null;
  readonly settings: Settings;
}

/**
 * @returns what applies to the page at `url`; null if the URL has no site,
 *   so that no rule can apply.
 */
export async function effectiveStateAt(url: string | undefined): Promise<EffectiveState | null> {
  const host = url === undefined ? null : hostOf(url);
  if (host === null) return null;
  const [settings, pauses] = await Promise.all([settingsStore.load(), pauseStore.load()]);
  const pause = pauseAt(pauses, url, Date.now());
  const { on, needsVote } = verdict(settings, host);
  return { on: on && !pause, needsVote, pause, settings };
}
