import { createContext } from 'preact';
import { useContext, useReducer, useState } from 'preact/hooks';
import type { SaveState } from '../../desk/autosave.ts';
import { type DeskFinding, type Findings, keyOf, type Target } from '../../desk/finding.ts';
import { begin, follow } from '../../desk/history.ts';
import type { Hand } from '../../desk/in-hand.ts';
import type { DeskPack } from '../../desk/model.ts';
import type { Action } from '../../desk/reduce.ts';
import type { SourceText } from '../../desk/source.ts';
import type { DeskStore, Kept } from '../../desk/store.ts';
import type { Pack } from '../../packs/schema.ts';
import type { AuthoringWorker } from '../shared/authoring-worker.ts';
import type { Checking } from './checks/checking.ts';
import type { Published } from './checks/publish.ts';
import type { Stopped } from './checks/stopped.ts';
import { useChecks } from './checks/use-checks.ts';
import { useWorkerLost } from './checks/use-worker-lost.ts';
import { useSaving } from './saving/use-saving.ts';
import { type Unread, useSources } from './saving/use-sources.ts';

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
  /** Why the last check was stopped; null if it was not. */
  readonly stopped: Stopped | null;
  /** Ids of cards that are still incomplete. */
  readonly waiting: readonly string[];
  readonly published: Published;
  /** Publishes the pack again, if the reader has removed it. */
  useAgain(): void;
  readonly sources: ReadonlyMap<string, SourceText>;
  /** Why some of these could not be read; null if all could. */
  readonly unread: Unread | null;
  /**
   * Stores a document's text.
   *
   * @returns its key; null if that failed, for which `save` has the reason.
   */
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
  const [hand, setHand] = useState<Hand | null>(null);
  const saving = useSaving(kept, store, pack, (theirs) =>
    dispatch({ type: 'replace', pack: theirs }),
  );
  const sources = useSources(pack, store, worker, saving.fail);
  const { touch, stopped, ...checks } = useChecks(pack, sources.texts, checking, saving);
  // Without waiting for a check.
  const isLost = useWorkerLost(worker);
  return {
    pack,
    act(action, step) {
      touch(targetOf(action));
      saving.noticed();
      dispatch({ type: 'do', action, ...(step === undefined ? {} : { step }) });
    },
    undo() {
      touch(null);
      dispatch({ type: 'undo' });
    },
    redo() {
      touch(null);
      dispatch({ type: 'redo' });
    },
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    hand,
    hold: setHand,
    save: saving.state,
    retry: saving.retry,
    resolve: saving.resolve,
    taken: saving.taken,
    ...checks,
    stopped: isLost ? 'unloadable' : stopped,
    sources: sources.texts,
    unread: sources.unread,
    addSource: sources.add,
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
