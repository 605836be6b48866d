/**
 * Whether storage cannot be read because the browser is stopping this background. Whatever was asked for
 * is asked for again when it next starts, so nobody need be told. Only Chromium's words tell this from other failures.
 */
export function isStopping(error: unknown): boolean {
  return error instanceof Error && error.message === 'No SW';
}
