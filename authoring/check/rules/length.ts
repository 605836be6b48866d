import type { EntryText, PlacedSentence } from '../../book.ts';
import type { TextRule } from '../rule.ts';
import { wordsOf } from '../text.ts';

/** What fits a card that is read in twenty seconds, also on a phone. */
const GLOSS_CHARACTERS = 90;
const SUMMARY = { words: [35, 90], sentences: [2, 4] } as const;
const SENTENCE_WORDS = 28;

const LONG =
  'Gunmen came into the hall in the evening of that day and shot at people in the rows and in the lobby before they set the whole building on fire and left.';

export const glossLength: TextRule = {
  id: 'gloss-length',
  severity: 'error',
  fix: `Cut the gloss to one line of ${GLOSS_CHARACTERS} characters: what it is, where, when.`,
  guides: ['plainLanguage'],
  bad: { gloss: `Concert hall ${'in a town '.repeat(9)}.` },
  good: { gloss: 'Concert hall in a town of examples, opened in 2009.' },
  *find(book) {
    for (const { file, sentences } of book.texts) {
      const gloss = sentences.find(({ part }) => part === 'gloss');
      if (gloss && gloss.text.length > GLOSS_CHARACTERS) {
        const reason = `The gloss has ${gloss.text.length} characters; the limit is ${GLOSS_CHARACTERS}.`;
        const values = { number: gloss.text.length, most: GLOSS_CHARACTERS };
        yield { file, place: gloss.place, reason, values };
      }
    }
  },
};

export const summaryLength: TextRule = {
  id: 'summary-length',
  severity: 'error',
  fix: `Write ${SUMMARY.words.join(' to ')} words in ${SUMMARY.sentences.join(' to ')} sentences; what came later goes under “Latest” and “Earlier”.`,
  guides: ['plainLanguage'],
  bad: { summary: ['The hall opened in 2009.', 'It burned.'] },
  good: {
    summary: [
      'The hall opened in October 2009 on the edge of the town, next to the end of a railway line that had been built two years before.',
      'It has about 6,200 seats and was used for concerts and trade fairs until a fire.',
    ],
  },
  *find(book) {
    for (const each of book.texts) {
      const summary = summaryOf(each);
      const [first] = summary;
      const words = summary.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
      if (!first) continue;
      const [leastWords, mostWords] = SUMMARY.words;
      const [leastSentences, mostSentences] = SUMMARY.sentences;
      const limits = { leastWords, mostWords, leastSentences, mostSentences };
      const values = { words, sentences: summary.length, ...limits };
      if (outside(words, SUMMARY.words)) {
        const reason = `The summary has ${words} words; it should have ${SUMMARY.words.join(' to ')}.`;
        yield { file: each.file, place: first.place, reason, values };
      }
      if (outside(summary.length, SUMMARY.sentences)) {
        const counted = summary.length === 1 ? '1 sentence' : `${summary.length} sentences`;
        const reason = `The summary has ${counted}; it should have ${SUMMARY.sentences.join(' to ')}.`;
        yield { file: each.file, place: first.place, reason, values };
      }
    }
  },
};

export const sentenceLength: TextRule = {
  id: 'sentence-length',
  severity: 'error',
  fix: `Split the sentence: ${SENTENCE_WORDS} words at most.`,
  guides: ['plainLanguage'],
  bad: { summary: [LONG, 'It burned.'] },
  good: { summary: ['Gunmen came into the hall and shot at people in the rows.', 'It burned.'] },
  *find(book) {
    for (const { file, sentences } of book.texts) {
      for (const { text, place } of sentences) {
        const words = wordsOf(text).length;
        if (words > SENTENCE_WORDS) {
          yield {
            file,
            place,
            reason: `The sentence has ${words} words; the limit is ${SENTENCE_WORDS}.`,
            values: { number: words, most: SENTENCE_WORDS },
          };
        }
      }
    }
  },
};

function summaryOf({ sentences }: EntryText): PlacedSentence[] {
  return sentences.filter(({ part }) => part === 'summary');
}

function outside(count: number, [least, most]: readonly [number, number]): boolean {
  return count < least || count > most;
}
