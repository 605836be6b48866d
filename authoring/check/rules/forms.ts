import escapeForRegExp from 'escape-string-regexp';
import type { EntryFile } from '../../book.ts';
import type { Rule } from '../rule.ts';
import { lineWith } from '../text.ts';

/** One word, but for one that joins two: Port-au-Prince. */
const ONE_WORD = /^\p{L}[\p{L}\p{M}'’]*$/u;

export const familyNameSure: Rule = {
  id: 'family-name-sure',
  severity: 'error',
  fix: 'List a person’s one-word name under “usual”, or under “ambiguous” with cues: others bear it.',
  bad: { files: { 'entries/builder.md': person('forms:\n  en: [Boris Builder, Builder]') } },
  good: {
    files: {
      'entries/builder.md': person('forms:\n  en: [Boris Builder]\nusual:\n  en: [Builder]'),
    },
  },
  *find(book) {
    for (const each of book.entries) {
      if (each.entry.kind !== 'person') continue;
      const alone = each.entry.forms.find(
        ({ kind, text }) => kind === 'sure' && text !== each.entry.name && ONE_WORD.test(text),
      );
      if (!alone) continue;
      const reason = `“${alone.text}” alone is listed as sure.`;
      yield { file: each.file, place: placeOf(each, alone.text), reason };
    }
  },
};

/** What stands before a name and is not of it; President may be, where it alone tells who is meant. */
const TITLES =
  /^(?:general|machthaber|premierminister|premier ministre|vice president|secretary|außenminister|[aá]y[ae]tol[ln]?[aáh]+h?|ajatollah|аятолл?а|ژنرال|الرئيس|آیت‌الله) /iu;
const ARTICLES = /^(?:le |la |les |los |las |il |die |der |das |l['’])/u;

export const formWithTitle: Rule = {
  id: 'form-with-title',
  severity: 'error',
  fix: 'List the name without its title or article: those are not marked. The title may be a cue.',
  bad: { files: { 'entries/builder.md': person('forms:\n  en: [General Builder]') } },
  good: { files: { 'entries/builder.md': person('forms:\n  en: [Boris Builder]') } },
  *find(book) {
    for (const each of book.entries) {
      const titled = each.entry.forms.find(
        ({ kind, text }) =>
          kind !== 'not' &&
          (ARTICLES.test(text) || (each.entry.kind === 'person' && TITLES.test(text))),
      );
      if (!titled) continue;
      const reason = `“${titled.text}” begins with a title or an article.`;
      yield { file: each.file, place: placeOf(each, titled.text), reason };
    }
  },
};

function placeOf({ file }: EntryFile, text: string) {
  return lineWith(file, new RegExp(`^\\s.*${escapeForRegExp(text)}`));
}

function person(forms: string): string {
  return `---
name: Boris Builder
kind: person
asOf: 2026-11-24
${forms}
---

> Builder of halls in the town by the river.[^1]

Boris Builder built the hall by the river and one more for fairs.[^1]

[^1]: report#1
`;
}
