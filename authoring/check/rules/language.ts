import { fleschKincaid } from 'flesch-kincaid';
import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { syllable } from 'syllable';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import { namesIn } from '../names.ts';
import type { Finding, TextRule } from '../rule.ts';
import { placeIn, wordsOf } from '../text.ts';

/** Language rules, by plugins of retext, which parses a sentence into a tree of words. */

const TWO = 'It burned.';

/** The highest Flesch–Kincaid grade, ignoring names: what 16-year-olds read. */
const GRADE = 12;

export const repeatedWord: TextRule = {
  id: 'repeated-word',
  severity: 'error',
  fix: 'Delete one of the two words.',
  bad: { summary: ['The hall opened in in 2009.', TWO] },
  good: { summary: ['The hall opened in 2009.', TWO] },
  find: retextRule(retextRepeatedWords),
};

export const article: TextRule = {
  id: 'article',
  severity: 'error',
  fix: 'Write “an” before a vowel that is spoken, else “a”.',
  bad: { summary: ['The hall is an building.', TWO] },
  good: { summary: ['The hall is an old building; a UN report names a US company.', TWO] },
  find: retextRule(retextIndefiniteArticle),
};

export const readingLevel: TextRule = {
  id: 'reading-level',
  severity: 'error',
  fix: 'Split sentences and take shorter words.',
  guides: ['plainLanguage'],
  bad: {
    summary: [
      'Representatives of administrative institutions subsequently communicated considerable uncertainty concerning responsibility.',
      'Investigations identified organisational irregularities.',
    ],
  },
  good: { summary: ['The hall opened in 2009 and was used for fairs.', 'A fire burned it down.'] },
  *find(book) {
    for (const { file, sentences } of book.texts) {
      const summary = sentences.filter(({ part }) => part === 'summary');
      const grade = Math.round(gradeOf(summary) * 10) / 10;
      const [first] = summary;
      if (first && grade > GRADE) {
        const reason = `The summary reads at grade ${grade}; the limit is ${GRADE}.`;
        yield { file, place: first.place, reason };
      }
    }
  },
};

/** The Flesch–Kincaid grade of sentences; a name counts as one syllable. */
function gradeOf(sentences: readonly { text: string }[]): number {
  let [word, syllables] = [0, 0];
  for (const { text } of sentences) {
    const names = new Set(namesIn(text));
    for (const token of wordsOf(text)) {
      const bare = token.replace(/^\P{L}+|[^\p{L}]+$/gu, '');
      word++;
      syllables += names.has(bare) || !bare ? 1 : Math.max(1, syllable(bare));
    }
  }
  return fleschKincaid({ sentence: sentences.length, word, syllable: syllables });
}

/**
 * How often a rule complains about a sentence; finding the place of each costs
 * time, and nobody reads more.
 */
const MOST = 20;

/** Turns a retext plugin into a rule's function that reports its messages for each sentence. */
function retextRule(plugin: Plugin<[], Root>) {
  const processor = unified().use(retextEnglish).use(plugin);
  return function* find(book: Parameters<TextRule['find']>[0]): Iterable<Finding> {
    for (const { file, sentences } of book.texts) {
      for (const sentence of sentences) {
        const words = new VFile(sentence.text);
        processor.runSync(processor.parse(words), words);
        for (const { reason, actual } of words.messages.slice(0, MOST)) {
          const quoted = reason.replace(/`([^`]*)`/g, '“$1”');
          yield { file, place: placeIn(file, sentence, actual ?? ''), reason: `${quoted}.` };
        }
      }
    }
  };
}
