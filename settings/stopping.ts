/**
 * What Chromium answers for a background whose worker, or process, has gone, and once
 * the browser itself closes.
 */
const STOPPING: ReadonlySet<string> = new Set(['No SW', 'No RPH', 'The browser is shutting down.']);

/**
 * Whether something failed because Chromium is stopping this background: its interfaces then
 * answer with nothing but such a message. The work is done when the background next starts, so
 * there is nothing to report.
 *
 * @see https://source.chromium.org/chromium/chromium/src/+/main:extensions/browser/extension_function_dispatcher.cc
 */
export function isStopping(error: unknown): boolean {
  return error instanceof Error && STOPPING.has(error.message);
}
