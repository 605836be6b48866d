import { type DBSchema, openDB } from 'idb';
import * as v from 'valibot';
import type { Written } from './autosave.ts';
import { DeskPack } from './model.ts';
import { SourceText } from './source.ts';

/**
 * The desk's packs in the browser's database: documents are too large for the storage that settings
 * and imported packs are in.
 *
 * @see https://www.w3.org/TR/IndexedDB/
 */
interface Schema extends DBSchema {
  packs: { key: string; value: unknown };
  sources: { key: string; value: unknown };
}

const Kept = v.object({
  pack: DeskPack,
  /** Counts saves, so that none is overwritten unseen. */
  revision: v.number(),
  /** Time of the last save in ms, for the list. */
  changed: v.number(),
  /** Digest of the pack last published from here. */
  published: v.optional(v.string()),
});
export type Kept = v.InferOutput<typeof Kept>;

/** Shared by all who may have texts of documents that no stored pack has. */
const TEXTS_LOCK = 'desk-texts';

/** Tells other tabs that a pack was saved. */
const Saved = v.object({ id: v.string(), revision: v.number() });

export type DeskStore = ReturnType<typeof openDeskStore>;

/** Opens the desk's database. */
export function openDeskStore() {
  const opened = openDB<Schema>('desk', 1, {
    upgrade(db) {
      db.createObjectStore('packs');
      db.createObjectStore('sources');
    },
  });
  const channel = new BroadcastChannel('desk');

  /** @returns null for what is not there, or damaged: that is left where it is. */
  const load = async (id: string): Promise<Kept | null> => {
    const found: unknown = await (await opened).get('packs', id);
    if (found === undefined) return null;
    const kept = v.safeParse(Kept, found);
    if (kept.success) return kept.output;
    console.warn(`What the desk kept of “${id}” is damaged.`, kept.issues);
    return null;
  };

  /** Deletes the texts that no pack has, or may have. */
  const dropUnwanted = async (): Promise<void> => {
    const change = (await opened).transaction(['packs', 'sources'], 'readwrite');
    const texts = change.objectStore('sources');
    const packs = (await change.objectStore('packs').getAll()).map((one) => v.safeParse(Kept, one));
    const isWhole = packs.every(({ success }) => success);
    const wanted = new Set(packs.flatMap((one) => (one.success ? sourcesOf(one.output) : [])));
    for (const key of isWhole ? await texts.getAllKeys() : []) {
      if (!wanted.has(key)) await texts.delete(key);
    }
    await change.done;
  };
  /** Not while anybody uses texts that are in no stored pack, or no longer. */
  const sweep = (): Promise<void> =>
    navigator.locks
      .request(TEXTS_LOCK, { ifAvailable: true }, (lock) => (lock ? dropUnwanted() : undefined))
      .catch((error: unknown) => console.warn('The desk could not clean up its texts.', error));

  return {
    load,
    sweep,
    /**
     * Keeps all texts for as long as `act` takes: documents with them may not be stored yet, or come
     * back by an undo. After that, those that no pack has are deleted.
     */
    async keepingTexts<T>(act: () => Promise<T>): Promise<T> {
      try {
        return await navigator.locks.request(TEXTS_LOCK, { mode: 'shared' }, act);
      } finally {
        void sweep();
      }
    },
    /** All packs, the last changed first, and the ids of those that are damaged. */
    async list(): Promise<{ kept: Kept[]; damaged: string[] }> {
      const ids = await (await opened).getAllKeys('packs');
      const all = await Promise.all(ids.map(load));
      const kept = all.filter((one) => one !== null).sort((a, b) => b.changed - a.changed);
      return { kept, damaged: ids.filter((_, index) => all[index] === null) };
    },
    /**
     * Writes a pack, replacing the revision it is based on. What could not be read again is not
     * written: what is stored would be lost with it.
     *
     * @param after the revision it was made of; 0 where it is new.
     */
    save: (pack: DeskPack, after: number, published?: string): Promise<Written> =>
      written(async () => {
        const read = v.safeParse(DeskPack, pack);
        if (!read.success) return { ok: false, reason: 'failed', detail: whyNot(read.issues) };
        // What is reported as saved must survive a crash of the machine.
        const change = (await opened).transaction('packs', 'readwrite', { durability: 'strict' });
        const found: unknown = await change.store.get(pack.id);
        const before = v.safeParse(Kept, found);
        const revision = before.success ? before.output.revision : 0;
        // What is damaged is not overwritten: it may be of a newer version.
        const isDamaged = found !== undefined && !before.success;
        if (isDamaged || revision !== after) {
          change.abort();
          await change.done.catch(() => {});
          return { ok: false, reason: 'conflict', detail: '' };
        }
        const known = published ?? (before.success ? before.output.published : undefined);
        await change.store.put(
          {
            pack,
            revision: after + 1,
            changed: Date.now(),
            ...(known === undefined ? {} : { published: known }),
          } satisfies Kept,
          pack.id,
        );
        await change.done;
        channel.postMessage({ id: pack.id, revision: after + 1 });
        return { ok: true };
      }),
    /**
     * Removes a pack, and the texts of documents that no other pack has, or may have: another tab
     * with this pack open can save it again.
     */
    async remove(id: string): Promise<void> {
      await (await opened).delete('packs', id);
      await sweep();
      channel.postMessage({ id, revision: -1 });
    },
    putSource: (key: string, source: SourceText): Promise<Written> =>
      written(async () => {
        const change = (await opened).transaction('sources', 'readwrite', { durability: 'strict' });
        await change.store.put(source, key);
        await change.done;
        return { ok: true };
      }),
    async source(key: string): Promise<SourceText | null> {
      const found = v.safeParse(SourceText, await (await opened).get('sources', key));
      return found.success ? found.output : null;
    },
    /**
     * Calls back when another tab has saved a pack; −1 if it removed it.
     *
     * @returns a function that unsubscribes.
     */
    watch(saved: (id: string, revision: number) => void): () => void {
      const hear = ({ data }: MessageEvent) => {
        const said = v.safeParse(Saved, data);
        if (said.success) saved(said.output.id, said.output.revision);
      };
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}

function sourcesOf({ pack }: Kept): string[] {
  return pack.documents.flatMap(({ source }) => source || []);
}

function whyNot([issue]: readonly [v.BaseIssue<unknown>, ...unknown[]]): string {
  return `${v.getDotPath(issue) ?? ''}: ${issue.message}`;
}

async function written(write: () => Promise<Written>): Promise<Written> {
  try {
    return await write();
  } catch (error) {
    const full = /quota|disk|space/i.test(String(error));
    const detail = error instanceof Error ? error.message || error.name : String(error);
    return { ok: false, reason: full ? 'full' : 'failed', detail };
  }
}
