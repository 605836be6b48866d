import type { DeskPack, SentenceOfSource } from './model.ts';
import type { SourceText } from './source.ts';

/**
 * How near a sentence is to a name: it contains it, it follows one that does, or it is elsewhere.
 */
type Nearness = 'named' | 'after' | 'rest';

interface OfferedSentence {
  readonly text: string;
  readonly lang: string;
  readonly from: SentenceOfSource;
  readonly near: Nearness;
}

/** Number of sentences after one with a name that may refer to it as “they” or “the group”. */
const AFTER = 4;

const ORDER: readonly Nearness[] = ['named', 'after', 'rest'];

/**
 * All sentences of a pack's documents, for a card: first those with its names, then those that
 * follow in the same paragraph, then the rest.
 */
export function sentencesFor(
  names: readonly string[],
  { documents }: Pick<DeskPack, 'documents'>,
  sources: ReadonlyMap<string, SourceText>,
): OfferedSentence[] {
  const wanted = names.map((name) => name.trim().toLowerCase()).filter(Boolean);
  const isNamed = (text: string) => {
    const lower = text.toLowerCase();
    return wanted.some((name) => lower.includes(name));
  };
  const all = documents.flatMap(({ id: document, source }) => {
    const { lang = '', paragraphs = [] } = sources.get(source) ?? {};
    let sentence = -1;
    return paragraphs.flatMap((paragraph) => {
      let since = AFTER;
      return paragraph.map((text): OfferedSentence => {
        sentence++;
        since = isNamed(text) ? 0 : since + 1;
        const near = since === 0 ? 'named' : since <= AFTER ? 'after' : 'rest';
        return { text, lang, from: { document, sentence }, near };
      });
    });
  });
  return ORDER.flatMap((near) => all.filter((each) => each.near === near));
}
