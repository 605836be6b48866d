import escapeForRegExp from 'escape-string-regexp';
import type { Rule } from '../rule.ts';
import { placeIn } from '../text.ts';
import { findWords } from '../words.ts';

/** Rules about names that the `subject.md` of a subject states. */

const TWO = 'It burned.';

export const suspectName: Rule = {
  id: 'suspect-name',
  severity: 'error',
  fix: 'Write the name as courts and papers of the country do, as the subject’s `abbreviated` has it.',
  bad: {
    summary: ['The court heard Boris Builder.', TWO],
    files: { 'town/subject.md': subject('abbreviated: [Boris B.]') },
  },
  good: {
    summary: ['The court heard Boris B. in Jena.', TWO],
    files: { 'town/subject.md': subject('abbreviated: [Boris B.]') },
  },
  *find(book) {
    const inFull = book.wording.abbreviated.map(writtenOut);
    for (const { file, sentences } of book.entries) {
      for (const sentence of sentences) {
        const [match] = inFull.flatMap((name) => name.exec(sentence.text)?.[0] ?? []);
        if (!match) continue;
        yield {
          file,
          place: placeIn(file, sentence, match),
          reason: `“${match}” names a suspect in full.`,
        };
      }
    }
  },
};

/** Matches `Boris M. B.` with the last name in full: `Boris Builder`, `Boris Max Builder`. */
function writtenOut(abbreviated: string): RegExp {
  const parts = abbreviated.split(' ').map((part) => {
    const letter = /^(\p{Lu})\.$/u.exec(part)?.[1];
    return letter === undefined ? escapeForRegExp(part) : `${letter}\\p{L}*\\.?`;
  });
  const [first = '', ...between] = parts.slice(0, -1);
  const last = abbreviated.at(-2) ?? '';
  const middle = between.map((part) => `(?:[\\s-]+${part})?`).join('');
  return new RegExp(`(?<!\\p{L})${first}${middle}[\\s-]+${last}\\p{L}{2,}`, 'u');
}

const AVOIDED = `avoided:
  - say: the River League
    not: [Leaguers]
    unless: [in dialect]`;

export const avoidedName: Rule = {
  id: 'avoided-name',
  severity: 'error',
  fix: 'Say the name that the subject’s `avoided` gives; others belong among the forms.',
  guides: ['bbcIslamicState', 'observer'],
  bad: {
    summary: ['Leaguers burned the hall.', TWO],
    files: { 'town/subject.md': subject(AVOIDED) },
  },
  good: {
    summary: ['The River League, in dialect the Leaguers, burned the hall.', TWO],
    files: { 'town/subject.md': subject(AVOIDED) },
  },
  *find(book) {
    for (const { say, not, unless } of book.wording.avoided) {
      const list = { words: not, unless, cased: true, statements: true } as const;
      for (const finding of findWords(book, list))
        yield { ...finding, reason: `${finding.reason} Say ${say}.` };
    }
  },
};

export const firstNamed: Rule = {
  id: 'first-named',
  severity: 'error',
  fix: 'Where it is first named, add one of the words that the subject’s `firstNamed` lists.',
  guides: ['apIslamicState', 'bbcIslamicState'],
  bad: {
    summary: ['Free Town burned the hall.', TWO],
    files: { 'town/subject.md': subject('firstNamed:\n  Free Town: [group, –]') },
  },
  good: {
    summary: ['The Free Town group burned the hall.', 'Free Town was asked.'],
    files: { 'town/subject.md': subject('firstNamed:\n  Free Town: [group, –]') },
  },
  *find(book) {
    for (const [name, words] of Object.entries(book.wording.firstNamed)) {
      const any = new RegExp(`(?<!\\p{L})${escapeForRegExp(name)}(?!\\p{L})`, 'u');
      const clear = new RegExp(
        `${any.source}(?:[’']s)? ?(?:${words.map(escapeForRegExp).join('|')})`,
        'u',
      );
      for (const { file, entry, sentences } of book.entries) {
        if (entry.name.startsWith(name)) continue;
        const first = sentences.find(({ text }) => any.test(text));
        if (!first || clear.test(first.text)) continue;
        const reason = `“${name}” is first named without what tells it from others.`;
        yield { file, place: placeIn(file, first, name), reason };
      }
    }
  },
};

function subject(more: string): string {
  return `---\ntitle: Town\nabout: A town of examples\n${more}\n---\n`;
}
