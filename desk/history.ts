import type { DeskPack } from './model.ts';
import { type Action, reduce } from './reduce.ts';

/** Number of steps that can be undone. They share unchanged data, so they cost little. */
const MAX_STEPS = 500;

/** A pack on the desk with its undo history. */
export interface History {
  readonly now: DeskPack;
  /** Most recent last. */
  readonly past: readonly DeskPack[];
  /** Next first. */
  readonly future: readonly DeskPack[];
  /** What the last step was about, as long as more of the same is added to it; otherwise null. */
  readonly step: string | null;
}

type HistoryAction =
  /**
   * @prop step what it is about: steps about the same, one after the other, are undone together.
   */
  | { readonly type: 'do'; readonly action: Action; readonly step?: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** Another tab has saved this: earlier changes here cannot be undone over it. */
  | { readonly type: 'replace'; readonly pack: DeskPack };

/** A history without steps. */
export function begin(pack: DeskPack): History {
  return { now: pack, past: [], future: [], step: null };
}

/** The history after an action. An action that changes nothing adds no step. */
export function follow(history: History, action: HistoryAction): History {
  const { now, past, future } = history;
  switch (action.type) {
    case 'do': {
      const next = reduce(now, action.action);
      if (next === now) return history;
      const step = action.step ?? null;
      // Continued typing belongs to the same step; after an undo, it starts a new one.
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
 * Names the step that a change of text belongs to: one per word, so that undoing takes back a
 * word and not a paragraph.
 *
 * @param field what is typed in.
 */
export function typingStep(field: string, text: string): string {
  return `${field}:${text.trim().split(/\s+/).length}`;
}
