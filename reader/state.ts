import type { Hit } from '../packs/hit.ts';
import { isMarked, isSameChoice } from '../settings/page-settings.ts';
import { isOlder } from '../settings/revision.ts';
import type { PageSettings } from '../settings/schema.ts';

/**
 * The reader of a page as a pure state machine: no page, no browser, no clock. `next` gives the
 * state after an event and the effects to be carried out; what comes of these are events again.
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
  /** Whether something changed since the last reading began. */
  readonly outdated: boolean;
  /** Elements with text to be read: changed since, or not read when they should have been. */
  readonly waiting: readonly E[];
  /** Elements whose text is being read. */
  readonly reading: readonly E[];
  /** Null before the first answer of the background. */
  readonly settings: PageSettings | null;
  /** Entries that are named on the page, whether they are marked or not. */
  readonly terms: ReadonlyMap<string, Hit>;
  /** What is marked. */
  readonly marked: readonly M[];
  /** Whether the page has been read for the first time. */
  readonly complete: boolean;
  /** The number of terms that the badge shows; null where it may show another one. */
  readonly counted: number | null;
  /** Whether it was said that the page could not be read: that is said once. */
  readonly complained: boolean;
}

export type Event<E, M> =
  /** Text changed below these elements; with none, text may have gone, or be shown or hidden. */
  | { readonly name: 'changed'; readonly roots: readonly E[] }
  /** Settings came in, with an answer or because they were changed. */
  | { readonly name: 'settings'; readonly settings: PageSettings }
  /** The background found these entries. */
  | { readonly name: 'found'; readonly terms: readonly Hit[] }
  /** What is in view has been read, and the rest of a long page has not. */
  | { readonly name: 'partly-read' }
  | { readonly name: 'read' }
  | { readonly name: 'failed'; readonly error: unknown }
  /** These mentions are marked now, of so many terms. */
  | { readonly name: 'marked'; readonly marked: readonly M[]; readonly terms: number }
  /** The badge does not show the number of terms, or not for sure. */
  | { readonly name: 'uncounted' }
  | { readonly name: 'stop' };

export type Effect<E> =
  /** To be answered by `read` or `failed`. */
  | { readonly name: 'read'; readonly roots: readonly E[] }
  /** To be answered by `marked`. */
  | { readonly name: 'mark' }
  | { readonly name: 'count'; readonly terms: number }
  | { readonly name: 'complain'; readonly error: unknown }
  /** Takes all marks away. */
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
  complained: false,
};

/** The state after `event`, and what is to be done. */
export function next<E, M>(state: State<E, M>, event: Event<E, M>): Step<E, M> {
  const { phase, waiting, settings } = state;
  if (phase === 'stopped') return step(state);
  switch (event.name) {
    case 'changed':
      return step({ ...state, waiting: [...waiting, ...event.roots], outdated: true });
    case 'settings': {
      if (settings && isOlder(event.settings.revision, settings.revision)) break;
      // Before the first, nothing was marked; others come with each answer, mostly unchanged.
      const isNew = settings !== null && !isSameChoice(event.settings, settings);
      // What could not be read is tried again with whatever comes next.
      const outdated = state.outdated || isNew || waiting.length > 0;
      return step({ ...state, settings: event.settings, outdated });
    }
    case 'found': {
      const terms = new Map(state.terms);
      for (const term of event.terms) terms.set(term.id, term);
      return step({ ...state, terms });
    }
    case 'partly-read':
      // Only when the page is read for the first time: later, marks would go and come again.
      if (phase !== 'reading' || state.complete) break;
      return step(state, { name: 'mark' });
    case 'read':
      if (phase !== 'reading') break;
      return step({ ...state, phase: 'marking' }, { name: 'mark' });
    case 'marked': {
      const { marked, terms } = event;
      if (phase !== 'marking') return step({ ...state, marked });
      const now = {
        ...state,
        phase: 'idle',
        reading: [],
        marked,
        complete: true,
        counted: terms,
      } as const;
      return terms === state.counted ? step(now) : step(now, { name: 'count', terms });
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
      return state.complained ? step(now) : step(now, { name: 'complain', error: event.error });
    }
    case 'uncounted':
      return step({ ...state, counted: null });
    case 'stop':
      return step({ ...state, phase: 'stopped', marked: [] }, { name: 'clear' });
  }
  return step(state);
}

/** Begins to read where that is due and nothing is being read: two readings would not know of each other. */
function step<E, M>(state: State<E, M>, ...effects: Effect<E>[]): Step<E, M> {
  if (state.phase !== 'idle' || !state.outdated) return { state, effects };
  const { waiting: roots } = state;
  return {
    state: { ...state, phase: 'reading', outdated: false, waiting: [], reading: roots },
    effects: [...effects, { name: 'read', roots }],
  };
}

/** Whether the reader wants an entry to be marked. */
export function isWanted(
  { terms, settings }: Pick<State<unknown, unknown>, 'terms' | 'settings'>,
  entry: string,
): boolean {
  const term = terms.get(entry);
  return term !== undefined && (settings === null || isMarked(settings, term));
}
