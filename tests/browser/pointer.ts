import type { BrowserContext, Page } from '@playwright/test';

/**
 * Makes pointer movements reliable. If a frame, such as a closing card's, is removed while
 * Chromium delivers a movement to it, the movement is never acknowledged, and its sender would
 * wait forever: here, it is repeated.
 *
 * @see https://source.chromium.org/chromium/chromium/src/+/main:content/browser/devtools/protocol/input_handler.cc
 *   `InputInjector`, which waits for a widget's acknowledgement and is not
 *   told that the widget is gone
 */
export function keepPointers(context: BrowserContext): void {
  for (const page of context.pages()) keepPointer(page);
  context.on('page', keepPointer);
}

function keepPointer(page: Page): void {
  const { mouse } = page;
  const [move, click] = [mouse.move.bind(mouse), mouse.click.bind(mouse)];
  let [lastX, lastY] = [0, 0];

  // Step by step: with several steps in one call, it would be unknown how far the pointer got.
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

/** Whether a movement is acknowledged before any frame of its page is removed. */
async function isAnswered(page: Page, moved: Promise<void>): Promise<boolean> {
  // A lost one rejects when the page is closed.
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
