import type { Driver } from '../driver.ts';
import { expect, SHOP, test } from '../extension.ts';
import { type Around, FILL, FIRST, over, pageOf, paragraphs } from './hidden.ts';

const ARTICLE = `<!doctype html><title>Article</title><article>${FIRST}${`<p>Nothing else of note was said that day, ${FILL}</p>`.repeat(8)}</article>`;
const FRAME = '<iframe src="/hidden/article" width="600" height="200"></iframe>';

/** What is around a frame. */
const FRAMES: Record<'hidden' | 'seen', Record<string, Around>> = {
  hidden: {
    'a frame without a size': ['', '<style>iframe { width: 0; height: 0; border: 0 }</style>'],
    'a frame that is left of the page': ['position: absolute; left: -9999px'],
    'a frame that is cut off': ['height: 0; overflow: hidden'],
    'a frame that is transparent with what is around it': [
      'opacity: 0.2',
      '<style>iframe { opacity: 0.2 }</style>',
    ],
    'a frame behind a layer': ['position: relative', over('background: #ddd')],
  },
  seen: {
    'a frame': [''],
    'a frame far down in a scroller': [
      'height: 90px; overflow: auto',
      '<style>iframe { margin-top: 900px }</style>',
    ],
    'a frame behind a layer that lets light through': [
      'position: relative',
      over('background: rgb(0 0 0 / 10%)'),
    ],
  },
};

/**
 * Checks which mention is marked on pages whose first mention is in a frame.
 * Requires the mode `every`.
 */
export async function markWhatFramesShow({ open, site }: Driver): Promise<void> {
  const tab = await open(SHOP);
  site.add('/hidden/article', ARTICLE);
  const inFrame = () =>
    tab.evaluate(
      "document.querySelector('iframe')?.contentWindow.CSS.highlights.get('backgrounder-term')?.size ?? 0",
    );
  for (const [which, frames] of Object.entries(FRAMES)) {
    for (const [name, around] of Object.entries(frames)) {
      await test.step(name, async () => {
        site.add('/hidden', pageOf(around, FRAME));
        await tab.goto('/hidden');
        const isSeen = which === 'seen';
        await expect.poll(inFrame, name).toBe(isSeen ? 1 : 0);
        await expect.poll(() => paragraphs(tab), name).toEqual(isSeen ? [] : ['second']);
      });
    }
  }
}
