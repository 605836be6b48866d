import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Autosave, createAutosave, type SaveState } from '../../../desk/autosave.ts';
import type { DeskPack } from '../../../desk/model.ts';
import type { DeskStore, Kept } from '../../../desk/store.ts';
import { reportOnce } from '../../../messages/unreachable.ts';
import { hrefOf } from '../navigation/route.ts';

/** How the pack being edited is saved. */
export interface Saving {
  readonly state: SaveState;
  /** Reports that something else of the pack could not be saved. */
  fail(state: SaveState): void;
  /** Tries to save again. */
  retry(): void;
  /** After a conflict: takes what another tab saved, or replaces it. */
  resolve(take: 'theirs' | 'mine'): void;
  /** Whether another tab has changed what is shown here. */
  readonly taken: boolean;
  /** What another tab has changed has been noticed. */
  noticed(): void;
  /** Digest of the pack as it was last published. */
  published(): string | undefined;
  /** Stores the digest of a published pack, so that a pack from elsewhere is recognised as such. */
  keepPublished(digest: string): void;
}

/**
 * Saves a pack after each change, and follows what other tabs save.
 *
 * @param replace called with the pack that another tab saved.
 */
export function useSaving(
  kept: Kept,
  store: DeskStore,
  pack: DeskPack,
  replace: (theirs: DeskPack) => void,
): Saving {
  const [state, setState] = useState<SaveState>({ state: 'saved' });
  const [taken, setTaken] = useState(false);
  const revision = useRef(kept.revision);
  const digest = useRef(kept.published);
  const latest = useRef(pack);
  latest.current = pack;

  const autosave = useMemo<Autosave>(() => {
    const write = async (next: DeskPack) => {
      const done = await store.save(next, revision.current, digest.current);
      if (done.ok) revision.current++;
      return done;
    };
    return createAutosave(write, setState, kept.pack);
  }, []);
  // At once: nothing that was typed may still look saved when another tab's version comes in.
  useLayoutEffect(() => autosave.changed(pack), [pack]);
  useFlush(autosave);
  useEffect(() => {
    // Until it is left, a document that is not stored yet, or was removed, keeps its text.
    const left = Promise.withResolvers<void>();
    void store.keepingTexts(() => left.promise.then(autosave.flush));
    return left.resolve;
  }, []);

  /** @param over whether to take it over changes that are not saved. */
  const takeTheirs = async (over: boolean) => {
    const theirs = await store.load(pack.id);
    // Something was typed meanwhile: the next write reports the conflict.
    if (!over && !autosave.isSaved()) return;
    if (!theirs) {
      location.hash = hrefOf({ view: 'start' });
      return;
    }
    revision.current = theirs.revision;
    digest.current = theirs.published;
    // If only what is stored beside it has changed, the history here still applies.
    if (JSON.stringify(theirs.pack) !== JSON.stringify(latest.current)) {
      autosave.take(theirs.pack);
      replace(theirs.pack);
      setTaken(true);
    }
    setState({ state: 'saved' });
  };
  useEffect(
    () =>
      store.watch((id, theirs) => {
        if (id !== pack.id || theirs <= revision.current) return;
        // Keeps unsaved changes: the next write reports the conflict.
        if (autosave.isSaved()) void takeTheirs(false).catch(reportOnce);
      }),
    [],
  );

  const replaceTheirs = async () => {
    const theirs = await store.load(pack.id);
    revision.current = theirs?.revision ?? 0;
    await autosave.flush();
  };

  return {
    state,
    fail: setState,
    retry: () => void autosave.flush(),
    resolve(take) {
      const resolved = take === 'theirs' ? takeTheirs(true) : replaceTheirs();
      // Trying to save again finds the conflict again, if there still is one.
      resolved.catch((error: unknown) =>
        setState({ state: 'failed', full: false, detail: String(error) }),
      );
    },
    taken,
    noticed: () => setTaken(false),
    published: () => digest.current,
    keepPublished(next) {
      digest.current = next;
      autosave.again();
    },
  };
}

/** Saves at once when the page is hidden, since it may not come back. */
function useFlush(autosave: Autosave): void {
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
}
