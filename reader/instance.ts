const KEY = Symbol.for('backgrounder.reader');

/**
 * Ends the reader that may already run in this page and makes way for a new one: a page is read
 * anew after it went to another address without loading, or when its site is turned on again.
 *
 * @returns the controller whose signal ends the new reader.
 */
export function takeOver(): AbortController {
  // What ends may leave something behind that ends only now.
  for (let old = current(); old && !old.signal.aborted; old = current()) old.abort();
  return becomeCurrent();
}

/**
 * For what is kept after the reader has stopped: it stays until the next reader takes over.
 *
 * @returns the controller whose signal says so.
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
