import { inCommon, isLittle } from '../in-common.ts';
import type { Rule } from '../rule.ts';
import { saidAround } from '../said-around.ts';

export const notInSource: Rule = {
  id: 'not-in-source',
  severity: 'warning',
  fix: 'Cite the statement that says this, or say what the cited one says.',
  guides: ['trust'],
  bad: {
    statements: ['The old hall by the river was built in 2009 for concerts.'],
    summary: ['Fishermen sell their oysters there each Friday.', 'It was built in 2009.'],
  },
  good: {
    statements: ['The old hall by the river was built in 2009 for concerts.'],
    summary: ['Concerts are what it was built for.', 'It was built in 2009.'],
  },
  *find(book) {
    const around = saidAround(book);
    for (const { file, sentences } of book.entries) {
      for (const sentence of sentences) {
        // A missing source is reported by its own rule.
        if (sentence.cites.length === 0) continue;
        if (!isLittle(inCommon(sentence.text, around(sentence), book.lang))) continue;
        const reason = 'Hardly a word of this is in the statements that it cites.';
        yield { file, place: sentence.place, reason };
      }
    }
  },
};
