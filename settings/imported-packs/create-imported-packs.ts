import type { Pack } from '../../packs/schema.ts';
import { type Storage, write } from '../area.ts';
import type { Exclusive } from '../exclusive.ts';
import { tryWrite, type WriteResult } from '../write-result.ts';
import { toBase64 } from './base64.ts';
import { type Body, bodyIn, bodyKey, type ImportedPack, LIST_KEY, rowOf } from './layout.ts';
import { type Opened, open } from './open.ts';
import { repaired, report, rowsIn } from './repair.ts';

/**
 * Packs the reader has added, in `storage.local`: a list of all packs, and for each
 * its text and its name index. Every change is a single call, so that a crash leaves
 * either all of it or nothing.
 */

/** Everything stored about a pack, to restore it exactly. */
export interface StoredPack {
  readonly row: ImportedPack;
  readonly body: Body;
}

export interface ImportedPacks {
  /** All packs, in the order they were added. */
  list(): Promise<ImportedPack[]>;
  /**
   * Adds a pack with the index of its names (`name-index.ts`), turned on, replacing any pack with
   * the same id.
   */
  add(pack: Pack, index: Uint8Array): Promise<WriteResult>;
  /**
   * Replaces a pack by its next version, which is on or off as the pack is by then.
   *
   * @returns null if there is no such pack any more; none is added then.
   */
  update(pack: Pack, index: Uint8Array): Promise<WriteResult | null>;
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
  /**
   * Calls back after each change, made here or elsewhere.
   *
   * @returns a function that stops watching.
   */
  watch(changed: () => void): () => void;
}

/**
 * @param exclusive runs a change to the list under a lock shared with all pages of the extension.
 */
export function createImportedPacks(
  storage: Pick<Storage, 'local' | 'onChanged'>,
  exclusive: Exclusive,
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

  /** Only under the lock, too. */
  const changeNow = (
    to: (rows: ImportedPack[]) => ImportedPack[],
    bodies: Record<string, unknown> = {},
    gone: string[] = [],
  ) =>
    tryWrite(async () => {
      await write(local, { [LIST_KEY]: to(await listOrRepair()), ...bodies }, gone);
    });
  const change = (...what: Parameters<typeof changeNow>) => exclusive(() => changeNow(...what));
  const putNow = ({ row, body }: StoredPack) =>
    changeNow((rows) => replaced(rows, row), { [bodyKey(row.id)]: body });
  const restore = (stored: StoredPack) => exclusive(() => putNow(stored));

  /** Under the lock, too: a row does not go with the content of another version. */
  const stored = (id: string) =>
    exclusive(async (): Promise<StoredPack | null> => {
      const row = (await listOrRepair()).find((one) => one.id === id);
      const body = bodyIn(await local.get([bodyKey(id)]), id);
      return row && body ? { row, body } : null;
    });

  /** Unless the pack was replaced in the meantime. */
  const keepIndex = (id: string, { text }: Body, index: Uint8Array) =>
    exclusive(async () => {
      const now = bodyIn(await local.get([bodyKey(id)]), id);
      if (now?.text === text) await local.set({ [bodyKey(id)]: { text, index: toBase64(index) } });
    }).catch(report);

  return {
    list,
    stored,
    restore,
    add: (pack, index) => restore(storedPack(pack, index, true)),
    update: (pack, index) =>
      exclusive(async () => {
        const before = (await listOrRepair()).find(({ id }) => id === pack.id);
        return before ? putNow(storedPack(pack, index, before.on)) : null;
      }),
    turn: (id, on) => change((rows) => rows.map((one) => (one.id === id ? { ...one, on } : one))),
    markOn: (id, sites) =>
      change((rows) =>
        rows.map((one) => (one.id === id ? { ...one, sites: sites && [...sites] } : one)),
      ),
    remove: (id) => change((rows) => rows.filter((one) => one.id !== id), {}, [bodyKey(id)]),
    async opened() {
      const on = (await list()).filter((one) => one.on);
      const items = await local.get(on.map(({ id }) => bodyKey(id)));
      return on
        .map((row) =>
          open(row, bodyIn(items, row.id), (body, index) => void keepIndex(row.id, body, index)),
        )
        .filter((one) => one !== null);
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

function storedPack(pack: Pack, index: Uint8Array, on: boolean): StoredPack {
  const body = { text: JSON.stringify(pack), index: toBase64(index) };
  return { row: { ...rowOf(pack, body), on }, body };
}

/**
 * Puts a row in the place of the one with its id. That row's sites stay, which the reader may just
 * have set in another window: neither an update nor its undo lets other sites know of the pack.
 */
function replaced(rows: readonly ImportedPack[], row: ImportedPack): ImportedPack[] {
  const at = rows.findIndex(({ id }) => id === row.id);
  const sites = rows[at]?.sites;
  return sites === undefined ? [...rows, row] : rows.with(at, { ...row, sites });
}
