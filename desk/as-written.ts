import type { SourceText } from './source.ts';

/**
 * How texts write a name within a sentence: “Small arms” as “small arms”, if they do. On pages, a
 * lower-case name is also found capitalised, but not the reverse
 * (`spotting/dictionary/spelling.ts`).
 *
 * @returns the name itself, or with a small first letter.
 */
export function asWritten(name: string, texts: Iterable<SourceText>): string {
  const [first = ''] = name;
  const small = first.toLowerCase() + name.slice(first.length);
  if (small === name) return name;
  const sentences = [...texts].flatMap(({ paragraphs }) => paragraphs.flat());
  const isAmid = (words: string) => sentences.some((each) => standsIn(each, words));
  return isAmid(small) && !isAmid(name) ? small : name;
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * Whether the words occur within a sentence, not only at its start, where any word is capitalised.
 */
function standsIn(sentence: string, words: string): boolean {
  for (let at = sentence.indexOf(words, 1); at > 0; at = sentence.indexOf(words, at + 1)) {
    const before = sentence.slice(0, at);
    if (!IN_WORD.test(before)) continue;
    const around = before.slice(-1) + sentence.slice(at + words.length).slice(0, 1);
    if (!IN_WORD.test(around)) return true;
  }
  return false;
}
