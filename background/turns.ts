/** Milliseconds of work on one page before others have their turn. */
const TURN = 8;

/**
 * Keeps one page from taking the background for itself: gives a function that, called between steps of
 * work, lets messages of other pages be answered first once a turn has gone by.
 */
export function turns(): () => Promise<void> | undefined {
  let until = performance.now() + TURN;
  return () => {
    if (performance.now() < until) return undefined;
    return others().then(() => {
      until = performance.now() + TURN;
    });
  };
}

/** Ends once the tasks that wait now have run. Timers would wait longer, and be slowed down. */
function others(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
