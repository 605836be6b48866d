import * as v from 'valibot';
import { ImportedPackId } from '../../packs/imported/id.ts';
import { qualified } from '../../packs/imported/qualify.ts';
import { Pack } from '../../packs/schema.ts';
import { termsOf } from '../../packs/terms.ts';
import { buildDictionary, type Dictionary } from '../../spotting/dictionary.ts';
import { openIndex } from '../../spotting/index-read.ts';
import type { Area, Storage } from '../area.ts';
import { Host } from '../schema.ts';
import { MAX_SET_ASIDE, PACKS_ASIDE_KEY } from '../store.ts';
import { tryWrite, type WriteResult } from '../write-result.ts';
import { fromBase64, toBase64 } from './base64.ts';

/**
 * Packs the reader has added, in `storage.local`: a list of all packs, and for each its text and its
 * name index. Every change is a single call, so that a crash leaves either all of it or nothing.
 */

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A row in the list of packs. */
const ImportedPack = v.object({
  id: ImportedPackId,
  title: Pack.entries.title,
  entries: Count,
  documents: Count,
  /** UTF-16 units it takes in storage. */
  size: Count,
  on: v.boolean(),
  /** Hosts on which its names are marked, including subdomains; null for every page that is read. */
  sites: v.optional(v.nullable(v.array(Host)), null),
});
export type ImportedPack = Readonly<v.InferOutput<typeof ImportedPack>>;

/** An index that is damaged is made again from the text. */
const Body = v.object({ text: v.string(), index: v.fallback(v.string(), '') });

/** Everything stored about a pack, to restore it exactly. */
export interface StoredPack {
  readonly line: ImportedPack;
  readonly body: v.InferOutput<typeof Body>;
}

/** A pack that is on, parsed and ready for use. */
export interface Opened {
  readonly id: string;
  readonly sites: readonly string[] | null;
  /** With qualified ids, parsed when it is first asked for; null where it is damaged. */
  pack(): Promise<Pack | null>;
  readonly dictionary: Dictionary;
}

export interface ImportedPacks {
  /** All packs, in the order they were added. */
  list(): Promise<ImportedPack[]>;
  /** Adds a pack with the index of its names (`name-index.ts`), replacing any pack with the same id. */
  add(pack: Pack, index: Uint8Array, on?: boolean): Promise<WriteResult>;
  turn(id: string, on: boolean): Promise<WriteResult>;
  /** Limits marking of its names to these hosts; null for every page that is read. */
  markOn(id: string, sites: readonly string[] | null): Promise<WriteResult>;
  remove(id: string): Promise<WriteResult>;
  /** Everything stored about a pack; null if there is no such pack. */
  stored(id: string): Promise<StoredPack | null>;
  /** Restores what `stored` returned. */
  restore(stored: StoredPack): Promise<WriteResult>;
  /** The packs that are on. A damaged one is left out, with a warning in the console. */
  opened(): Promise<Opened[]>;
  /** Calls back after each change, made here or elsewhere. @returns a function that stops watching. */
  watch(changed: () => void): () => void;
}

const LIST_KEY = 'packs';
const bodyKey = (id: string) => `pack:${id}`;

/** @param exclusive runs a change to the list under a lock shared with all pages of the extension. */
export function createImportedPacks(
  storage: Pick<Storage, 'local' | 'onChanged'>,
  exclusive: <T>(act: () => Promise<T>) => Promise<T>,
): ImportedPacks {
  const { local } = storage;
  const read = async () => rowsIn((await local.get([LIST_KEY]))[LIST_KEY]);
  /** Only under the lock: a pack that is added while the list is repaired would be lost. */
  const listOrRepair = async () => {
    const rows = await read();
    return rows.damaged ? repaired(local, rows) : rows.list;
  };
  const list = async () => {
    const rows = await read();
    return rows.damaged ? exclusive(listOrRepair) : rows.list;
  };

  const change = (
    to: (lines: ImportedPack[]) => ImportedPack[],
    bodies: Record<string, unknown> = {},
  ) =>
    exclusive(() =>
      tryWrite(async () => local.set({ [LIST_KEY]: to(await listOrRepair()), ...bodies })),
    );
  const restore = ({ line, body }: StoredPack) =>
    change((lines) => replaced(lines, line), { [bodyKey(line.id)]: body });

  const stored = async (id: string): Promise<StoredPack | null> => {
    const line = (await list()).find((one) => one.id === id);
    const body = bodyIn(await local.get([bodyKey(id)]), id);
    return line && body ? { line, body } : null;
  };

  return {
    list,
    stored,
    restore,
    async add(pack, index, on = true) {
      const body = { text: JSON.stringify(pack), index: toBase64(index) };
      // An update is marked on the same sites as the version it replaces.
      const sites = (await list()).find((one) => one.id === pack.id)?.sites ?? null;
      return restore({ line: { ...rowOf(pack, body), on, sites }, body });
    },
    turn: (id, on) => change((lines) => lines.map((one) => (one.id === id ? { ...one, on } : one))),
    markOn: (id, sites) =>
      change((lines) =>
        lines.map((one) => (one.id === id ? { ...one, sites: sites && [...sites] } : one)),
      ),
    async remove(id) {
      // Set to null together with the list, then removed: if that fails, no content is left behind.
      const done = await change((lines) => lines.filter((one) => one.id !== id), {
        [bodyKey(id)]: null,
      });
      if (done.ok) await local.remove([bodyKey(id)]).catch(report);
      return done;
    },
    async opened() {
      const on = (await list()).filter((one) => one.on);
      const items = await local.get(on.map(({ id }) => bodyKey(id)));
      return on.map((line) => open(line, bodyIn(items, line.id))).filter((one) => one !== null);
    },
    watch(changed) {
      const listener = (changes: Record<string, unknown>, area: string) => {
        if (area === 'local' && LIST_KEY in changes) changed();
      };
      storage.onChanged.addListener(listener);
      return () => storage.onChanged.removeListener(listener);
    },
  };
}

