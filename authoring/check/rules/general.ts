import { traitsOf } from '../../../packs/kind.ts';
import { namesOf } from '../../../packs/names.ts';
import type { Rule } from '../rule.ts';
import { documentsOf, lineOfKey, placeIn } from '../text.ts';

/**
 * A card is about its subject, not about one article or one affair that its subject had a part in.
 */

const TWO = 'It burned.';

export const caseAngle: Rule = {
  id: 'case-angle',
  severity: 'error',
  fix: 'Keep one sentence on that subject and relate its entry; say what the reader of any page needs.',
  bad: {
    summary: ['The Great Fire began in the hall.', 'The Great Fire destroyed the hall.'],
    files: { 'entries/great-fire.md': event() },
  },
  good: {
    summary: ['The hall opened in 2009.', 'The Great Fire destroyed the hall.'],
    files: { 'entries/great-fire.md': event() },
  },
  *find(book) {
    for (const { file, entry, sentences } of book.entries) {
      const angles = traitsOf(entry.kind).oneSentenceOn;
      const summary = sentences.filter(({ part }) => part === 'summary');
      for (const other of book.entries) {
        if (other.entry.id === entry.id || !angles.includes(other.entry.kind)) continue;
        const names = namesOf(other.entry);
        // The other's name may contain the card's own: the war in Sudan, on the card of Sudan.
        const own = namesOf(entry);
        const told = summary.filter(({ text }) =>
          names.some((name) => text.includes(name) && !own.some((each) => each.includes(name))),
        );
        const [, second] = told;
        if (!second) continue;
        const reason = `${told.length} sentences are about “${other.entry.name}”, which has a card of its own.`;
        yield { file, place: second.place, reason };
      }
    }
  },
};

const NOBODY =
  /\b(?:a|an|one|the) (?:(?:news|newspaper|press|media) )?(?:article|news report|news story)\b(?! (?:of|in|by) (?:the )?\p{Lu})|\b(?:media|press|news) reports?\b/iu;

export const namelessSpeaker: Rule = {
  id: 'nameless-speaker',
  severity: 'error',
  fix: 'Name the publisher: “Reuters reported …”; or say it without one, where nobody disputes it.',
  guides: ['weaselWords'],
  bad: { summary: ['A news article puts the number of seats at 6,200.', TWO] },
  good: { summary: ['Example News puts the number of seats at 6,200.', TWO] },
  *find(book) {
    for (const { file, sentences } of book.entries) {
      for (const sentence of sentences) {
        const [match] = NOBODY.exec(sentence.text) ?? [];
        if (!match) continue;
        yield { file, place: placeIn(file, sentence, match), reason: `“${match}” is no speaker.` };
      }
    }
  },
};

/**
 * Publishers that nobody can look up, in the languages of the desk, which has a
 * button that writes this.
 */
const UNNAMED =
  /(?<!\p{L})(?:unknown|unnamed|not named|anonym(?:ous|e[rs]?)|unbekannt\p{L}*|inconnue?|anónimo|desconocid[oa]|неизвест\p{L}+|анонимн\p{L}+|مجهول|غير معروف)(?!\p{L})/iu;

export const unnamedPublisher: Rule = {
  id: 'unnamed-publisher',
  severity: 'error',
  fix: 'Cite a named publisher too: a source that nobody can look up supports, and never carries.',
  guides: ['trust'],
  bad: {
    instead: ['[^2]: nobody#1', '[^2]: report#2'],
    files: { 'documents/nobody.md': unnamed('The hall opened in October 2009.') },
  },
  good: {},
  *find(book) {
    for (const { file, sentences, facts } of book.entries) {
      for (const sentence of [...sentences, ...facts]) {
        const documents = documentsOf(book, sentence);
        if (documents.length === 0) continue;
        if (documents.some(({ publisher }) => !UNNAMED.test(publisher))) continue;
        yield { file, place: sentence.place, reason: 'Only an unnamed publisher says so.' };
      }
    }
  },
};

/** Fewer rows hardly make a table; nobody reads more. */
const ROWS = { least: 2, most: 6 } as const;

export const factCount: Rule = {
  id: 'fact-count',
  severity: 'error',
  fix: `Give ${ROWS.least} to ${ROWS.most} key facts, or none.`,
  bad: { head: 'facts:\n  country: Examples[^1]', statements: ['It is in Examples.', 'It is.'] },
  good: {},
  *find(book) {
    for (const { file, facts } of book.entries) {
      const { length } = facts;
      if (length === 0 || (length >= ROWS.least && length <= ROWS.most)) continue;
      const reason =
        length === 1 ? 'There is only one key fact.' : `There are ${length} key facts.`;
      yield { file, place: lineOfKey(file, 'facts'), reason, values: { number: length, ...ROWS } };
    }
  },
};

export const countryCapital: Rule = {
  id: 'country-capital',
  severity: 'error',
  fix: 'Add `capital: NAME[^1]` to its key facts.',
  bad: {
    head: 'facts:\n  population: 2,009 | 2024[^1]\n  neighbours: Iran[^1]\ncountries: Iraq[^1]',
    statements: ['Iraq has 2,009 people and borders Iran.', 'It is.'],
  },
  good: {
    head: 'facts:\n  capital: Baghdad[^1]\n  neighbours: Iran[^1]\ncountries: Iraq[^1]',
    statements: ['Baghdad is the capital of Iraq, which borders Iran.', 'It is.'],
  },
  *find(book) {
    for (const { file, entry } of book.entries) {
      const isCountry = entry.area && !entry.area.part && entry.area.countries.length === 1;
      if (!isCountry || entry.facts.length === 0) continue;
      if (entry.facts.some(({ label }) => label === 'capital')) continue;
      const reason = `“${entry.name}” is a country, and its key facts name no capital.`;
      yield { file, place: lineOfKey(file, 'facts'), reason };
    }
  },
};

function event(): string {
  return `---
name: Great Fire
kind: event
asOf: 2026-11-24
forms:
  en: [Great Fire]
---

> Fire in a town of examples in 2009.[^1]

The Great Fire of 2009 burned a hall.[^1]

[^1]: report#1
`;
}

function unnamed(statement: string): string {
  return `---\nabout: A hall\npublisher: Unnamed news site\ndated: undated\n---\n\n1. ${statement}\n`;
}
