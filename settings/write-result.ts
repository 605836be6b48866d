import * as v from 'valibot';

export const WriteResult = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  v.object({
    ok: v.literal(false),
    reason: v.picklist(['full', 'failed']),
    detail: v.string(),
  }),
]);
/** The result of a write; `detail` is the browser's error message. */
export type WriteResult = v.InferOutput<typeof WriteResult>;

/** Runs `write` and returns its result. Never rejects. */
export async function tryWrite(write: () => Promise<void>): Promise<WriteResult> {
  try {
    await write();
    return { ok: true };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    // Some browsers only say so in the error's name.
    const text = String(error) + detail;
    // Too many writes in a minute or an hour are a quota, too, but there is room: it works later.
    const full = /quota|MAX_ITEMS/i.test(text) && !/MAX_WRITE/i.test(text);
    return { ok: false, reason: full ? 'full' : 'failed', detail };
  }
}
