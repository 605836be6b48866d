import { isStopping } from '../settings/stopping.ts';

/**
 * Browser error messages for a tab, frame or document that cannot be reached. Tabs close, navigate
 * and reject scripts at any moment; that is not our error, and only the message tells the two
 * apart. Each was provoked in both browsers; the strings are in their sources.
 *
 * @see https://source.chromium.org/chromium/chromium/src/+/main:extensions/browser/api/scripting/
 * @see https://searchfox.org/firefox-main/source/toolkit/components/extensions/parent/ext-tabs-base.js
 */
const REFUSALS: readonly RegExp[] = [
  // The tab, the frame or the document is gone.
  /^No tab with id: /,
  /^Invalid tab ID: /,
  /\btab was closed\b/i,
  /^No (?:frame|document) with id \S+ in tab /,
  /^Invalid (?:frame IDs|documentId): /,
  /^The frame was removed/,
  /\bframe with ID \d+ (?:was removed|is not ready)/i,
  // Extensions cannot run there.
  /^Frame with ID \d+ is showing error page/,
  /^Cannot access (?:contents of|a chrome|")/,
  /\bcannot be scripted\b/,
  /^Missing host permission for the tab/,
  // There is no listener, or it went away.
  /^Could not establish connection\. Receiving end does not exist/,
  /\bmessage (?:port|channel) (?:is )?closed\b/,
  /^Extension context invalidated/,
  // What Firefox reports for any internal error, such as a content process that has gone.
  /^An unexpected error occurred$/,
];

/**
 * Whether an error means that a tab cannot be reached, or no tab any more since this
 * background is being stopped.
 */
export function isUnreachable(error: unknown): boolean {
  if (isStopping(error)) return true;
  return error instanceof Error && REFUSALS.some((words) => words.test(error.message));
}

/**
 * Runs something that needs a tab. Never rejects.
 *
 * @returns null if the tab cannot be reached, or after any other error, which is reported.
 */
export async function ignoringUnreachable<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    if (!isUnreachable(error)) reportOnce(error);
    return null;
  }
}

const reported = new Set<string>();

/**
 * Logs an error, each message only once: what fails in one tab tends to fail in all of them. Says
 * nothing of what failed because this background is being stopped.
 */
export function reportOnce(error: unknown): void {
  if (isStopping(error)) return;
  const text = String(error);
  if (reported.has(text)) return;
  reported.add(text);
  console.error('Backgrounder error:', error);
}
