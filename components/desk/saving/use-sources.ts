import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaveState } from '../../../desk/autosave.ts';
import type { DeskPack } from '../../../desk/model.ts';
import type { SourceText } from '../../../desk/source.ts';
import type { DeskStore } from '../../../desk/store.ts';
import { type AuthoringWorker, WorkerEnded } from '../../shared/authoring-worker.ts';
import { keepSource } from './keep-source.ts';
import { readSources } from './read-sources.ts';

/** The texts of a pack's documents. */
export interface Sources {
  /** By key. */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** Why some texts could not be read, and a way to read them again; null if none failed. */
  readonly unread: Unread | null;
  /** Stores a document's text. @returns its key; null if that failed. */
  add(source: SourceText): Promise<string | null>;
}

export interface Unread {
  readonly detail: string;
  readonly retry: () => void;
}

/** Loads the text of each document once, for the page and the worker. */
export function useSources(
  { documents }: DeskPack,
  store: DeskStore,
  worker: AuthoringWorker,
  onFailed: (state: SaveState) => void,
): Sources {
  const [texts, setTexts] = useState<ReadonlyMap<string, SourceText>>(new Map());
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const told = useRef(texts);
  const tell = async (read: readonly (readonly [string, SourceText])[]) => {
    told.current = new Map([...told.current, ...read]);
    await tellSources(worker, read);
  };
  const fail = (error: unknown) => {
    console.error(error);
    setFailure(String(error));
  };
  useEffect(
    () => worker.onRestart(() => void tellSources(worker, [...told.current]).catch(fail)),
    [],
  );
  useEffect(() => {
    const missing = documents.flatMap(({ source }) => (source && !texts.has(source) ? source : []));
    if (missing.length === 0) return;
    const load = async () => {
      const found = await readSources(missing, store.source);
      setFailure(found.failure);
      await tell(found.read);
      setTexts((before) => new Map([...before, ...found.read]));
    };
    void load().catch(fail);
  }, [documents, attempt]);

  return {
    texts,
    unread: failure === null ? null : { detail: failure, retry: () => setAttempt(attempt + 1) },
    async add(source) {
      const { key, written: done } = await keepSource(store, source);
      if (!done.ok) {
        onFailed({ state: 'failed', full: done.reason === 'full', detail: done.detail });
        return null;
      }
      try {
        await tell([[key, source]]);
      } catch (error) {
        onFailed({ state: 'failed', full: false, detail: String(error) });
        return null;
      }
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
