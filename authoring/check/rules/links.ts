import { factsOf } from '../../../packs/names.ts';
import type { Citation } from '../../../packs/schema.ts';
import type { Rule } from '../rule.ts';
import { lineOfKey } from '../text.ts';

export const relatedOneWay: Rule = {
  id: 'related-one-way',
  severity: 'error',
  fix: 'Name this entry among the related entries of the other, or drop the link.',
  bad: { head: 'related: [second-hall]', files: { 'entries/second-hall.md': second('') } },
  good: {
    head: 'related: [second-hall]',
    files: { 'entries/second-hall.md': second('related: [example-hall]\n') },
  },
  *find(book) {
    for (const { file, entry } of book.entries) {
      for (const id of entry.related) {
        const other = book.entry(id);
        if (other && !other.entry.related.includes(entry.id)) {
          const reason = `“${id}” does not name “${entry.id}” as related in turn.`;
          yield { file, place: lineOfKey(file, 'related'), reason };
        }
      }
    }
  },
};

export const statementUnused: Rule = {
  id: 'statement-unused',
  severity: 'info',
  fix: 'Nothing has to be done: a document may hold more than is cited.',
  bad: { statements: ['A hall in a town.', 'It opened.', 'It has seats.', 'It was rebuilt.'] },
  good: { statements: ['A hall in a town.', 'It opened.', 'It has seats.'] },
  *find(book) {
    const cited = new Set(
      book.entries.flatMap(({ entry, sentences }) =>
        [...sentences, ...factsOf(entry)].flatMap(({ cites }) => cites.map(key)),
      ),
    );
    for (const { file, document, places } of book.documents) {
      for (const [index, place] of places.entries()) {
        if (!cited.has(`${document.id}#${index + 1}`)) {
          yield { file, place, reason: `No entry cites statement ${index + 1}.` };
        }
      }
    }
  },
};

export const dateSource: Rule = {
  id: 'date-source',
  severity: 'warning',
  fix: 'Cite it at the sentence that says when it was, or date the event by a statement that the text cites.',
  guides: ['trust'],
  bad: {
    kind: 'event',
    statements: ['Fire in a hall in 2009.', 'It burned.', 'It was rebuilt.', 'It was in 2009.'],
    gloss: 'Fire in a hall in 2009.',
    head: 'date: 2009[^4]',
    instead: ['[^3]: report#3\n[^4]: report#4', '[^3]: report#3'],
  },
  good: { kind: 'event', gloss: 'Fire in a hall in 2009.', head: 'date: 2009[^1]' },
  *find(book) {
    for (const { file, entry, sentences } of book.entries) {
      const { when, ...rest } = entry;
      const cited = new Set(
        [...sentences, ...factsOf(rest)].flatMap(({ cites }) => cites.map(key)),
      );
      for (const cite of when?.cites ?? []) {
        if (cited.has(key(cite))) continue;
        const reason = `Only the date cites ${key(cite)}, and cards do not show what a date cites.`;
        yield { file, place: lineOfKey(file, 'date'), reason };
      }
    }
  },
};

function key({ document, statement }: Citation): string {
  return `${document}#${statement}`;
}

function second(related: string): string {
  return `---
name: Second Hall
kind: place
asOf: 2026-11-24
forms:
  en: [Second Hall]
${related}---

> Second hall in the same town, by the river.[^1]

The second hall stands by the river and was built for fairs.[^1]

[^1]: report#1
`;
}
