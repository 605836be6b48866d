/**
 * The life of the frame that a card is drawn in, as a pure state machine: no page, no frame, no
 * clock. `next` gives the state after an event and the effects to be carried out.
 *
 *               prepare, open          connected             drawn
 *     absent ─────────────────▶ loading ────────▶ drawing ──────────▶ ready
 *       ▲                          │               ▲  │ ▲  │ drawn,    │ open
 *       │                  elapsed │       prepare,│  │ │  │ to open   │
 *       │                          ▼          open │  │ │  ▼           ▼
 *       │                       refused            │  │ └───────── shown
 *       │                                          │  │   open another
 *       │                            hidden ───────┘  │
 *       │                              ▲   unexpect   │
 *       │                              └──────────────┴─── ready
 *       └── close, lost (any but refused); elapsed (hidden, or nobody answers)
 *
 * The page holds a frame only from when the pointer rests on a name until its card has closed, or
 * until the pointer has been elsewhere for a while. A page whose sandbox keeps extensions' frames
 * from running stays `refused`.
 *
 * `V` is what is drawn, compared by identity.
 */
export type State<V> =
  | { readonly name: 'absent' }
  | Loading<V>
  | Drawing<V>
  /** It is drawn, and laid out where nobody sees it. */
  | { readonly name: 'ready'; readonly view: V; readonly drawing: number }
  | { readonly name: 'shown'; readonly view: V; readonly drawing: number }
  /** Nothing of it is wanted just now. */
  | { readonly name: 'hidden'; readonly drawing: number }
  | { readonly name: 'refused' };

/** The frame is in the page, unseen; `loaded` once the browser has loaded something into it. */
interface Loading<V> {
  readonly name: 'loading';
  /** What is to be drawn when it answers, if anything by then. */
  readonly view: V | null;
  readonly opening: boolean;
  readonly loaded: boolean;
}

/** It was told what to draw; `opening` where it is to be shown then. */
interface Drawing<V> {
  readonly name: 'drawing';
  readonly view: V;
  readonly opening: boolean;
  readonly drawing: number;
}

export type Event<V> =
  /** This may be wanted soon. */
  | { readonly name: 'prepare'; readonly view: V }
  /** What was to be wanted soon is not: the pointer has moved on. */
  | { readonly name: 'unexpect' }
  /** Show this, as soon as it is drawn. */
  | { readonly name: 'open'; readonly view: V }
  /** Draw this in place. */
  | { readonly name: 'update'; readonly view: V }
  | { readonly name: 'loaded' }
  /** The frame has answered. */
  | { readonly name: 'connected' }
  | { readonly name: 'drawn'; readonly drawing: number }
  /** The delay of the state is over. */
  | { readonly name: 'elapsed' }
  | { readonly name: 'close' }
  /** The page has taken the frame away, or is about to be left. */
  | { readonly name: 'lost' };

export type Effect<V> =
  /** Put a frame into the page, unseen; to be answered by `loaded` and `connected`. */
  | { readonly name: 'load' }
  /** To be answered by `drawn`; `anew` where nothing of the view before may stay. */
  | { readonly name: 'draw'; readonly view: V; readonly drawing: number; readonly anew: boolean }
  | { readonly name: 'show' }
  /** Another card is about to be drawn: nobody is to see that until it is shown. */
  | { readonly name: 'veil' }
  | { readonly name: 'remove' }
  /** No card can be shown on this page. */
  | { readonly name: 'refuse' };

export interface Step<V> {
  readonly state: State<V>;
  readonly effects: readonly Effect<V>[];
}

export const ABSENT = { name: 'absent' } as const;

/** Milliseconds. */
const WAIT = {
  /** For a frame to load: a machine may be busy. */
  load: 10_000,
  /** From when the browser has loaded it until it has answered: the service may have to wake. */
  answer: 3000,
  /** For a card to be drawn. */
  draw: 3000,
  /** How long a loaded frame outlasts a name that the pointer only passed. */
  idle: 2000,
} as const;

