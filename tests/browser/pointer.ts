import type { BrowserContext, Page } from '@playwright/test';

/**
 * Has the pointer of each page arrive. Chromium never answers a movement that was on its way to a frame,
 * such as a closing card's, when that frame went, and whoever made it would wait for ever: here it is
 * made again.
 *
 * @see https://source.chromium.org/chromium/chromium/src/+/main:content/browser/devtools/protocol/input_handler.cc
 *   `InputInjector`, which waits for the answer of a widget and is not told that this is gone
 */
export function keepPointers(context: BrowserContext): void {
  for (const page of context.pages()) keepPointer(page);
  context.on('page', keepPointer);
}

function keepPointer(page: Page): void {
  const { mouse } = page;
  const [move, click] = [mouse.move.bind(mouse), mouse.click.bind(mouse)];
  let [lastX, lastY] = [0, 0];

  // Step by step: of a movement in one go it would not be known how far it came.
  mouse.move = async (x, y, { steps = 1 } = {}) => {
    const [fromX, fromY] = [lastX, lastY];
    [lastX, lastY] = [x, y];
    for (let step = 1; step <= steps; step++) {
      const part = step / steps;
      const [toX, toY] = [fromX + (x - fromX) * part, fromY + (y - fromY) * part];
      while (!(await isAnswered(page, move(toX, toY))));
    }
  };
  mouse.click = async (x, y, options) => {
    await mouse.move(x, y);
    await click(x, y, options);
  };
}

/** Whether a movement is answered before any frame of its page has gone. */
async function isAnswered(page: Page, moved: Promise<void>): Promise<boolean> {
  // One that is lost is refused when the page is closed.
  moved.catch(() => {});
  let frameWent = () => {};
  const lost = new Promise<boolean>((resolve) => {
    frameWent = () => resolve(false);
  });
  page.once('framedetached', frameWent);
  try {
    return await Promise.race([moved.then(() => true), lost]);
  } finally {
    page.off('framedetached', frameWent);
  }
}
