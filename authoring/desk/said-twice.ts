/** Shorter paragraphs, in UTF-16 units, may be said twice: “Why?”. */
const MIN_LENGTH = 40;

/** A paragraph by its place, and the sentences in it. */
interface Paragraph {
  readonly at: number;
  readonly sentences: ReadonlySet<string>;
  readonly length: number;
}

/**
 * The paragraphs of a page without those that say what another says in whole: a page may show its
 * lead again in the text, and a sentence of the text as a quotation. Of two that are the same, the
 * first stays.
 *
 * @param paragraphs their sentences.
 */
export function withoutSaidTwice(paragraphs: readonly (readonly string[])[]): readonly string[][] {
  const all = paragraphs.map(
    (sentences, at): Paragraph => ({
      at,
      sentences: new Set(sentences),
      length: sentences.join(' ').length,
    }),
  );
  // The longest with a sentence, of those the first: no other needs to be looked at.
  const longest = new Map<string, Paragraph>();
  for (const paragraph of all) {
    for (const sentence of paragraph.sentences) {
      const before = longest.get(sentence);
      if (!before || paragraph.length > before.length) longest.set(sentence, paragraph);
    }
  }
  const isIn = (sentences: ReadonlySet<string>, other: Paragraph) =>
    sentences.values().every((sentence) => other.sentences.has(sentence));
  return paragraphs
    .filter((sentences, at) => {
      const own = all[at];
      const other = longest.get(sentences[0] ?? '');
      if (!own || !other || other.at === at || own.length < MIN_LENGTH) return true;
      return !isIn(own.sentences, other);
    })
    .map((sentences) => [...sentences]);
}
