import { onceOf } from '../../desk/once-of.ts';
import type { Citation, Entry } from '../../packs/schema.ts';
import type { Book, PlacedSentence } from '../book.ts';
import { rememberedByText } from './remembered.ts';
import { documentsOf } from './text.ts';

/**
 * The context of the statements that a sentence cites, whose words it may use: the statements
 * themselves and what their “it” refers to, what their documents are about and who published them,
 * and all names of the entries they mention.
 */
export function saidAround(book: Book): (sentence: PlacedSentence) => readonly string[] {
  const sure = sureNames(book);
  return (sentence) => {
    const statements = sentence.cites.flatMap((cite) => inContext(book, cite));
    const spoken = spokenOf(sure)(statements.join(' . ')).flatMap((index) => sure[index] ?? []);
    return [
      ...statements,
      ...documentsOf(book, sentence).flatMap(({ about, publisher, via = '' }) => [
        about,
        publisher,
        via,
      ]),
      ...spoken.flatMap(({ entry }) => allNamesOf(entry)),
    ];
  };
}

/**
 * All names of an entry in English, the language the check is made for, also those that need a cue.
 */
export function allNamesOf({ name, fullName = '', forms }: Entry): readonly string[] {
  const texts = forms.filter(({ lang, kind }) => lang === 'en' && kind !== 'not');
  return [name, fullName, ...texts.map(({ text }) => text)];
}

interface SureNames {
  readonly entry: Entry;
  readonly texts: readonly string[];
}

/** The sure names of each entry in the statements' language. */
function sureNames({ entries }: Book): SureNames[] {
  return entries.map(({ entry }) => ({
    entry,
    texts: entry.forms.flatMap(({ lang, kind, text }) =>
      lang === 'en' && kind === 'sure' ? text : [],
    ),
  }));
}

/**
 * Finds the indexes of entries that a text names. Kept while the names are the same: the
 * desk checks again and again.
 */
let lastNames = '';
let lastSpoken = (_text: string): readonly number[] => [];
function spokenOf(sure: readonly SureNames[]): (text: string) => readonly number[] {
  const names = allOf(sure);
  if (names !== lastNames) {
    lastNames = names;
    lastSpoken = rememberedByText(finderOf(sure));
  }
  return lastSpoken;
}

/** Looks names up by how they begin: to look for each in each sentence would take a quarter of a check. */
function finderOf(sure: readonly SureNames[]): (text: string) => readonly number[] {
  const beginning = new Map<string, [text: string, index: number][]>();
  for (const [index, { texts }] of sure.entries()) {
    for (const text of texts) {
      const key = text.slice(0, KEY);
      const alike = beginning.get(key);
      if (alike) alike.push([text, index]);
      else beginning.set(key, [[text, index]]);
    }
  }
  return (text) => {
    const found = new Set<number>();
    for (let at = 0; at < text.length; at++) {
      for (let length = 1; length <= KEY; length++) {
        for (const [name, index] of beginning.get(text.slice(at, at + length)) ?? []) {
          if (text.startsWith(name, at)) found.add(index);
        }
      }
    }
    return [...found].sort((a, b) => a - b);
  };
}
/** Number of letters that names are looked up by; a name may be shorter. */
const KEY = 3;

const allOf = onceOf((sure: readonly SureNames[]) =>
  JSON.stringify(sure.map(({ texts }) => texts)),
);

/** A statement, with those before it that its “it”, “he” or “the report” refers to. */
function inContext(book: Book, { document, statement }: Citation): string[] {
  const { about = '', statements = [] } = book.document(document) ?? {};
  const result = [about];
  for (let index = statement - 1; index >= 0; index--) {
    const text = statements[index] ?? '';
    result.push(text);
    if (!/^(?:It|Its|He|His|She|Her|They|Their|The)\b/.test(text)) break;
  }
  return result;
}
