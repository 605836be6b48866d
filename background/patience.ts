/**
 * Milliseconds that anything waits for a tab. A page that is held up, by an open `alert()` or an
 * endless loop, answers when it goes on, and then still does what it was told.
 */
export const PATIENCE = 5000;

/** Waits until `done` is settled, however it went, but no longer than `PATIENCE`. */
export async function patiently(done: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  await Promise.race([done, late]).then(
    () => {},
    // Whoever started it is told.
    () => {},
  );
  clearTimeout(timer);
}
