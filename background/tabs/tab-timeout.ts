/**
 * Timeout for a tab, in ms. A page blocked by an `alert()` or an endless loop carries out the
 * request, and answers it, once it resumes.
 */
export const TAB_TIMEOUT = 5000;

/**
 * Waits for `done` to settle, but no longer than this, in ms. Never rejects.
 *
 * @returns whether it has settled.
 */
export async function withTimeout(done: Promise<unknown>, timeout = TAB_TIMEOUT): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), timeout);
  });
  // Errors are the concern of whoever created the promise.
  const settled = done.then(
    () => true,
    () => true,
  );
  const inTime = await Promise.race([settled, late]);
  clearTimeout(timer);
  return inTime;
}
