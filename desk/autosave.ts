import type { DeskPack } from './model.ts';

/** How the pack on the desk relates to what is stored. */
export type SaveState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  /** Retried with the next change, and on request. */
  | { readonly state: 'failed'; readonly full: boolean; readonly detail: string }
  /** Another tab has saved something else meanwhile; only a person can decide which to keep. */
  | { readonly state: 'conflict' };

/** The result of a write. */
export type Written =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: 'full' | 'failed' | 'conflict';
      readonly detail: string;
    };

export interface Autosave {
  /** This is on the desk now. */
  changed(pack: DeskPack): void;
  /** Writes anything unwritten at once, including after a failure. */
  flush(): Promise<void>;
  /** Writes again, because something stored with the pack has changed. */
  again(): void;
  /** Another tab has stored this: nothing from before needs writing. */
  take(pack: DeskPack): void;
  /** Whether all changes are stored. */
  isSaved(): boolean;
}

/** Pause in typing, in ms, before a write. */
const PAUSE = 300;

/**
 * Saves the pack on the desk: soon after each change, one write at a time, and always the last
 * change. It only reports “saved” once storage has confirmed the write.
 */
export function createAutosave(
  write: (pack: DeskPack) => Promise<Written>,
  tell: (state: SaveState) => void,
  saved: DeskPack,
  later: (act: () => void, wait: number) => unknown = setTimeout,
): Autosave {
  let wanted = saved;
  let kept = saved;
  let stale = false;
  let planned = false;
  let writing: Promise<void> | null = null;

  const run = async () => {
    while (wanted !== kept || stale) {
      stale = false;
      const pack = wanted;
      const done = await write(pack);
      if (!done.ok) {
        tell(
          done.reason === 'conflict'
            ? { state: 'conflict' }
            : { state: 'failed', full: done.reason === 'full', detail: done.detail },
        );
        return;
      }
      kept = pack;
    }
    tell({ state: 'saved' });
  };
  const flush = async () => {
    planned = false;
    writing ??= run().finally(() => {
      writing = null;
    });
    await writing;
  };

  return {
    changed(pack) {
      wanted = pack;
      if (wanted === kept) return;
      tell({ state: 'saving' });
      if (planned) return;
      planned = true;
      later(() => planned && void flush(), PAUSE);
    },
    flush,
    again() {
      stale = true;
      void flush();
    },
    take(pack) {
      wanted = pack;
      kept = pack;
    },
    isSaved: () => wanted === kept,
  };
}
