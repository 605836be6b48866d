import type { Entry } from '../../../packs/schema.ts';
import { TITLES, UNMARKED } from '../../../spotting/lists/openers.ts';
import { hasSynonyms } from '../../../spotting/lists/synonyms.ts';
import type { Rule } from '../rule.ts';
import { lineOfForm } from '../text.ts';

/** A single word. Hyphenated names, such as Port-au-Prince, are several. */
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
      yield { file: each.file, place: lineOfForm(each.file, alone.text), reason };
    }
  },
};

const ARTICLES = /^(?:le |la |les |los |las |il |die |der |das |l['’])/u;

export const formWithTitle: Rule = {
  id: 'form-with-title',
  severity: 'error',
  fix: 'List the name without its title or article: those are not marked. The title may be a cue.',
  bad: {
    files: { 'entries/builder.md': person('forms:\n  en: [Boris Builder, General Boris Builder]') },
  },
  good: { files: { 'entries/builder.md': person('forms:\n  en: [Boris Builder]') } },
  *find(book) {
    for (const each of book.entries) {
      const titled = each.entry.forms.find(
        ({ kind, text }) =>
          kind !== 'not' &&
          (ARTICLES.test(text) ||
            (each.entry.kind === 'person' && hasNeedlessTitle(each.entry, text))),
      );
      if (!titled) continue;
      const reason = `“${titled.text}” begins with a title or an article.`;
      yield { file: each.file, place: lineOfForm(each.file, titled.text), reason };
    }
  },
};

/** A letter of an alphabet, as in initials; a single Chinese sign may be a name. */
const ONE_LETTER = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}]\p{M}*\.?$/u;

export const oneLetterSure: Rule = {
  id: 'one-letter-sure',
  severity: 'error',
  fix: 'List a single letter under “ambiguous” with cues, or leave it out: it is the initial of many names.',
  bad: { files: { 'entries/builder.md': person('forms:\n  en: [Boris Builder, B]') } },
  good: {
    files: {
      'entries/builder.md': person(
        'forms:\n  en: [Boris Builder]\nambiguous:\n  en: [B]\ncues: [hall]',
      ),
    },
  },
  *find(book) {
    for (const each of book.entries) {
      const letter = each.entry.forms.find(
        ({ kind, text }) => (kind === 'sure' || kind === 'usual') && ONE_LETTER.test(text),
      );
      if (!letter) continue;
      const reason = `“${letter.text}” is a single letter.`;
      yield { file: each.file, place: lineOfForm(each.file, letter.text), reason };
    }
  },
};

/** Lists that a form names, such as `<attack>`; a question mark says that it may lack them. */
const LISTS = /<([^<>]*?)\??>/g;

export const formList: Rule = {
  id: 'form-list',
  severity: 'error',
  fix: 'Name a list that `spotting/lists/synonyms.ts` has in the form’s language, beside a word of the name; or write the name without angle brackets.',
  bad: { files: { 'entries/builder.md': person('forms:\n  en: [<party> for Boris Builder]') } },
  good: { files: { 'entries/builder.md': person('forms:\n  en: [<attack> on Boris Builder]') } },
  *find(book) {
    for (const each of book.entries) {
      for (const { text, lang } of each.entry.forms) {
        const unknown = Array.from(text.matchAll(LISTS), ([, name = '']) => name).find(
          (name) => !hasSynonyms(`<${name}>`, lang),
        );
        const isBare = text.includes('<') && !/\p{L}/u.test(text.replace(LISTS, ''));
        if (unknown === undefined && !isBare) continue;
        const reason = `“${unknown === undefined ? text : `<${unknown}>`}” names no list in ${lang}, or a list without a name.`;
        yield { file: each.file, place: lineOfForm(each.file, text), reason };
      }
    }
  },
};

/**
 * Whether a form only adds a title to another form. Allowed if the title tells who is meant
 * (President Petro) or is part of the name (Sheikh Hasina).
 */
function hasNeedlessTitle({ name, forms }: Entry, text: string): boolean {
  const [title = '', ...rest] = text.split(' ');
  if (!isTitle(title) || isTitle(name.split(' ', 1)[0] ?? '')) return false;
  const bare = rest.join(' ');
  return forms.some(
    (form) => form.text === bare && (form.kind === 'sure' || form.kind === 'usual'),
  );
}

function isTitle(word: string): boolean {
  const title = word.toLowerCase();
  return TITLES.has(title) && !UNMARKED.has(title);
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
