export interface Countdown {
  /** Something keeps it from running, such as the pointer: by name, so that two can at once. */
  hold(by: string): void;
  /** It runs from the beginning once nothing holds it. */
  release(by: string): void;
  stop(): void;
}

/** Calls `done` when `ms` milliseconds have gone by in which nothing held it. It runs at once. */
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
