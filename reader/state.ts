import type { Hit } from '../packs/hit.ts';
import { isMarked, isSameChoice } from '../settings/page-settings.ts';
import { isOlder } from '../settings/revision.ts';
import type { PageSettings } from '../settings/schema.ts';

/**
 * The reader of a page as a pure state machine: no page, no browser, no clock. `next` returns the
 * state after an event, and the effects to carry out. Their results are events again.
 *
 *             changed, settings            read
 *     idle ────────────────────▶ reading ─────────▶ marking
 *      ▲                          │   ▲                │
 *      │◀──────── failed ─────────┘   │ if outdated    │ marked
 *      └──────────────────────────────┴────────────────┘
 *
 *     any ── stop ──▶ stopped, for good
 *
 * `E` is an element of the page, `M` a mention that is marked.
 */
export interface State<E, M> {
  readonly phase: 'idle' | 'reading' | 'marking' | 'stopped';
  /** Whether anything has changed since the last reading began. */
  readonly outdated: boolean;
  /** Elements to read: they have changed since, or could not be read. */
  readonly waiting: readonly E[];
  /** Elements whose text is being read. */
  readonly reading: readonly E[];
  /** Null before the background's first response. */
  readonly settings: PageSettings | null;
  /** Entries mentioned on the page, marked or not. */
  readonly terms: ReadonlyMap<string, Hit>;
  /** The marked mentions. */
  readonly marked: readonly M[];
  /** Whether the first reading of the page is complete. */
  readonly complete: boolean;
  /** The number on the badge; null if that is not known, or if somebody waits for the next one. */
  readonly counted: number | null;
  /** The names that were found when they were counted, as text. */
  readonly names: string;
  /** Whether a failure to read the page has been logged; that is done once. */
  readonly complained: boolean;
}

export type Event<E, M> =
  /** Text changed below these elements. If empty, text may have been removed, shown or hidden. */
  | { readonly name: 'changed'; readonly roots: readonly E[] }
  /** Settings arrived, with a response or because they were changed. */
  | { readonly name: 'settings'; readonly settings: PageSettings }
  /** The background found these entries. */
  | { readonly name: 'found'; readonly terms: readonly Hit[] }
  /** The visible part of a long page has been read, the rest has not. */
  | { readonly name: 'partly-read' }
  | { readonly name: 'read' }
  | { readonly name: 'failed'; readonly error: unknown }
  /** These mentions are marked now, of this number of terms, with these names on the page. */
  | {
      readonly name: 'marked';
      readonly marked: readonly M[];
      readonly terms: number;
      readonly names: string;
    }
  /** The badge may not show the number of terms. */
  | { readonly name: 'uncounted' }
  /**
   * The popup has got the names as they are, which may be others after the current reading. What
   * could not be read is tried again.
   */
  | { readonly name: 'asked' }
  | { readonly name: 'stop' };

export type Effect<E> =
  /** Results in `read` or `failed`. */
  | { readonly name: 'read'; readonly roots: readonly E[] }
  /** Results in `marked`. */
  | { readonly name: 'mark' }
  | { readonly name: 'count'; readonly terms: number }
  | { readonly name: 'complain'; readonly error: unknown }
  /** Remove all marks. */
  | { readonly name: 'clear' };

export interface Step<E, M> {
  readonly state: State<E, M>;
  readonly effects: readonly Effect<E>[];
}

export const START: State<never, never> = {
  phase: 'idle',
  outdated: false,
  waiting: [],
  reading: [],
  settings: null,
  terms: new Map(),
  marked: [],
  complete: false,
  counted: null,
  names: '',
  complained: false,
};

/** Returns the state after `event`, and the effects. */
export function next<E, M>(state: State<E, M>, event: Event<E, M>): Step<E, M> {
  const { phase, waiting, settings } = state;
  if (phase === 'stopped') return step(state);
  switch (event.name) {
    case 'changed':
      return step({ ...state, waiting: [...waiting, ...event.roots], outdated: true });
    case 'settings': {
      if (settings && isOlder(event.settings.revision, settings.revision)) break;
      // Nothing was marked before the first settings. Later ones come with each
      // response, mostly unchanged.
      const isNew = settings !== null && !isSameChoice(event.settings, settings);
      // Retry what could not be read.
      const outdated = state.outdated || isNew || waiting.length > 0;
      return step({ ...state, settings: event.settings, outdated });
    }
    case 'found': {
      const terms = new Map(state.terms);
      for (const term of event.terms) terms.set(term.id, term);
      return step({ ...state, terms });
    }
    case 'partly-read':
      // Only in the first reading: later, marks would disappear and come back.
      if (phase !== 'reading' || state.complete) break;
      return step(state, { name: 'mark' });
    case 'read':
      if (phase !== 'reading') break;
      return step({ ...state, phase: 'marking' }, { name: 'mark' });
    case 'marked': {
      const { marked, terms, names } = event;
      if (phase !== 'marking') return step({ ...state, marked });
      const now = {
        ...state,
        phase: 'idle',
        reading: [],
        marked,
        complete: true,
        counted: terms,
        names,
      } as const;
      // The popup asks for the names again at each count, also where only these are others.
      const isSame = terms === state.counted && names === state.names;
      return isSame ? step(now) : step(now, { name: 'count', terms });
    }
    case 'failed': {
      if (phase === 'idle') break;
      const missed = [...state.reading, ...waiting];
      const now = {
        ...state,
        phase: 'idle',
        reading: [],
        waiting: missed,
        complained: true,
      } as const;
      if (state.complained) return step(now);
      const complain = { name: 'complain', error: event.error } as const;
      // A popup that has asked meanwhile asks again at a count. Later failures have none, or the two
      // would go on for ever: whoever asks has what failed tried again.
      const isFirst = !state.complete && state.marked.length === 0;
      if (!isFirst) return step(now, complain);
      return step({ ...now, counted: 0 }, complain, { name: 'count', terms: 0 });
    }
    case 'asked':
      if (phase === 'idle' && waiting.length === 0) break;
      return step({ ...state, counted: null, outdated: state.outdated || phase === 'idle' });
    case 'uncounted':
      return step({ ...state, counted: null });
    case 'stop':
      return step({ ...state, phase: 'stopped', marked: [] }, { name: 'clear' });
  }
  return step(state);
}

/** Starts a reading if one is due. Never two at a time: they would not know of each other. */
function step<E, M>(state: State<E, M>, ...effects: Effect<E>[]): Step<E, M> {
  if (state.phase !== 'idle' || !state.outdated) return { state, effects };
  const { waiting: roots } = state;
  return {
    state: { ...state, phase: 'reading', outdated: false, waiting: [], reading: roots },
    effects: [...effects, { name: 'read', roots }],
  };
}

/** Whether an entry is to be marked according to the settings. */
export function isWanted(
  { terms, settings }: Pick<State<unknown, unknown>, 'terms' | 'settings'>,
  entry: string,
): boolean {
  const term = terms.get(entry);
  return term !== undefined && (settings === null || isMarked(settings, term));
}
