export interface Countdown {
  /** Pauses it, by name (such as the pointer), so that several things can hold it at once. */
  hold(by: string): void;
  /** Releases one hold; once none is left, it starts again from the beginning. */
  release(by: string): void;
  stop(): void;
}

/** Starts a countdown that calls `done` after `ms` milliseconds without a hold. */
export function createCountdown(ms: number, done: () => void): Countdown {
  const held = new Set<string>();
  let timer = setTimeout(done, ms);
  return {
    hold(by) {
      held.add(by);
      clearTimeout(timer);
    },
    release(by) {
      if (!held.delete(by) || held.size > 0) return;
      timer = setTimeout(done, ms);
    },
    stop: () => clearTimeout(timer),
  };
}
