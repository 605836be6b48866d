import { type Listener, readWanted, type Storage, write } from './area.ts';
import type { Exclusive } from './exclusive.ts';
import {
  copyOf,
  type Found,
  inForce,
  LAST_KNOWN_KEY,
  lackingIn,
  lastKnownIn,
  waiting,
} from './last-known.ts';
import { ASIDE_KEYS, type Items, isLocalOnly, isSettingsKey, pick, VERSION_KEY } from './layout.ts';

/**
 * Error messages of Chromium, and of Firefox up to 152, when the user or a policy has disabled
 * sync. After any other error, the settings of a machine without a copy are unknown, and falling
 * back to the defaults could mean running on sites that are off.
 */
const SYNC_IS_OFF = /is not available in this instance|webextensions\.storage\.sync\.enabled/;

/** Reads the settings' two storage areas, and keeps them in line. */
export interface BothAreas {
  /** @throws if the browser cannot read its storage and nothing is known from before. */
  read(): Promise<Found>;
  /** Brings sync, and the copy on this machine, in line with what is in force. Never rejects. */
  keepUp(found: Found): Promise<void>;
  /** Keeps these items, now in force, as last known. Never rejects. */
  copy(items: Items, here: Items): Promise<void>;
}

/**
 * @param report logs that something could not be done, which changes nothing for now.
 * @param exclusive runs what keeps the areas in line.
 */
export function createBothAreas(
  { sync, local, onChanged }: Storage,
  report: (what: string, error: unknown) => void,
  exclusive: Exclusive,
): BothAreas {
  const orReport = (done: Promise<void>, what: string) =>
    done.catch((error: unknown) => report(what, error));

  let forgotten = Promise.resolve();
  const forget: Listener = (changes, area) => {
    if (area !== 'sync' || !isCleared(changes)) return;
    forgotten = orReport(local.remove([LAST_KNOWN_KEY]), 'forget cleared settings');
  };
  onChanged.addListener(forget);

  /** Older versions stored local-only items in sync. They remain valid, and are moved to local. */
  const moveOut = async (misplaced: Items, here: Items) => {
    if (Object.keys(misplaced).length === 0) return;
    await local.set({ ...misplaced, ...pick(here, isLocalOnly) });
    await sync.remove(Object.keys(misplaced));
  };
  const moveIn = async ({ set, remove }: ReturnType<typeof lackingIn>, late: string[]) => {
    if (Object.keys(set).length + remove.length > 0) await write(sync, set, remove);
    if (late.length > 0) await local.remove([...late, VERSION_KEY]);
  };
  const copy = async (items: Items, here: Items) => {
    const now = copyOf(items, here);
    if (isSame(now, lastKnownIn(here))) return;
    await orReport(local.set({ [LAST_KNOWN_KEY]: now }), 'copy the settings');
  };

  const read = async (): Promise<Found> => {
    const answer = await sync.get(null).then(
      (items) => ({ items }),
      (error: unknown) => ({ items: null, error }),
    );
    await forgotten;
    // Only now: if sync was emptied by a reset of everything, the copy is gone, too.
    const here = await readWanted(local, isOurs);
    const isKnown = Object.keys(lastKnownIn(here)).length > 0;
    if ('error' in answer && !isKnown && !SYNC_IS_OFF.test(String(answer.error))) {
      throw answer.error;
    }
    return { shared: answer.items, here };
  };

  const catchUp = async ({ shared, here }: Found) => {
    if (shared === null) return;
    const items = inForce({ shared, here });
    await Promise.all([
      orReport(moveOut(pick(shared, isLocalOnly), here), 'move settings out of sync'),
      orReport(
        moveIn(lackingIn(shared, items), Object.keys(waiting(here))),
        'move settings into sync',
      ),
      copy(items, here),
    ]);
  };

  /** The last changes that were attempted: what the browser refused is not retried at each read. */
  let tried = '';
  return {
    read,
    async keepUp(found) {
      const attempt = outOfLine(found);
      if (attempt === tried) return;
      tried = attempt;
      if (attempt === '') return;
      // As it is by then: another window may just have saved what would be undone here.
      const done = exclusive(async () => catchUp(await read()));
      await orReport(done, 'keep the settings in line');
    },
    copy,
  };
}

/** What is to be done to bring the areas in line; empty if they are. */
function outOfLine({ shared, here }: Found): string {
  if (shared === null) return '';
  const items = inForce({ shared, here });
  const misplaced = pick(shared, isLocalOnly);
  const lacking = lackingIn(shared, items);
  const late = Object.keys(waiting(here));
  const now = copyOf(items, here);
  const isCopied = isSame(now, lastKnownIn(here));
  const some = [misplaced, lacking.set, lacking.remove, late];
  const isInLine = isCopied && some.every((each) => Object.keys(each).length === 0);
  return isInLine ? '' : JSON.stringify([...some, isCopied || now]);
}

/** Whether an item of `storage.local` is about settings; others are imported packs. */
function isOurs(key: string): boolean {
  return isSettingsKey(key) || key === LAST_KNOWN_KEY || ASIDE_KEYS.includes(key);
}

/**
 * Whether somebody cleared sync, for example with the browser's developer tools: what the browser
 * loses causes no event, and none of our own changes removes the version.
 */
function isCleared({ [VERSION_KEY]: version }: Items): boolean {
  return typeof version === 'object' && version !== null && !('newValue' in version);
}

function isSame(a: Items, b: Items): boolean {
  const entries = Object.entries(a);
  return (
    entries.length === Object.keys(b).length && entries.every(([key, value]) => b[key] === value)
  );
}