function replaced(lines: readonly ImportedPack[], line: ImportedPack): ImportedPack[] {
  const at = lines.findIndex(({ id }) => id === line.id);
  return at < 0 ? [...lines, line] : lines.with(at, line);
}

/** The row of a pack that is off. */
function rowOf(
  { id, title, entries, documents }: Pack,
  { text, index }: StoredPack['body'],
): ImportedPack {
  const counts = { entries: entries.length, documents: documents.length };
  return { id, title, ...counts, size: text.length + index.length, on: false, sites: null };
}

/** The list of packs as far as it can be read; `damaged` has the other rows, or is empty where there is no list at all. */
interface Rows {
  readonly list: ImportedPack[];
  readonly damaged: readonly unknown[] | null;
}

function rowsIn(stored: unknown): Rows {
  const lines = new Map<string, ImportedPack>();
  const damaged: unknown[] = [];
  for (const line of Array.isArray(stored) ? stored : [stored]) {
    const read = v.safeParse(ImportedPack, line);
    if (read.success && !lines.has(read.output.id)) lines.set(read.output.id, read.output);
    else if (line !== undefined) damaged.push(line);
  }
  const isWhole = damaged.length === 0 && stored !== undefined;
  return { list: [...lines.values()], damaged: isWhole ? null : damaged };
}

/**
 * Sets damaged and duplicate rows aside, and lists the packs they were for by their content: turned off, since the
 * sites they were marked on are not known.
 */
async function repaired(local: Area, { list: whole, damaged }: Rows): Promise<ImportedPack[]> {
  const all = await local.get(null);
  const list = [...whole, ...unlisted(all, new Set(whole.map(({ id }) => id)))];
  if (damaged && damaged.length > 0) {
    console.warn('Backgrounder set damaged rows of the list of packs aside and ignores them.');
    const before: unknown = all[PACKS_ASIDE_KEY];
    const kept: unknown[] = Array.isArray(before) ? before : [];
    const aside = [...kept, ...damaged].slice(-MAX_SET_ASIDE);
    await local.set({ [LIST_KEY]: list, [PACKS_ASIDE_KEY]: aside }).catch(report);
  } else if (list.length > 0) {
    await local.set({ [LIST_KEY]: list }).catch(report);
  }
  return list;
}

/** Rows for stored packs that are in no list. */
function unlisted(items: Record<string, unknown>, listed: ReadonlySet<string>): ImportedPack[] {
  return Object.keys(items).flatMap((key) => {
    const id = key.startsWith(bodyKey('')) ? key.slice(bodyKey('').length) : '';
    const body = listed.has(id) ? null : bodyIn(items, id);
    if (!body) return [];
    try {
      const pack = v.parse(Pack, JSON.parse(body.text));
      return pack.id === id ? [rowOf(pack, body)] : [];
    } catch {
      return [];
    }
  });
}

/** The body of a pack among stored items; null if it is missing or damaged. */
function bodyIn(items: Record<string, unknown>, id: string): StoredPack['body'] | null {
  const body = v.safeParse(Body, items[bodyKey(id)]);
  return body.success ? body.output : null;
}

/** Logs a failed clean-up, which does no harm. */
function report(error: unknown): void {
  console.error('Backgrounder could not clean up its storage:', error);
}

function open({ id, sites }: ImportedPack, body: StoredPack['body'] | null): Opened | null {
  try {
    const text = body?.text ?? '';
    const parse = () => qualified(v.parse(Pack, JSON.parse(text)));
    return {
      id,
      sites,
      pack: later(id, parse),
      dictionary: indexOf(body?.index ?? '', parse),
    };
  } catch (error) {
    return without(id, error);
  }
}

function later(id: string, parse: () => Pack): () => Promise<Pack | null> {
  let parsed: Pack | null | undefined;
  return async () => {
    try {
      parsed ??= parse();
    } catch (error) {
      parsed = without(id, error);
    }
    return parsed;
  };
}

function without(id: string, error: unknown): null {
  console.warn(`Backgrounder ignores the damaged pack “${id}”:`, error);
  return null;
}

/** Opens the stored index, or rebuilds it if it cannot be read, such as one from an older version. */
function indexOf(index: string, parse: () => Pack): Dictionary {
  try {
    return openIndex(fromBase64(index));
  } catch {
    return buildDictionary(termsOf(parse()));
  }
}
