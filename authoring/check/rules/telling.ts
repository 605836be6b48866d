import escapeForRegExp from 'escape-string-regexp';
import { TITLES } from '../../../spotting/lists/openers.ts';
import type { Book, EntryFile } from '../../book.ts';
import type { Rule } from '../rule.ts';
import { lineOfForm, lineWith } from '../text.ts';

/** Rules on what tells a name from an everyday word, by the words of the content itself. */

const ONE_WORD = /^\p{Lu}[\p{L}\p{M}]*$/u;
const WORD = /[\p{L}\p{M}]+/gu;
const SMALL = /^\p{Ll}+$/u;

export const everydayWordSure: Rule = {
  id: 'everyday-word-sure',
  severity: 'warning',
  fix: 'List it under “usual”, or under “ambiguous” with cues: at the start of a sentence the word looks like the name.',
  bad: { files: { 'entries/concert.md': named('forms:\n  en: [Concert]') } },
  good: {
    files: {
      'entries/concert.md': named('forms:\n  en: [Concert Limited]\nusual:\n  en: [Concert]'),
    },
  },
  *find(book) {
    const everyday = new Set(
      book.entries.flatMap((each) => wordsOf(each).filter((word) => SMALL.test(word))),
    );
    for (const each of book.entries) {
      const word = each.entry.forms.find(
        ({ kind, caseless, text }) =>
          kind === 'sure' && !caseless && ONE_WORD.test(text) && everyday.has(text.toLowerCase()),
      );
      if (!word) continue;
      const reason = `“${word.text}” is listed as sure, and is an everyday word: “${word.text.toLowerCase()}”.`;
      yield { file: each.file, place: lineOfForm(each.file, word.text), reason };
    }
  },
};

/** Minimum number of entries for their words to stand for those of any news. */
const LEAST_ENTRIES = 30;
/** A word in the sentences of this share of entries, or more, tells none of them apart. */
const COMMON = 0.3;

const HALLS = Object.fromEntries(
  Array.from({ length: LEAST_ENTRIES }, (_, number) => [
    `entries/hall-${number}.md`,
    named(
      `forms:\n  en: [Hall Number ${number}]\nambiguous:\n  en: [N${number}]\ncues: [river]`,
      `Hall Number ${number}`,
    ),
  ]),
);

export const commonCue: Rule = {
  id: 'common-cue',
  severity: 'warning',
  fix: 'Take it out, or list it with a word that tells more: it stands near any name.',
  bad: { files: HALLS },
  good: {
    files: Object.fromEntries(
      Object.entries(HALLS).map(([path, text]) => [path, text.replace('[river]', '[opera]')]),
    ),
  },
  *find(book) {
    if (book.entries.length < LEAST_ENTRIES) return;
    const uses = usesOf(book);
    for (const each of book.entries) {
      const cue = each.entry.cues.find((one) => {
        const word = one.toLowerCase();
        return !TITLES.has(word) && (uses.get(word) ?? 0) >= COMMON * book.entries.length;
      });
      if (cue === undefined) continue;
      const reason = `“${cue}” is a cue, and the sentences of ${uses.get(cue.toLowerCase())} entries have it.`;
      yield { file: each.file, place: placeOf(each, cue), reason };
    }
  },
};

/** The number of entries that have each word, in lower case. */
function usesOf({ entries }: Pick<Book, 'entries'>): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const each of entries) {
    for (const word of new Set(wordsOf(each).map((one) => one.toLowerCase()))) {
      uses.set(word, (uses.get(word) ?? 0) + 1);
    }
  }
  return uses;
}

function wordsOf({ sentences }: EntryFile): string[] {
  return sentences.flatMap(({ text }) => text.match(WORD) ?? []);
}

function placeOf({ file }: EntryFile, text: string) {
  return lineWith(file, new RegExp(`^\\s*\\w+: .*${escapeForRegExp(text)}`));
}

function named(head: string, name = 'Concert'): string {
  return `---
name: ${name}
kind: organisation
asOf: 2026-11-24
${head}
---

> Firm that lets a hall by the river for a concert and for fairs.[^1]

It built the hall by the river in 2009, and lets it for a concert now and then.[^1]

[^1]: report#1
`;
}
