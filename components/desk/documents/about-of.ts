import { isDescription } from '../../../desk/proposals.ts';
import type { SourceText } from '../../../desk/source.ts';
import type { AuthoringWorker } from '../../shared/authoring-worker.ts';

/** Maximum number of names that stand for what a document is about. */
const MOST = 3;
/** Number of sentences searched: a text says at its start what it is about. */
const ENOUGH = 60;
/** Maximum length of a first line, in UTF-16 units. */
const LONG = 60;

/**
 * What a document is about, until somebody says it better: the names that it is about, or how it
 * begins. Not its title, which is somebody else's words.
 */
export async function aboutOf(
  { lang, paragraphs }: SourceText,
  worker: AuthoringWorker,
): Promise<string> {
  const sentences = paragraphs.flat().slice(0, ENOUGH);
  // A document whose names cannot be found begins as it does.
  const names = await worker.ask('propose', { sentences, lang }).then(
    (proposals) => proposals.names,
    () => [],
  );
  const about = names.filter((name) => !isDescription(name)).slice(0, MOST);
  const called = about.map(({ name }) => name).join(', ');
  if (called) return /\p{Script=Arabic}/u.test(called) ? called.replaceAll(', ', '، ') : called;
  const [first = ''] = sentences;
  return first.length > LONG ? `${first.slice(0, LONG).replace(/\s+\S*$/, '')} …` : first;
}
