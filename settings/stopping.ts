/**
 * Whether storage cannot be read because the browser is stopping this background. The work is done when it
 * next starts, so there is nothing to report. Only Chromium's error message tells this from other failures.
 */
export function isStopping(error: unknown): boolean {
  return error instanceof Error && error.message === 'No SW';
}
