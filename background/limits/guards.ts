import type { Guards } from '../../messages/answerer.ts';
import type { BackgroundMessages } from '../../messages/protocol.ts';
import type { Sender } from '../../messages/sender.ts';
import { settingsStore } from '../../settings/settings-store.ts';
import { hostOf } from '../../sites/rules.ts';
import type { Content } from '../content/content.ts';
import { effectiveStateAt } from '../following/effective-state.ts';
import type { SessionArea } from '../remembered/tab-area.ts';
import type { ToldEntries } from '../remembered/told-entries.ts';
import type { TurnedOffSites } from '../remembered/turned-off-sites.ts';
import { tabWithId } from '../tabs/tab-with-id.ts';
import { createLimit, MAX_OPENED, MAX_WRITES } from './limit.ts';

/**
 * Whether a sender's page is being read now; a page whose site is off gets
 * nothing and does nothing.
 */
export async function isRead(sender: Sender): Promise<boolean> {
  return sender.kind !== 'page' || (await effectiveStateAt(sender.url))?.on === true;
}

/**
 * A check whether a sender may get, and mute, an entry: a page only those of packs marked on its
 * host, and of these, only those it has been told of.
 */
export async function mayKnow(
  sender: Sender,
  { mayTell }: Content,
  told: ToldEntries,
): Promise<(id: string) => boolean> {
  if (sender.kind !== 'page') return () => true;
  const host = hostOf(sender.url) ?? '';
  const [isMarkedHere, isTold] = await Promise.all([
    mayTell(hostOf(sender.url)),
    told.in(sender.tabId, host),
  ]);
  return (id) => isMarkedHere(id) && isTold(id);
}

/**
 * Checks for messages that need more than the right kind of sender.
 *
 * @param session storage that survives the background.
 */
export function createGuards(
  content: () => Content,
  turnedOffSites: TurnedOffSites,
  told: ToldEntries,
  session: SessionArea,
): Guards<BackgroundMessages> {
  const mayWrite = createLimit(MAX_WRITES, session, 'writes');
  const mayOpen = createLimit(MAX_OPENED, session, 'opened');
  const isNotFlooding = async (sender: Sender) =>
    sender.kind !== 'page' || (await mayWrite(sender.tabId, Date.now()));
  /** A page may open something only where the reader can have clicked. */
  const isAsked = async (sender: Sender) =>
    sender.kind !== 'page' ||
    ((await tabWithId(sender.tabId))?.active === true &&
      (await isRead(sender)) &&
      (await mayOpen(sender.tabId, Date.now())));
  return {
    'open-popup': (_request, sender) => isAsked(sender),
    'open-library': (_request, sender) => isAsked(sender),
    'turn-off-site': (_request, sender) => isNotFlooding(sender),
    /** Muted ids are written to the settings, so only ids of existing entries are accepted. */
    mute: async ({ id }, sender) => {
      if (!(await isNotFlooding(sender)) || !(await isRead(sender))) return false;
      if (!(await mayKnow(sender, content(), told))(id)) return false;
      return (
        (await (await content().catalog()).hit(id)) !== null ||
        Object.hasOwn((await settingsStore.load()).muted, id)
      );
    },
    /**
     * A page may not turn its own site on; it may only undo having been turned off from its card.
     */
    'restore-site-rule': async (_request, sender) =>
      (await isNotFlooding(sender)) &&
      (await turnedOffSites.get(sender.tabId))?.host === hostOf(sender.url),
  };
}
