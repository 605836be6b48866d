import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { type Autosave, createAutosave, type SaveState } from '../../desk/autosave.ts';
import { type DeskFinding, type Findings, keyOf, type Target } from '../../desk/finding.ts';
import { begin, follow } from '../../desk/history.ts';
import type { DeskStore, Kept } from '../../desk/keep/store.ts';
import type { DeskPack } from '../../desk/model.ts';
import type { Action } from '../../desk/reduce.ts';
import type { SourceText } from '../../desk/source.ts';
import type { Pack } from '../../packs/schema.ts';
import type { AuthoringWorker } from '../shared/authoring-worker.ts';
import type { Checking } from './checking.ts';
import { digestOf, type Published, publish } from './publish.ts';
import { hrefOf } from './route.ts';
import { keepSource, textOf } from './take-document.ts';

/** A key is followed by what the check says of its field after this long, and of all after that. */
const SOON = 30;
const LATER = 900;

/** Everything about the pack that is on the desk. */
export interface Session {
  readonly pack: DeskPack;
  /** @param step see `HistoryAction`. */
  act(action: Action, step?: string): void;
  undo(): void;
  redo(): void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly save: SaveState;
  /** Tries to save again. */
  retry(): void;
  /** After a conflict: takes what another desk saved, or puts this in its place. */
  resolve(take: 'theirs' | 'mine'): void;
  /** Another desk has changed what is shown here. */
  readonly taken: boolean;
  readonly findings: Findings;
  /** What the check made of all that holds, when it last looked. */
  readonly compiled: Pack | null;
  /** Ids of cards that do not hold yet. */
  readonly waiting: readonly string[];
  readonly published: Published;
  readonly sources: ReadonlyMap<string, SourceText>;
  /** Keeps a document's text. @returns its key; null after saying why not in `save`. */
  addSource(source: SourceText): Promise<string | null>;
  readonly worker: AuthoringWorker;
  readonly checking: Checking;
}

const Context = createContext<Session | null>(null);
export const SessionProvider = Context.Provider;

/** The session of the pack on the desk. */
export function useSession(): Session {
  const session = useContext(Context);
  if (!session) throw new Error('There is no pack on the desk.');
  return session;
}

/** What the check says of something. */
export function useFindings(target: Target): readonly DeskFinding[] {
  return useSession().findings.get(keyOf(target)) ?? [];
}

