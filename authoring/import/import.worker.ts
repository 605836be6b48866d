import type { Chosen } from '../../packs/imported/chosen.ts';
import { readChosen } from './read-chosen.ts';

/**
 * Reads a pack apart from the page that asks for it: whoever made it may have made it so that this takes
 * without end, and a worker can be stopped. One question, one answer.
 */
self.onmessage = async ({ data }: MessageEvent<Chosen>) => {
  self.postMessage(await readChosen(data));
};
