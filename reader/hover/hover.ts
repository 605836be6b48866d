/**
 * Hovering as a pure state machine: no clock, no page. The caller feeds it pointer events, and
 * starts a timer of `delay(state)` whenever the state is a new object.
 *
 *                 over                elapsed
 *     idle ───────────────▶ resting ───────────▶ open ◀──────────────┐
 *      ▲ ▲                    │                  │  │ ▲               │ elapsed
 *      │ └────────────────────┘ out          out │  │ │ over, card    │
 *      │                                         ▼  │ │          switching
 *      ├──────────────────────────────────── leaving┘ │               ▲
 *      │                 elapsed                 └────┘               │
 *      │                                         open, leaving ───────┘ over another
 *      └── dismissed ◀── esc (any but idle); leaves it when the pointer has left the term
 *
 * A pinned card stays open until Esc, a press outside it, its close button, or until it is
 * unpinned. Meanwhile, a name the pointer rests on is `blocked`. Names the pointer only crosses,
 * fast or on its way to the card, do not count, but it may come to rest on the last of them:
 * then that was `crossing`.
 *
 * `M` is a mention, compared by identity.
 */
export type State<M> =
  | { readonly name: 'idle' }
  | { readonly name: 'resting'; readonly on: M }
  /** `blocked` is the name under the pointer whose card a pinned one keeps from opening. */
  | {
      readonly name: 'open';
      readonly on: M;
      readonly pinned: boolean;
      readonly blocked?: M;
      readonly crossing?: M;
    }
  | { readonly name: 'switching'; readonly on: M; readonly to: M }
  | { readonly name: 'leaving'; readonly on: M; readonly crossing?: M }
  | { readonly name: 'dismissed'; readonly on: M };

export type Event<M> =
  /** The pointer is on a term; `fast` means it is only passing. */
  | { readonly name: 'over'; readonly on: M; readonly fast: boolean; readonly onTheWay: boolean }
  /** The pointer is on the card. */
  | { readonly name: 'card' }
  /** The pointer is on neither; `onTheWay` means inside the triangle from term to card. */
  | { readonly name: 'out'; readonly onTheWay: boolean }
  /** The delay of the state has elapsed. */
  | { readonly name: 'elapsed' }
  | { readonly name: 'esc' }
  /** A term was clicked, tapped, or chosen by keyboard or from a list. */
  | { readonly name: 'pin'; readonly on: M }
  /** Something is happening in the card: pin it. */
  | { readonly name: 'hold' }
  /** Unpin the card. */
  | { readonly name: 'release' }
  /** A press outside card and terms, the close button, or the term is gone. */
  | { readonly name: 'close' };

/** Milliseconds and pixels per millisecond. */
export const TIMING = {
  /** Before a card opens: Page Previews' dwell, Phabricator T161284. */
  dwell: 150,
  /** With the setting for a longer dwell: when Page Previews shows its card. */
  longDwell: 500,
  /** From term to term while a card is open. */
  next: 50,
  /** From leaving until the card hides: Page Previews' abandon delay. */
  leave: 300,
  /** Faster pointers are on their way elsewhere; the threshold of 10ten. */
  fast: 0.5,
} as const;

export const IDLE = { name: 'idle' } as const;

/** Returns the state after `event`; the same object if nothing changes. */
export function next<M>(state: State<M>, event: Event<M>): State<M> {
  if (event.name === 'pin') return { name: 'open', on: event.on, pinned: true };
  if (event.name === 'close') return state.name === 'idle' ? state : IDLE;
  if (event.name === 'hold') {
    const on = shown(state);
    return on && !isPinned(state) ? { name: 'open', on, pinned: true } : state;
  }
  if (event.name === 'release') {
    return isPinned(state) ? { name: 'open', on: state.on, pinned: false } : state;
  }
  if (event.name === 'esc') {
    return state.name === 'idle' ? state : { name: 'dismissed', on: state.on };
  }
  switch (state.name) {
    case 'idle':
      return event.name === 'over' ? { name: 'resting', on: event.on } : state;
    case 'resting':
      if (event.name === 'elapsed') return { name: 'open', on: state.on, pinned: false };
      if (event.name === 'over') {
        // A fast pointer restarts the dwell: a card opens only where it comes to rest.
        return event.on === state.on && !event.fast ? state : { name: 'resting', on: event.on };
      }
      return IDLE;
    case 'open':
      if (state.pinned) return pinned(state, event);
      if (event.name === 'out') return { name: 'leaving', on: state.on };
      if (event.name === 'over' && event.on !== state.on) {
        return { name: 'switching', on: state.on, to: event.on };
      }
      return state;
    case 'switching':
      if (event.name === 'elapsed') return { name: 'open', on: state.to, pinned: false };
      if (event.name === 'card' || (event.name === 'over' && event.on === state.on)) {
        return { name: 'open', on: state.on, pinned: false };
      }
      if (event.name === 'out') return { name: 'leaving', on: state.on };
      return event.on === state.to ? state : { name: 'switching', on: state.on, to: event.on };
    case 'leaving':
      if (event.name === 'elapsed') {
        return state.crossing ? { name: 'open', on: state.crossing, pinned: false } : IDLE;
      }
      if (event.name === 'card' || (event.name === 'over' && event.on === state.on)) {
        return { name: 'open', on: state.on, pinned: false };
      }
      // Inside the triangle every move starts the wait anew.
      if (event.name === 'out') {
        return event.onTheWay || state.crossing ? { name: 'leaving', on: state.on } : state;
      }
      return event.onTheWay
        ? { name: 'leaving', on: state.on, crossing: event.on }
        : { name: 'switching', on: state.on, to: event.on };
    case 'dismissed':
      if (event.name === 'over') {
        return event.on === state.on ? state : { name: 'resting', on: event.on };
      }
      return event.name === 'out' || event.name === 'card' ? IDLE : state;
  }
}

function pinned<M>(state: State<M> & { name: 'open' }, event: Event<M>): State<M> {
  const pin = { name: 'open', on: state.on, pinned: true } as const;
  if (event.name === 'elapsed') return state.crossing ? { ...pin, blocked: state.crossing } : state;
  if (event.name === 'over' && event.on !== state.on) {
    if (event.on === state.blocked) return state;
    const crosses = event.fast || event.onTheWay;
    return crosses ? { ...pin, crossing: event.on } : { ...pin, blocked: event.on };
  }
  return state.blocked || state.crossing ? pin : state;
}

/**
 * Delay after which a state is to get `elapsed`, in ms; null for never.
 *
 * @param longDwell whether the reader chose the longer rest before a card opens.
 */
export function delay<M>(state: State<M>, longDwell = false): number | null {
  if (state.name === 'resting') return longDwell ? TIMING.longDwell : TIMING.dwell;
  if (state.name === 'open' && state.crossing) return TIMING.dwell;
  if (state.name === 'switching') return TIMING.next;
  if (state.name === 'leaving') return TIMING.leave;
  return null;
}

/** Whether the card is pinned. */
export function isPinned<M>(state: State<M>): state is State<M> & { name: 'open' } {
  return state.name === 'open' && state.pinned;
}

/** The mention under the pointer whose card a pinned one keeps from opening; null for none. */
export function blocked<M>(state: State<M>): M | null {
  return (state.name === 'open' && state.blocked) || null;
}

/** The mention whose card is open; null for none. */
export function shown<M>(state: State<M>): M | null {
  return state.name === 'open' || state.name === 'switching' || state.name === 'leaving'
    ? state.on
    : null;
}