/** Opens a session on a pack as it was kept. */
export function useNewSession(
  kept: Kept,
  store: DeskStore,
  worker: AuthoringWorker,
  checking: Checking,
): Session {
  const [history, dispatch] = useReducer(follow, kept.pack, begin);
  const { now: pack } = history;
  const [save, setSave] = useState<SaveState>({ state: 'saved' });
  const [taken, setTaken] = useState(false);
  const [findings, setFindings] = useState<Findings>(new Map());
  const [compiled, setCompiled] = useState<Pack | null>(null);
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const [published, setPublished] = useState<Published>({ state: 'none' });
  const [sources, setSources] = useState<ReadonlyMap<string, SourceText>>(new Map());
  const revision = useRef(kept.revision);
  const digest = useRef(kept.published);
  const touched = useRef<Target | null>(null);
  const latest = useRef(pack);
  latest.current = pack;
  /** The card that is being written. */
  const writing = useRef<string | null>(null);
  /** Ids of the cards that are on. */
  const on = useRef<ReadonlySet<string>>(new Set());

  const autosave = useMemo<Autosave>(() => {
    const write = async (next: DeskPack) => {
      const done = await store.save(next, revision.current, digest.current);
      if (done.ok) revision.current++;
      return done;
    };
    return createAutosave(write, setSave, kept.pack);
  }, []);

  // Saving: after each change, before the page goes, and at once where it may not come back.
  useEffect(() => autosave.changed(pack), [pack]);
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && void autosave.flush();
    const leave = (event: BeforeUnloadEvent) => {
      if (autosave.isSaved()) return;
      void autosave.flush();
      event.preventDefault();
    };
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('beforeunload', leave);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('beforeunload', leave);
    };
  }, []);

  const takeTheirs = async () => {
    const theirs = await store.load(pack.id);
    if (!theirs) {
      location.hash = hrefOf({ view: 'start' });
      return;
    }
    revision.current = theirs.revision;
    digest.current = theirs.published;
    // Only what is kept with it has changed: what was done here can still be undone.
    if (JSON.stringify(theirs.pack) === JSON.stringify(latest.current)) {
      setSave({ state: 'saved' });
      return;
    }
    autosave.take(theirs.pack);
    dispatch({ type: 'replace', pack: theirs.pack });
    setSave({ state: 'saved' });
    setTaken(true);
  };
  useEffect(
    () =>
      store.watch((id, theirs) => {
        if (id !== pack.id || theirs <= revision.current) return;
        // What is not kept yet is not to be lost: the next write says that there are two.
        if (autosave.isSaved()) void takeTheirs();
      }),
    [],
  );

  // Texts of documents, once each.
  useEffect(() => {
    const missing = pack.documents.flatMap(({ source }) =>
      source && !sources.has(source) ? source : [],
    );
    if (missing.length === 0) return;
    void Promise.all(missing.map(async (key) => [key, await store.source(key)] as const)).then(
      async (read) => {
        const there = read.flatMap(([key, source]) => (source ? [[key, source] as const] : []));
        await tellSources(worker, there);
        setSources((before) => new Map([...before, ...there]));
      },
    );
  }, [pack.documents]);

  // The field that was typed in, soon; everything, once there is a pause.
  useEffect(() => {
    const target = touched.current;
    let ended = false;
    const soon = setTimeout(() => {
      if (!target) return;
      void checking.one(pack, target).then((found) => {
        if (!ended) setFindings((before) => new Map(before).set(keyOf(target), found));
      });
    }, SOON);
    const later = setTimeout(
      () => {
        touched.current = null;
        void checking.all(pack).then(async (checked) => {
          if (ended) return;
          setFindings(checked.findings);
          setCompiled(checked.pack);
          setWaiting(checked.waiting);
          if (!checked.pack) return;
          // Half a sentence is no reason for a card to go out and come back.
          const card = writing.current;
          if (card && on.current.has(card) && checked.waiting.includes(card)) return;
          const next = await publish(checked.pack);
          setPublished(next);
          if (next.state === 'failed') return;
          on.current = new Set(checked.pack.entries.map(({ id }) => id));
          const now = await digestOf(JSON.stringify(checked.pack));
          if (now === digest.current) return;
          digest.current = now;
          // Kept with what it was made of: a pack that somebody else put there is known as such.
          autosave.again();
        });
      },
      target ? LATER : 0,
    );
    return () => {
      ended = true;
      clearTimeout(soon);
      clearTimeout(later);
    };
  }, [pack, sources]);

  return {
    pack,
    act(action, step) {
      touched.current = targetOf(action);
      if (touched.current) {
        writing.current = touched.current.kind === 'card' ? touched.current.id : null;
      }
      setTaken(false);
      dispatch({ type: 'do', action, ...(step === undefined ? {} : { step }) });
    },
    undo() {
      touched.current = null;
      dispatch({ type: 'undo' });
    },
    redo() {
      touched.current = null;
      dispatch({ type: 'redo' });
    },
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    save,
    retry: () => void autosave.flush(),
    resolve(take) {
      if (take === 'theirs') void takeTheirs();
      else {
        void store.load(pack.id).then((theirs) => {
          revision.current = theirs?.revision ?? 0;
          return autosave.flush();
        });
      }
    },
    taken,
    findings,
    compiled,
    waiting,
    published,
    sources,
    async addSource(source) {
      const { key, written: done } = await keepSource(store, source);
      if (!done.ok) {
        setSave({ state: 'failed', full: done.why === 'full', detail: done.detail });
        return null;
      }
      await tellSources(worker, [[key, source]]);
      setSources((before) => new Map(before).set(key, source));
      return key;
    },
    worker,
    checking,
  };
}

function targetOf(action: Action): Target | null {
  switch (action.type) {
    case 'card':
      return { kind: 'card', id: action.id };
    case 'document':
      return { kind: 'document', id: action.id };
    case 'statement':
      return { kind: 'document', id: action.document };
    default:
      return null;
  }
}

async function tellSources(
  worker: AuthoringWorker,
  read: readonly (readonly [string, SourceText])[],
): Promise<void> {
  await worker.ask('sources', {
    texts: read.map(([key, source]) => [key, textOf(source)] as const),
  });
}
