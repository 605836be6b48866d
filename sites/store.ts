import { type Choice, DEFAULT_CHOICE, hostOf, type Mode } from './rules.ts';

/** The part of a browser's storage area that is used here. */
export interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** The part of `browser.storage` that is used here. */
export interface Storage {
  readonly sync: Area;
  readonly local: Area;
  readonly onChanged: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}
type Listener = (changes: Record<string, unknown>, area: string) => void;

/** How a write went; the message is for the reader. */
export type Saved = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** The reader's choice of sites, kept over restarts and, where there is sync, over machines. */
export interface Choices {
  load(): Promise<Choice>;
  /** Writes what differs between the two, and nothing else. */
  save(from: Choice, to: Choice): Promise<Saved>;
  /** Calls back with the choice after each change, wherever it was made. @returns a way to end. */
  watch(changed: (choice: Choice) => void): () => void;
}

/** Version of the layout below. A newer version's values are left as they are. */
const VERSION = 1;
const VERSION_KEY = 'version';
const MODE_KEY = 'mode';
/** One key for each rule: two machines that change different sites never undo each other. */
const RULE_PREFIX = 'site:';
/** Where damaged values are set aside, in storage.local. */
export const ASIDE_KEY = 'setAside';
const MOST_ASIDE = 50;

const MODES: readonly unknown[] = ['news', 'every', 'chosen'] satisfies Mode[];

export function createChoices(storage: Storage): Choices {
  let warned = false;

  /** Sync where the browser has it; local where it is missing or switched off by policy. */
  const read = async () => {
    try {
      return { area: storage.sync, items: await storage.sync.get(null) };
    } catch {
      return { area: storage.local, items: await storage.local.get(null) };
    }
  };

  const setAside = async (area: Area, damaged: Record<string, unknown>) => {
    const keys = Object.keys(damaged);
    if (!warned) {
      console.warn(
        `Backgrounder set damaged settings aside and goes on without: ${keys.join(', ')}`,
      );
    }
    warned = true;
    const before: unknown = (await storage.local.get(null))[ASIDE_KEY];
    const kept: unknown[] = Array.isArray(before) ? before : [];
    await storage.local.set({ [ASIDE_KEY]: [...kept, damaged].slice(-MOST_ASIDE) });
    await area.remove(keys);
  };

  const load = async (): Promise<Choice> => {
    const { area, items } = await read();
    const { choice, damaged } = parse(items);
    if (Object.keys(damaged).length > 0) {
      // The defaults serve, even where setting aside fails.
      await setAside(area, damaged).catch(() => {});
    }
    return choice;
  };

  return {
    load,
    async save(from, to) {
      try {
        const { area, items } = await read();
        const { set, remove } = difference(from, to);
        if (!(VERSION_KEY in items)) set[VERSION_KEY] = VERSION;
        if (Object.keys(set).length > 0) await area.set(set);
        if (remove.length > 0) await area.remove(remove);
        return { ok: true };
      } catch (error) {
        return { ok: false, message: explain(error) };
      }
    },
    watch(changed) {
      const listener: Listener = (changes, area) => {
        if (area !== 'sync' && area !== 'local') return;
        if (Object.keys(changes).some(isOurs)) void load().then(changed);
      };
      storage.onChanged.addListener(listener);
      return () => storage.onChanged.removeListener(listener);
    },
  };
}

/** Reads a choice from stored items; what has the wrong shape is given back as damaged. */
function parse(items: Record<string, unknown>) {
  const damaged: Record<string, unknown> = {};
  const rules: Record<string, 'on' | 'off'> = {};
  let mode = DEFAULT_CHOICE.mode;
  const newer = Number(items[VERSION_KEY]) > VERSION;
  for (const [key, value] of Object.entries(items)) {
    if (key === MODE_KEY && isMode(value)) mode = value;
    else if (key.startsWith(RULE_PREFIX) && isRule(value) && isHost(hostIn(key))) {
      rules[hostIn(key)] = value;
    } else if (isOurs(key) && !newer && !(key === VERSION_KEY && value === VERSION)) {
      damaged[key] = value;
    }
  }
  return { choice: { mode, rules }, damaged };
}

function difference(from: Choice, to: Choice) {
  const set: Record<string, unknown> = {};
  if (from.mode !== to.mode) set[MODE_KEY] = to.mode;
  for (const [host, rule] of Object.entries(to.rules)) {
    if (from.rules[host] !== rule) set[RULE_PREFIX + host] = rule;
  }
  const remove = Object.keys(from.rules)
    .filter((host) => !Object.hasOwn(to.rules, host))
    .map((host) => RULE_PREFIX + host);
  return { set, remove };
}

function explain(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return /quota|MAX_ITEMS|MAX_WRITE/i.test(text)
    ? `The browser has no room for another rule, so nothing was changed. (${text})`
    : `The browser could not save this, so nothing was changed. (${text})`;
}

function isOurs(key: string): boolean {
  return key === MODE_KEY || key === VERSION_KEY || key.startsWith(RULE_PREFIX);
}

function isMode(value: unknown): value is Mode {
  return MODES.includes(value);
}

function isRule(value: unknown): value is 'on' | 'off' {
  return value === 'on' || value === 'off';
}

function hostIn(key: string): string {
  return key.slice(RULE_PREFIX.length);
}

function isHost(host: string): boolean {
  return hostOf(`http://${host}/`) === host;
}
