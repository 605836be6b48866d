import type { DeskPack } from './model.ts';
import { type Action, reduce } from './reduce.ts';

/** How many steps can be undone. What steps share is held once, so that they cost little. */
const MAX_STEPS = 500;

/** A pack on the desk, with the way back. */
export interface History {
  readonly now: DeskPack;
  /** The latest last. */
  readonly past: readonly DeskPack[];
  /** The next first. */
  readonly future: readonly DeskPack[];
  /** What the last step was about, while more of the same belongs to it; null where nothing does. */
  readonly step: string | null;
}

export type HistoryAction =
  /** @prop step what it is about: steps about the same, one after the other, are undone together. */
  | { readonly type: 'do'; readonly action: Action; readonly step?: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** Another desk has saved this: what was done here before cannot be undone over it. */
  | { readonly type: 'replace'; readonly pack: DeskPack };

export function begin(pack: DeskPack): History {
  return { now: pack, past: [], future: [], step: null };
}

export function follow(history: History, action: HistoryAction): History {
  const { now, past, future } = history;
  switch (action.type) {
    case 'do': {
      const next = reduce(now, action.action);
      if (next === now) return history;
      const step = action.step ?? null;
      // Typing on is the same step; after an undo it is another.
      const joins = step !== null && step === history.step;
      return {
        now: next,
        past: joins ? past : [...past, now].slice(-MAX_STEPS),
        future: [],
        step,
      };
    }
    case 'undo': {
      const before = past.at(-1);
      if (!before) return history;
      return { now: before, past: past.slice(0, -1), future: [now, ...future], step: null };
    }
    case 'redo': {
      const [after, ...rest] = future;
      if (!after) return history;
      return { now: after, past: [...past, now], future: rest, step: null };
    }
    case 'replace':
      return begin(action.pack);
  }
}

/**
 * Names the step that a change of text belongs to: each word is one, so that undoing takes back a word
 * and not a paragraph.
 *
 * @param field what is typed in.
 */
export function typingStep(field: string, text: string): string {
  return `${field}:${text.trim().split(/\s+/).length}`;
}
