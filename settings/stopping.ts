/**
 * Whether something failed because Chromium is stopping this background: its interfaces then answer with nothing but
 * this message. The work is done when the background next starts, so there is nothing to report.
 *
 * @see https://source.chromium.org/chromium/chromium/src/+/main:extensions/browser/extension_function_dispatcher.cc
 */
export function isStopping(error: unknown): boolean {
  return error instanceof Error && error.message === 'No SW';
}
