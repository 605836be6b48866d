import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { type Autosave, createAutosave, type SaveState } from '../../desk/autosave.ts';
import { type DeskFinding, type Findings, keyOf, type Target } from '../../desk/finding.ts';
import { begin, follow } from '../../desk/history.ts';
import type { Hand } from '../../desk/in-hand.ts';
import type { DeskStore, Kept } from '../../desk/keep/store.ts';
import type { DeskPack } from '../../desk/model.ts';
import type { Action } from '../../desk/reduce.ts';
import type { SourceText } from '../../desk/source.ts';
import type { Pack } from '../../packs/schema.ts';
import type { AuthoringWorker } from '../shared/authoring-worker.ts';
import type { Checking } from './checking.ts';
import { digestOf, type Published, publish } from './publish.ts';
import { hrefOf } from './route.ts';
import { keepSource } from './take-document.ts';

/** Pauses in typing, in ms, before the check runs on the field, and on the whole pack. */
const SOON = 30;
const LATER = 900;
/** Until what holds is turned on: storing all of a large pack would hold up whoever writes on. */
const ON = 500;

/** The pack being edited, and what can be done with it. */
export interface Session {
  readonly pack: DeskPack;
  /** @param step see `HistoryAction`. */
  act(action: Action, step?: string): void;
  undo(): void;
  redo(): void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The field that somebody is typing in. */
  readonly hand: Hand | null;
  /** Somebody types in a field; or, with null, has left it. */
  hold(hand: Hand | null): void;
  readonly save: SaveState;
  /** Tries to save again. */
  retry(): void;
  /** After a conflict: takes what another tab saved, or replaces it. */
  resolve(take: 'theirs' | 'mine'): void;
  /** Another tab has changed what is shown here. */
  readonly taken: boolean;
  readonly findings: Findings;
  /** The last result of the check on all that is complete. */
  readonly compiled: Pack | null;
  /** Ids of cards that are still incomplete. */
  readonly waiting: readonly string[];
  readonly published: Published;
  readonly sources: ReadonlyMap<string, SourceText>;
  /** Stores a document's text. @returns its key; null if that failed, for which `save` has the reason. */
  addSource(source: SourceText): Promise<string | null>;
  readonly worker: AuthoringWorker;
  readonly checking: Checking;
}

const Context = createContext<Session | null>(null);
export const SessionProvider = Context.Provider;

/** The session of the pack being edited. */
export function useSession(): Session {
  const session = useContext(Context);
  if (!session) throw new Error('There is no pack on the desk.');
  return session;
}

/** The result of a check. */
export function useFindings(target: Target): readonly DeskFinding[] {
  return useSession().findings.get(keyOf(target)) ?? [];
}

/** Opens a session on a stored pack. */
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
  const [hand, setHand] = useState<Hand | null>(null);
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
  /** The card being edited. */
  const writing = useRef<string | null>(null);
  /** Ids of the published cards. */
  const on = useRef<ReadonlySet<string>>(new Set());

  const autosave = useMemo<Autosave>(() => {
    const write = async (next: DeskPack) => {
      const done = await store.save(next, revision.current, digest.current);
      if (done.ok) revision.current++;
      return done;
    };
    return createAutosave(write, setSave, kept.pack);
  }, []);

  // Saves after each change, and at once when the page is hidden, since it may not come back.
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
    // Only what is stored beside it has changed, so the history here still applies.
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
        // Keeps unsaved changes: the next write reports the conflict.
        if (autosave.isSaved()) void takeTheirs();
      }),
    [],
  );

  // Loads the text of each document once.
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

  // Checks the field typed in soon, and everything after a pause.
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
          // A card with half a sentence stays published until the pause.
          const card = writing.current;
          if (card && on.current.has(card) && checked.waiting.includes(card)) return;
          await new Promise((done) => setTimeout(done, ON));
          if (ended) return;
          const next = await publish(checked.pack);
          setPublished(next);
          if (next.state === 'failed') return;
          on.current = new Set(checked.pack.entries.map(({ id }) => id));
          const now = await digestOf(JSON.stringify(checked.pack));
          if (now === digest.current) return;
          digest.current = now;
          // Stored with what it was built from, so that a pack from elsewhere is recognised as such.
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
    hand,
    hold: setHand,
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
        setSave({ state: 'failed', full: done.reason === 'full', detail: done.detail });
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
  await worker.ask('sources', { texts: read.map(([key, source]) => [key, source]) });
}
