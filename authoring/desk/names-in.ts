import type { Term } from '../draft/terms.ts';
import { arabicNameOf } from './arabic.ts';
import { byCapitals } from './by-capitals.ts';
import { kindOf } from './kind-of.ts';

/**
 * Finds names in languages without a lexicon here: by capitals, or else by repetition. The whole
 * document decides what is a name, as a single occurrence seldom can.
 */
export function namesIn(sentences: readonly string[], lang: string): Term[] {
  const count = (pattern: RegExp) =>
    sentences.reduce((sum, each) => sum + (each.match(pattern)?.length ?? 0), 0);
  // A single Latin word does not make the text Latin.
  const hasCapitals = count(/[\p{Ll}\p{Lu}]/gu) > count(/\p{Lo}/gu);
  return hasCapitals ? byCapitals(sentences, lang) : byRepetition(sentences, lang);
}

/** Prefixes that Arabic and Hebrew attach to the next word. */
const PREFIX = /^(?:وال|بال|كال|فال|لل|ال|و)(?=\p{L}{3})/u;

/** In scripts without capitals: repeated words that are longer than the common ones. */
function byRepetition(sentences: readonly string[], lang: string): Term[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const found = new Map<string, Map<string, Set<number>>>();
  for (const [index, sentence] of sentences.entries()) {
    const words = Array.from(segmenter.segment(sentence))
      .filter(({ isWordLike, segment }) => isWordLike && segment.length > 3)
      .map(({ segment }) => segment);
    for (const [at, word] of words.entries()) {
      for (const name of [word, `${word} ${words[at + 1] ?? ''}`.trim()]) {
        if (!sentence.includes(name)) continue;
        const forms = found.get(name.replace(PREFIX, '')) ?? new Map<string, Set<number>>();
        forms.set(name, (forms.get(name) ?? new Set()).add(index));
        found.set(name.replace(PREFIX, ''), forms);
      }
    }
  }
  return [...found.values()].flatMap((forms) => {
    const sentencesOf = new Set([...forms.values()].flatMap((at) => [...at]));
    const [name = ''] = [...forms.keys()].toSorted(
      (a, b) => (forms.get(b)?.size ?? 0) - (forms.get(a)?.size ?? 0),
    );
    if (sentencesOf.size < (name.includes(' ') ? 2 : 3)) return [];
    const at = [...sentencesOf].sort((a, b) => a - b);
    if (lang !== 'ar') return [{ name, kind: kindOf(name), sentences: at }];
    const named = arabicNameOf(name, sentences);
    return named ? [{ ...named, sentences: at }] : [];
  });
}
