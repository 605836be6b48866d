import nlp from 'compromise';

const readBefore = new Map<string, ReturnType<typeof nlp>>();
const MAX_READ = 5000;

/** What the lexicon says of a name by itself. Memoised: names recur, and each lookup is slow. */
export function readAlone(name: string): ReturnType<typeof nlp> {
  const before = readBefore.get(name);
  if (before) return before;
  if (readBefore.size >= MAX_READ) readBefore.clear();
  const read = nlp(name);
  readBefore.set(name, read);
  return read;
}
