import * as v from 'valibot';
import { pageOf } from '../sites/page-of.ts';
import { HOUR, NO_PAUSES, type PauseKind, type Pauses, unexpired } from '../sites/pause.ts';
import type { Area, Storage } from './area.ts';
import type { Exclusive } from './exclusive.ts';
import type { Items } from './layout.ts';
import { isStopping } from './stopping.ts';
import { tryWrite, type WriteResult } from './write-result.ts';

/** Key in `storage.local` of the pause for an hour, which survives a restart. */
export const UNTIL_KEY = 'pausedUntil';
/**
 * Key in `storage.local` of the pause until the browser restarts. `storage.session` would lose it
 * with each update of the extension, and pages would be marked again.
 *
 * @see https://developer.chrome.com/docs/extensions/reference/api/storage#storage_areas
 */
export const RESTART_KEY = 'pausedUntilRestart';
/**
 * Key in `storage.session`, which is kept in memory: page URLs never reach the disk. So a page is
 * paused until an update, too.
 */
const PAGES_KEY = 'pausedPages';
/** Maximum number of paused pages; the oldest is dropped. */
const MAX_PAGES = 100;

const Until = v.nullable(v.pipe(v.number(), v.finite()));

/** Which pauses have changed. */
interface PausesChanged {
  readonly everywhere: boolean;
  /** Pages that have been paused or resumed. */
  readonly pages: readonly string[];
}

/** The reader's pauses, persisted. */
interface PauseStore {
  /**
   * The pauses that are not over yet: so who remembers them finds that one has ended, of which
   * storage tells nothing. Never rejects; pauses that cannot be read are left out, so that they
   * cannot break everything else.
   */
  load(): Promise<Pauses>;
  /** @param url the page to pause, for a pause of one page. */
  pause(kind: PauseKind, url: string | undefined): Promise<WriteResult>;
  /** Ends every pause that applies to a page. */
  resume(url: string | undefined): Promise<WriteResult>;
  /** Ends the pause until the browser restarts: it has. */
  endAtRestart(): Promise<WriteResult>;
  /**
   * Calls back after each change, made here or elsewhere.
   *
   * @returns a function that stops watching.
   */
  watch(changed: (pauses: Pauses, what: PausesChanged) => void): () => void;
}

/** The part of `browser.storage` used here. */
export type PauseStorage = Pick<Storage, 'local' | 'onChanged'> & { readonly session: Area };

/**
 * @param now returns the current time in ms since the epoch.
 * @param exclusive runs a change to the list of pages under a lock shared with all pages of the
 *   extension: of two changes at once, the second would otherwise undo the first.
 */
export function createPauseStore(
  { local, session, onChanged }: PauseStorage,
  now: () => number,
  exclusive: Exclusive,
): PauseStore {
  const readWith = async (
    read: (area: Area, keys: string[]) => Promise<Items>,
  ): Promise<Pauses> => {
    const [everywhere, some] = await Promise.all([
      read(local, [UNTIL_KEY, RESTART_KEY]),
      read(session, [PAGES_KEY]),
    ]);
    return {
      until: parsed(Until, everywhere[UNTIL_KEY], NO_PAUSES.until),
      restart: parsed(v.boolean(), everywhere[RESTART_KEY], NO_PAUSES.restart),
      pages: parsed(v.array(v.string()), some[PAGES_KEY], NO_PAUSES.pages),
    };
  };
  const load = async () => {
    const pauses = await readWith((area, keys) =>
      area.get(keys).catch((error: unknown): Items => {
        if (!isStopping(error)) {
          console.warn('Backgrounder could not read its pauses and ignores them:', error);
        }
        return {};
      }),
    );
    return unexpired(pauses, now());
  };
  /** Rejects where pauses cannot be read: what is not known must not be written over. */
  const known = () => readWith((area, keys) => area.get(keys));
  const pausePage = (page: string) =>
    exclusive(async () => {
      const others = (await known()).pages.filter((each) => each !== page);
      await session.set({ [PAGES_KEY]: [...others, page].slice(-MAX_PAGES) });
    });

  return {
    load,
    pause: (kind, url) =>
      tryWrite(async () => {
        if (kind === 'hour') await local.set({ [UNTIL_KEY]: now() + HOUR });
        else if (kind === 'restart') await local.set({ [RESTART_KEY]: true });
        else if (url !== undefined) await pausePage(pageOf(url));
      }),
    resume: (url) =>
      tryWrite(() =>
        exclusive(async () => {
          const { until, restart, pages } = await known();
          const others = pages.filter((page) => url === undefined || page !== pageOf(url));
          if (others.length < pages.length) await session.set({ [PAGES_KEY]: others });
          const ended = [...(until === null ? [] : [UNTIL_KEY]), ...(restart ? [RESTART_KEY] : [])];
          if (ended.length > 0) await local.remove(ended);
        }),
      ),
    endAtRestart: () => tryWrite(() => local.remove([RESTART_KEY])),
    watch(changed) {
      const listener = (changes: Items, area: string) => {
        if (area !== 'local' && area !== 'session') return;
        const everywhere = UNTIL_KEY in changes || RESTART_KEY in changes;
        const pages = PAGES_KEY in changes ? differing(changes[PAGES_KEY]) : [];
        if (!everywhere && pages.length === 0) return;
        void load().then((pauses) => changed(pauses, { everywhere, pages }));
      };
      onChanged.addListener(listener);
      return () => onChanged.removeListener(listener);
    },
  };
}

function parsed<T>(schema: v.GenericSchema<unknown, T>, value: unknown, otherwise: T): T {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : otherwise;
}

const Change = v.object({
  oldValue: v.fallback(v.array(v.string()), []),
  newValue: v.fallback(v.array(v.string()), []),
});

/** The pages in only one of the old and the new list. */
function differing(change: unknown): string[] {
  const { oldValue, newValue } = v.parse(
    v.fallback(Change, { oldValue: [], newValue: [] }),
    change,
  );
  return [...new Set(oldValue).symmetricDifference(new Set(newValue))];
}
