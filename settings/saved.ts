import * as v from 'valibot';

export const Saved = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  v.object({
    ok: v.literal(false),
    reason: v.picklist(['full', 'failed']),
    detail: v.string(),
  }),
]);
/** How a write went; `detail` is what the browser said of it. */
export type Saved = v.InferOutput<typeof Saved>;

/** Does `write`, and says how it went. */
export async function saved(write: () => Promise<void>): Promise<Saved> {
  try {
    await write();
    return { ok: true };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    // Some say so by the name of the error alone.
    const full = /quota|MAX_ITEMS|MAX_WRITE/i.test(String(error) + detail);
    return { ok: false, reason: full ? 'full' : 'failed', detail };
  }
}
