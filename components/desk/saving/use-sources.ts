import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaveState } from '../../../desk/autosave.ts';
import type { DeskPack } from '../../../desk/model.ts';
import type { SourceText } from '../../../desk/source.ts';
import type { DeskStore } from '../../../desk/store.ts';
import { type AuthoringWorker, WorkerEnded } from '../../shared/authoring-worker.ts';
import { keepSource } from './keep-source.ts';

/** The texts of a pack's documents. */
export interface Sources {
  /** By key. */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** Stores a document's text. @returns its key; null if that failed. */
  add(source: SourceText): Promise<string | null>;
}

/** Loads the text of each document once, for the page and the worker. */
export function useSources(
  { documents }: DeskPack,
  store: DeskStore,
  worker: AuthoringWorker,
  onFailed: (state: SaveState) => void,
): Sources {
  const [texts, setTexts] = useState<ReadonlyMap<string, SourceText>>(new Map());
  const told = useRef(texts);
  const tell = async (read: readonly (readonly [string, SourceText])[]) => {
    told.current = new Map([...told.current, ...read]);
    await tellSources(worker, read);
  };
  useEffect(() => worker.onRestart(() => void tellSources(worker, [...told.current])), []);
  useEffect(() => {
    const missing = documents.flatMap(({ source }) => (source && !texts.has(source) ? source : []));
    if (missing.length === 0) return;
    void Promise.all(missing.map(async (key) => [key, await store.source(key)] as const)).then(
      async (read) => {
        const there = read.flatMap(([key, source]) => (source ? [[key, source] as const] : []));
        await tell(there);
        setTexts((before) => new Map([...before, ...there]));
      },
    );
  }, [documents]);

  return {
    texts,
    async add(source) {
      const { key, written: done } = await keepSource(store, source);
      if (!done.ok) {
        onFailed({ state: 'failed', full: done.reason === 'full', detail: done.detail });
        return null;
      }
      await tell([[key, source]]);
      setTexts((before) => new Map(before).set(key, source));
      return key;
    },
  };
}

async function tellSources(
  worker: AuthoringWorker,
  read: readonly (readonly [string, SourceText])[],
): Promise<void> {
  const texts = read.map(([key, source]): [string, SourceText] => [key, source]);
  await worker.ask('sources', { texts }).catch((error: unknown) => {
    // The next worker is told as it is started.
    if (!(error instanceof WorkerEnded)) throw error;
  });
}
