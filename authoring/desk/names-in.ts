import type { Term } from '../draft/terms.ts';
import { arabicNameOf } from './arabic.ts';
import { byCapitals } from './by-capitals.ts';
import { kindOf } from './kind-of.ts';

/**
 * Names of a language without a lexicon of its own here: by capitals, or else by repetition. What is a name is told by
 * the whole document, as one place alone seldom tells it.
 */
export function namesIn(sentences: readonly string[], lang: string): Term[] {
  const count = (pattern: RegExp) =>
    sentences.reduce((sum, each) => sum + (each.match(pattern)?.length ?? 0), 0);
  // A word in Latin letters makes no text of them.
  const hasCapitals = count(/[\p{Ll}\p{Lu}]/gu) > count(/\p{Lo}/gu);
  return hasCapitals ? byCapitals(sentences, lang) : byRepetition(sentences, lang);
}

/** Arabic and Hebrew write these together with the word that follows. */
const PREFIX = /^(?:وال|بال|كال|فال|لل|ال|و)(?=\p{L}{3})/u;

/** In a script without capitals: words that come again, longer than its common ones. */
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
