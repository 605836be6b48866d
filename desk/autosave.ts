import type { DeskPack } from './model.ts';

/** How what is on the desk stands to what is kept. */
export type SaveState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  /** It is tried again with the next change, and when asked for. */
  | { readonly state: 'failed'; readonly full: boolean; readonly detail: string }
  /** Another desk has saved something else meanwhile: only a person can say which of the two holds. */
  | { readonly state: 'conflict' };

/** How a write went. */
export type Written =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: 'full' | 'failed' | 'conflict';
      readonly detail: string;
    };

export interface Autosave {
  /** This is what is on the desk now. */
  changed(pack: DeskPack): void;
  /** Writes at once what is not written yet, or could not be. */
  flush(): Promise<void>;
  /** Writes what is kept once more, as something that is kept with it has changed. */
  again(): void;
  /** What is kept now is this, by another hand: there is nothing of before to write. */
  take(pack: DeskPack): void;
  /** Whether everything that was changed is kept. */
  isSaved(): boolean;
}

/** How long keys may follow each other before what they typed is written. */
const PAUSE = 300;

/**
 * Keeps what is on the desk: soon after each change, one write at a time, and the last one always. It
 * says “saved” only of what the storage has confirmed.
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
