/**
 * Timeout for a tab, in ms. A page blocked by an `alert()` or an endless loop carries out the request,
 * and answers it, once it resumes.
 */
export const TAB_TIMEOUT = 5000;

/** Waits for `done` to settle, but no longer than `TAB_TIMEOUT`. Never rejects. */
export async function withTimeout(done: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, TAB_TIMEOUT);
  });
  await Promise.race([done, late]).then(
    () => {},
    // Errors are the concern of whoever created the promise.
    () => {},
  );
  clearTimeout(timer);
}
