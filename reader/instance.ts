const KEY = Symbol.for('backgrounder.reader');

/**
 * Stops the reader that may already run in this page, to make way for a new one: after a navigation
 * without a load, or when the site is turned on again.
 *
 * @returns the controller that stops the new reader.
 */
export function takeOver(): AbortController {
  // A reader that stops may have left a card behind, which is closed only now.
  for (let old = current(); old && !old.signal.aborted; old = current()) old.abort();
  return becomeCurrent();
}

/**
 * Keeps something after the reader has stopped, until the next reader takes over.
 *
 * @returns the controller that is aborted then.
 */
export function becomeCurrent(): AbortController {
  const controller = new AbortController();
  Reflect.set(globalThis, KEY, controller);
  return controller;
}

function current(): AbortController | null {
  const controller: unknown = Reflect.get(globalThis, KEY);
  return controller instanceof AbortController ? controller : null;
}
