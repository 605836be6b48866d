const KEY = Symbol.for('backgrounder.reader');

/**
 * Ends the reader that may already run in this page and makes way for a new one: a page is read
 * anew after it went to another address without loading, or when its site is turned on again.
 *
 * @returns the controller whose signal ends the new reader.
 */
export function takeOver(): AbortController {
  const old: unknown = Reflect.get(globalThis, KEY);
  if (old instanceof AbortController) old.abort();
  const controller = new AbortController();
  Reflect.set(globalThis, KEY, controller);
  return controller;
}
