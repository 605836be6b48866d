import { type Effect, type Event, next, START, type State } from './state.ts';

/** Holds the state of a reader. */
interface Machine<E, M> {
  state(): State<E, M>;
  dispatch(event: Event<E, M>): void;
  /** Sets how effects are carried out, once everything they need has been created. */
  onEffect(carryOut: (effect: Effect<E>) => void): void;
}

/** Creates a machine in its start state; events before `onEffect` have no effects. */
export function createMachine<E, M>(): Machine<E, M> {
  let state: State<E, M> = START;
  let carryOut = (_effect: Effect<E>) => {};
  return {
    state: () => state,
    dispatch(event) {
      const step = next(state, event);
      state = step.state;
      for (const effect of step.effects) carryOut(effect);
    },
    onEffect(how) {
      carryOut = how;
    },
  };
}
