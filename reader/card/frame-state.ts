/**
 * The life cycle of the card's frame as a pure state machine: no page, no frame, no clock. `next`
 * returns the state after an event, and the effects to carry out.
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
 * The page contains a frame only from when the pointer rests on a name until the card closes, or
 * until the pointer has been elsewhere for a while. A page whose sandbox blocks the frame's scripts
 * stays `refused`; in Firefox, it is so from the start.
 *
 * `V` is what is drawn, compared by identity.
 */
export type State<V> =
  | { readonly name: 'absent' }
  | LoadingState<V>
  | DrawingState<V>
  /** Drawn and laid out, but invisible. */
  | { readonly name: 'ready'; readonly view: V; readonly drawing: number }
  | { readonly name: 'shown'; readonly view: V; readonly drawing: number }
  /** Not needed now. */
  | { readonly name: 'hidden'; readonly drawing: number }
  | { readonly name: 'refused' };

/** The frame is in the page, invisible; `loaded` once the browser has loaded something into it. */
interface LoadingState<V> {
  readonly name: 'loading';
  /** What to draw once it responds, if anything. */
  readonly view: V | null;
  readonly opening: boolean;
  readonly loaded: boolean;
}

/** The frame is drawing; `opening` if it is to be shown then. */
interface DrawingState<V> {
  readonly name: 'drawing';
  readonly view: V;
  readonly opening: boolean;
  readonly drawing: number;
}

export type Event<V> =
  /** This may be needed soon. */
  | { readonly name: 'prepare'; readonly view: V }
  /** The prepared view is not needed: the pointer has moved on. */
  | { readonly name: 'unexpect' }
  /** Show this, as soon as it is drawn. */
  | { readonly name: 'open'; readonly view: V }
  /** Draw this in place. */
  | { readonly name: 'update'; readonly view: V }
  | { readonly name: 'loaded' }
  /** The frame has responded. */
  | { readonly name: 'connected' }
  | { readonly name: 'drawn'; readonly drawing: number }
  /** The delay of the state has elapsed. */
  | { readonly name: 'elapsed' }
  | { readonly name: 'close' }
  /** The page has removed the frame, or is about to be left. */
  | { readonly name: 'lost' };

export type Effect<V> =
  /** Add an invisible frame to the page. Results in `loaded` and `connected`. */
  | { readonly name: 'load' }
  /** Results in `drawn`. `anew` discards the state of the previous view. */
  | { readonly name: 'draw'; readonly view: V; readonly drawing: number; readonly anew: boolean }
  | { readonly name: 'show' }
  /** Hide the frame while another card is being drawn. */
  | { readonly name: 'veil' }
  | { readonly name: 'remove' }
  /** Report that no card can be shown on this page. */
  | { readonly name: 'refuse' };

export interface Step<V> {
  readonly state: State<V>;
  readonly effects: readonly Effect<V>[];
}

export const ABSENT = { name: 'absent' } as const;
export const REFUSED = { name: 'refused' } as const;

/** Milliseconds. */
const WAIT = {
  /** For the frame to load; the machine may be busy. */
  load: 10_000,
  /** From the load until its response; the background may have to wake. */
  answer: 3000,
  /** For a card to be drawn; the machine may be busy. */
  draw: 10_000,
  /** How long a loaded frame is kept after the pointer has only passed over a name. */
  idle: 2000,
} as const;

/** Returns the state after `event`, the same object if nothing changes, and the effects. */
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

function loading<V>(state: LoadingState<V>, event: Event<V>): Step<V> {
  switch (event.name) {
    case 'prepare':
    case 'open':
      return step({ ...state, view: event.view, opening: event.name === 'open' });
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
      // Loaded but not responding: its scripts are blocked.
      return step(
        REFUSED,
        { name: 'remove' },
        ...(state.opening ? [{ name: 'refuse' } as const] : []),
      );
  }
  return step(state);
}

function drawing<V>(state: DrawingState<V>, event: Event<V>): Step<V> {
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

/** Delay after which a state is to get `elapsed`, in ms; null for never. */
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

/** Whether a card is open, or will be once its frame has been loaded and drawn. */
export function isOpen<V>(state: State<V>): boolean {
  if (state.name === 'loading' || state.name === 'drawing') return state.opening;
  return state.name === 'shown';
}
