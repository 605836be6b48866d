import type { Handlers } from '../../messages/handle-messages.ts';
import type { BackgroundMessages } from '../../messages/protocol.ts';
import { forPage } from '../../settings/page-settings.ts';
import { settingsStore } from '../../settings/settings-store.ts';
import { hostOf } from '../../sites/rules.ts';
import type { Dictionary } from '../../spotting/dictionary/dictionary.ts';
import { findInTurns } from '../../spotting/find.ts';
import { isForeign, langOf } from '../../spotting/languages/lang.ts';
import { isListing } from '../../spotting/languages/listing.ts';
import type { Content } from '../content/content.ts';
import { effectiveStateAt } from '../following/effective-state.ts';
import { mayKnow } from '../limits/guards.ts';
import type { ToldEntries } from '../remembered/told-entries.ts';
import { findUpTo } from './find-up-to.ts';
import { mapInTurns } from './map-in-turns.ts';
import { createYielder } from './yielder.ts';

/**
 * The handler of `spot`: finds the names in the blocks of a page, and tells
 * the page of their entries.
 *
 * Yields between steps, so that one long (or hostile) page cannot block the other tabs.
 */
export function createSpotter(
  content: () => Content,
  told: ToldEntries,
): Handlers<BackgroundMessages>['spot'] {
  return async ({ blocks, langs, lists, written }, sender) => {
    const state = sender.kind === 'page' ? await effectiveStateAt(sender.url) : null;
    // Since the reader was injected, the site may have been turned off or a pause may have begun.
    if (sender.kind === 'page' && !state?.on) return null;
    const settings = state?.settings ?? (await settingsStore.load());
    const { dictionary, catalog } = content();
    const page = sender.kind === 'page' ? { host: hostOf(sender.url) } : undefined;
    const pause = createYielder();
    const spoken = await mapInTurns(
      blocks,
      (text, index) => langOf(langs[index] ?? null, text),
      pause,
    );
    const prose = await mapInTurns(
      blocks,
      (text, index) => (lists[index] || !isListing(text) ? text : ''),
      pause,
    );
    const search = (names: Dictionary) => findInTurns(names, prose, spoken, pause);
    const mentions = await findUpTo(written, await dictionary(page), search, catalog);
    const ids = [...new Set(mentions.map(({ entry }) => entry))];
    const isNew =
      sender.kind === 'page' && (await told.tell(sender.tabId, hostOf(sender.url) ?? '', ids));
    // Most text mentions no entry; don't load the pack for it.
    const known = ids.length > 0 ? await catalog() : null;
    const hits = known ? await Promise.all(ids.map(known.hit)) : [];
    const terms = hits.filter((hit) => hit !== null);
    const unnamed = await mapInTurns(
      blocks,
      (text, index) => (isForeign(text, spoken[index] ?? null) ? [index] : []),
      pause,
    );
    const foreign = unnamed.flat();
    // Loaded again, so that settings sent meanwhile, which lack what is muted
    // of these, count as older.
    const now = isNew ? await settingsStore.load() : settings;
    const may = await mayKnow(sender, content(), told);
    return { mentions, terms, foreign, settings: forPage(now, may) };
  };
}
