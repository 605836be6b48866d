/**
 * Timeout for a tab, in ms. A page blocked by an `alert()` or an endless loop answers once it resumes,
 * and still does then what it was asked.
 */
export const PATIENCE = 5000;

/** Waits for `done` to settle, but no longer than `PATIENCE`. Never rejects. */
export async function patiently(done: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  await Promise.race([done, late]).then(
    () => {},
    // Errors are the concern of whoever created the promise.
    () => {},
  );
  clearTimeout(timer);
}