/** The state after `event`, the same object where nothing changes, and what is to be done. */
export function next<V>(state: State<V>, event: Event<V>): Step<V> {
  if (state.name === 'refused') {
    return event.name === 'open' ? step(state, { name: 'refuse' }) : step(state);
  }
  if (event.name === 'close' || event.name === 'lost') {
    return state.name === 'absent' ? step(state) : step(ABSENT, { name: 'remove' });
  }
  switch (state.name) {
    case 'absent':
      return event.name === 'prepare' || event.name === 'open'
        ? step(
            { name: 'loading', view: event.view, opening: event.name === 'open', loaded: false },
            { name: 'load' },
          )
        : step(state);
    case 'loading':
      return loading(state, event);
    case 'drawing':
      return drawing(state, event);
    case 'ready':
      switch (event.name) {
        case 'open':
          return event.view === state.view
            ? step({ ...state, name: 'shown' }, { name: 'show' })
            : draw(state, event.view, true);
        case 'prepare':
          return event.view === state.view ? step(state) : draw(state, event.view, false);
        case 'unexpect':
          return step({ name: 'hidden', drawing: state.drawing });
      }
      return step(state);
    case 'shown':
      if (event.name === 'open') {
        return event.view === state.view
          ? step(state, { name: 'show' })
          : draw(state, event.view, true);
      }
      if (event.name === 'update') {
        const drawn = { ...state, view: event.view, drawing: state.drawing + 1 };
        return step(drawn, effectOf(drawn, false));
      }
      return step(state);
    case 'hidden':
      if (event.name === 'prepare' || event.name === 'open') {
        return draw(state, event.view, event.name === 'open');
      }
      return event.name === 'elapsed' ? step(ABSENT, { name: 'remove' }) : step(state);
  }
}

function loading<V>(state: Loading<V>, event: Event<V>): Step<V> {
  switch (event.name) {
    case 'prepare':
      return step({ ...state, view: event.view, opening: false });
    case 'open':
      return step({ ...state, view: event.view, opening: true });
    case 'update':
      return step({ ...state, view: event.view });
    case 'unexpect':
      return step<V>(state.opening ? state : { ...state, view: null });
    case 'loaded':
      return step({ ...state, loaded: true });
    case 'connected':
      return state.view === null
        ? step({ name: 'hidden', drawing: 0 })
        : draw({ drawing: 0 }, state.view, state.opening);
    case 'elapsed':
      if (!state.loaded) return step(ABSENT, { name: 'remove' });
      // Loaded, and yet it does not answer: its scripts do not run.
      return state.opening
        ? step({ name: 'refused' }, { name: 'remove' }, { name: 'refuse' })
        : step({ name: 'refused' }, { name: 'remove' });
  }
  return step(state);
}

function drawing<V>(state: Drawing<V>, event: Event<V>): Step<V> {
  switch (event.name) {
    case 'drawn': {
      if (event.drawing !== state.drawing) return step(state);
      const { view } = state;
      return state.opening
        ? step({ name: 'shown', view, drawing: event.drawing }, { name: 'show' })
        : step({ name: 'ready', view, drawing: event.drawing });
    }
    case 'prepare':
      return event.view === state.view ? step(state) : draw(state, event.view, false);
    case 'open':
      return event.view === state.view
        ? step({ ...state, opening: true })
        : draw(state, event.view, true);
    case 'update':
      return draw(state, event.view, state.opening);
    case 'unexpect':
      return state.opening ? step(state) : step({ name: 'hidden', drawing: state.drawing });
    case 'elapsed':
      return step(ABSENT, { name: 'remove' });
  }
  return step(state);
}

function draw<V>({ drawing: last }: { drawing: number }, view: V, opening: boolean): Step<V> {
  const drawn = { name: 'drawing', view, opening, drawing: last + 1 } as const;
  return step(drawn, { name: 'veil' }, effectOf(drawn, true));
}

function effectOf<V>(drawn: { view: V; drawing: number }, anew: boolean): Effect<V> {
  return { name: 'draw', view: drawn.view, drawing: drawn.drawing, anew };
}

function step<V>(state: State<V>, ...effects: Effect<V>[]): Step<V> {
  return { state, effects };
}

/** Milliseconds after which a state is to be told `elapsed`; null for never. */
export function delay<V>(state: State<V>): number | null {
  switch (state.name) {
    case 'loading':
      return state.loaded ? WAIT.answer : WAIT.load;
    case 'drawing':
      return WAIT.draw;
    case 'hidden':
      return WAIT.idle;
    default:
      return null;
  }
}

/** Whether a card is to be seen, be it that its frame still has to be loaded or drawn. */
export function isOpen<V>(state: State<V>): boolean {
  if (state.name === 'loading' || state.name === 'drawing') return state.opening;
  return state.name === 'shown';
}
