import type { Mention } from '../../../desk/new-card.ts';
import type { Kind } from '../../../packs/kind.ts';
import type { AuthoringWorker } from '../../shared/authoring-worker.ts';
import { inLibrary } from './library-name.ts';

/** Sentences looked at for what a name is. */
const ENOUGH = 20;

/**
 * What a name that somebody typed is: what the library says, or else what is read from the
 * documents that mention it, or from the name alone.
 *
 * @param lang of the pack.
 */
export async function kindFor(
  name: string,
  mentions: readonly Mention[],
  lang: string,
  worker: AuthoringWorker,
): Promise<Kind> {
  const known = await inLibrary(name).catch(() => null);
  if (known) return known.hit.kind;
  const same = name.toLowerCase();
  for (const read of [...mentions, { lang, sentences: [name] }]) {
    const sentences = read.sentences.slice(0, ENOUGH);
    const proposals = await worker.ask('propose', { sentences, lang: read.lang }).catch(() => null);
    const found = proposals?.names.find((each) => each.name.toLowerCase() === same);
    if (found) return found.kind;
  }
  return 'organisation';
}
