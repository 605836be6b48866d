/** How a write went; `detail` is what the browser said of it. */
export type Saved =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'full' | 'failed'; readonly detail: string };

/** Does `write`, and says how it went. */
export async function saved(write: () => Promise<void>): Promise<Saved> {
  try {
    await write();
    return { ok: true };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const full = /quota|MAX_ITEMS|MAX_WRITE/i.test(detail);
    return { ok: false, reason: full ? 'full' : 'failed', detail };
  }
}
