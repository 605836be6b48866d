import type { Book, EntryFile, PlacedSentence } from '../../book.ts';
import type { Rule } from '../rule.ts';
import { statesIn } from '../states.ts';
import { documentsOf, placeIn } from '../text.ts';

/** Deaths, crimes and disputes between states, where a wrong word does the most harm. */

const TWO = 'It burned.';
const NUMBER = String.raw`(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const HARMED = '(?:killed|dead|died|wounded|injured|deaths|casualties|fatalities)';
const TOLL = new RegExp(
  `\\b${NUMBER}(?: [\\w-]+){0,3} (?:were |was )?${HARMED}\\b|\\b(?:killed|wounded|injured|hurt) (?:(?:at least|more than|about|some|nearly|over) )?${NUMBER}\\b(?! \\w+ (?:later|ago))`,
  'i',
);
const COUNTED_BY =
  /\b(?:according|count\w*|said|says|gave|gives|by the|report\w*|article|inquiry|figure|file|put|wrote|court|official\w*|account\w*|later)\b/i;

export const toll: Rule = {
  id: 'toll-without-source',
  severity: 'error',
  fix: 'Say who counted, or cite a source with a date: “149 people killed, by the court’s count”.',
  guides: ['asOf', 'trust'],
  bad: {
    summary: ['The fire killed 12 people.', TWO],
    instead: ['[^2]: undated#1', '[^2]: report#2'],
    files: {
      'documents/undated.md':
        '---\nabout: A report\npublisher: Somebody\ndated: undated\n---\n\n1. The fire killed 12 people.\n',
    },
  },
  good: {
    summary: ['The fire killed 12 people, the police said.', 'It killed 12 people in 2009.'],
  },
  *find(book) {
    for (const { file, sentences } of book.entries) {
      for (const sentence of sentences) {
        const [match] = TOLL.exec(sentence.text) ?? [];
        if (!match || COUNTED_BY.test(sentence.text)) continue;
        if (documentsOf(book, sentence).some(({ date }) => date)) continue;
        const place = placeIn(file, sentence, match);
        yield { file, place, reason: `“${match}” says neither who counted nor when.` };
      }
    }
  },
};

const CRIME =
  /\b(?:killed|murdered|masterminded|orchestrated|ordered|plotted|planned|financed|organised|recruited|trained|bombed|shot)\b/i;
const STATUS =
  /\b(?:convicted|sentenced|charged|wanted|listed|sanction\w*|indicted|acquitted|accused|suspected|alleged\w*|remanded|arrested|court|prosecut\w*|jury|verdict|said|says|according|claim\w*|report\w*|denied|inquiry|article)\b/i;

export const personAndCrime: Rule = {
  id: 'crime-without-status',
  severity: 'error',
  fix: 'Give the legal status with court and year (convicted, charged, listed, wanted), or say who says so.',
  guides: ['weaselWords', 'bbc'],
  bad: {
    summary: ['Boris Builder orchestrated the fire.', TWO],
    files: { 'entries/builder.md': person() },
  },
  good: {
    summary: ['A court convicted Boris Builder in 2010; he had orchestrated the fire.', TWO],
    files: { 'entries/builder.md': person() },
  },
  *find(book) {
    const people = book.entries.filter(({ entry }) => entry.kind === 'person');
    const names = people.flatMap(({ entry }) => [entry.name, entry.name.split(' ').at(-1) ?? '']);
    for (const each of book.entries) {
      for (const sentence of each.sentences) {
        const name = actor(sentence.text, names, each);
        if (!name || STATUS.test(sentence.text)) continue;
        const reason = `“${name}” and a crime stand together without a legal status.`;
        yield { file: each.file, place: sentence.place, reason };
      }
    }
  },
};

/** The person to whom a sentence attributes a crime: a name, or “he” in a person's entry. */
function actor(text: string, names: readonly string[], { entry }: EntryFile): string | undefined {
  const crime = CRIME.exec(text);
  if (!crime) return undefined;
  const before = text.slice(0, crime.index);
  // Done to the person, or by a strike, an attack or a group.
  if (/\b(?:was|were|been|be|strike|attack|bombing|gunmen)\b[^,;]*$/i.test(before))
    return undefined;
  const subject = /^(?:[^,;]*?)\b(He|She)\b/.exec(before)?.[1];
  if (subject && entry.kind === 'person') return subject;
  return names.find((name) => before.includes(name));
}

/** Matches one state accusing another. “in” before the first means a place, not an accuser. */
function accusation(book: Book): RegExp {
  const state = String.raw`(?<!\bin (?:the )?)${statesIn(book)}`;
  return new RegExp(
    `${state}[^.;]*\\b(?:accus\\w+|blam\\w+|allege[sd]?)\\b[^.;]*${state}|\\bserved the leadership of (?:the )?${state}|${state} (?:was|were) (?:behind|involved)\\b|\\bhand of (?:the )?${state}`,
    'u',
  );
}

export const stateAccusation: Rule = {
  id: 'one-sided-accusation',
  severity: 'error',
  fix: 'Add what the accused state answered, or that it did not, and what others found.',
  guides: ['pointOfView'],
  bad: { summary: ['Russia accused Ukraine of the fire.', TWO] },
  good: { summary: ['Russia accused Ukraine of the fire; Ukraine denied it.', TWO] },
  *find(book) {
    const accuses = accusation(book);
    for (const { file, sentences } of book.entries) {
      for (const sentence of sentences) {
        const [match] = accuses.exec(sentence.text) ?? [];
        if (!match || answered(sentences)) continue;
        const reason = 'A state is accused, and no sentence gives an answer.';
        yield { file, place: placeIn(file, sentence, match), reason };
      }
    }
  },
};

function answered(sentences: readonly PlacedSentence[]): boolean {
  return sentences.some(({ text }) =>
    /\b(?:den(?:y|ies|ied)|reject\w*|dismiss\w*|did not (?:answer|comment)|no evidence)\b/.test(
      text,
    ),
  );
}

export const differTwice: Rule = {
  id: 'one-source-differs',
  severity: 'error',
  fix: 'Cite at least two documents of different publishers under “Sources differ”.',
  guides: ['trust', 'pointOfView'],
  bad: { differ: ['Another paper counts more seats.'] },
  good: {
    differ: ['Example News counts 6,200 seats.', 'Another paper counts more.'],
    instead: ['[^5]: other#1', '[^5]: report#5'],
    files: {
      'documents/other.md':
        '---\nabout: A report\npublisher: Another paper\ndate: 2024\n---\n\n1. Another paper counts more.\n',
    },
  },
  *find(book) {
    for (const { file, sentences } of book.entries) {
      const differ = sentences.filter(({ part }) => part === 'differ');
      const [first] = differ;
      if (!first || publishers(book, differ).size >= 2) continue;
      yield { file, place: first.place, reason: '“Sources differ” rests on one publisher alone.' };
    }
  },
};

function publishers(book: Book, sentences: readonly PlacedSentence[]): Set<string> {
  return new Set(
    sentences.flatMap((sentence) => documentsOf(book, sentence).map(({ publisher }) => publisher)),
  );
}

function person(): string {
  return `---
name: Boris Builder
kind: person
asOf: 2026-11-24
forms:
  en: [Boris Builder]
---

> Businessman who built a hall.[^1]

The businessman built a hall by the river.[^1]

[^1]: report#1
`;
}
