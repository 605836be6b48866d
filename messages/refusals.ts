/**
 * What browsers say where a tab, a frame or a document cannot be reached. Tabs close, navigate and
 * refuse scripts at any moment: that is no error of ours, and is told from one by these words alone.
 * Both browsers were asked for each in turn; the strings are in their sources.
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
  // Extensions are kept out.
  /^Frame with ID \d+ is showing error page/,
  /^Cannot access (?:contents of|a chrome|")/,
  /\bcannot be scripted\b/,
  /^Missing host permission for the tab/,
  // Nobody listens, or whoever did went away.
  /^Could not establish connection\. Receiving end does not exist/,
  /\bmessage (?:port|channel) (?:is )?closed\b/,
  /^Extension context invalidated/,
  // All that Firefox tells of an error within itself, such as a process that ended meanwhile.
  /^An unexpected error occurred$/,
];

/** Whether an error only says that a tab cannot be reached. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && REFUSALS.some((words) => words.test(error.message));
}

/**
 * Does something with a tab.
 *
 * @returns null where the tab cannot be reached; also after an error of ours, which is reported.
 */
export async function unlessRefused<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    if (!isRefusal(error)) reportOnce(error);
    return null;
  }
}

const reported = new Set<string>();

/** Writes an error to the console, but none twice: what goes wrong in one tab does so in all. */
export function reportOnce(error: unknown): void {
  const text = String(error);
  if (reported.has(text)) return;
  reported.add(text);
  console.error('Backgrounder met an error:', error);
}
