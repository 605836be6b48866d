import { onceOf } from '../../../desk/once-of.ts';
import type { Citation } from '../../../packs/schema.ts';
import type { Book, EntryFile, PlacedSentence } from '../../book.ts';
import { foldedWords, isKnown, namesIn } from '../names.ts';
import { rememberedByText } from '../remembered.ts';
import type { Rule } from '../rule.ts';
import { documentsOf, placeIn } from '../text.ts';

export const nameNotInSource: Rule = {
  id: 'name-not-in-source',
  severity: 'error',
  fix: 'Cite the statement that has the name, or take the name out.',
  guides: ['trust'],
  bad: {
    statements: ['The hall was built by a businessman.'],
    summary: ['The hall was built by Boris Builder.', 'It burned.'],
  },
  good: {
    statements: ['The Afghanistan hall was built by Boris Builder, Example News said.'],
    summary: ["By Example News, Boris Builder's hall is Afghan.", 'Example Hall burned.'],
  },
  *find(book) {
    const names = allNames(book);
    const sure = sureNames(book);
    for (const each of book.entries) {
      for (const sentence of [...each.sentences, ...each.facts]) {
        // A missing source is reported by its own rule.
        if (sentence.cites.length === 0) continue;
        const known = knownTo(book, sure, each, sentence);
        const unknown = namesIn(sentence.text, names).filter((name) => !isKnown(name, known));
        for (const name of joined(unknown, sentence.text)) {
          const place = placeIn(each.file, sentence, name);
          yield { file: each.file, place, reason: `No cited statement has the name “${name}”.` };
        }
      }
    }
  },
};

/** Words that the statements always capitalise, within sentences too. */
function allNames(book: Book): Set<string> {
  const texts = book.documents.flatMap(({ document }) => document.statements);
  const names = foldedWords(texts.flatMap((text) => namesIn(text)).join(' '));
  const others = new Set(
    texts.flatMap((text) => text.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]+/gu) ?? []),
  );
  return names.difference(others);
}

/** Joins adjacent names: `Crocus`, `City`, `Hall`. */
function joined(names: readonly string[], text: string): string[] {
  const result: string[] = [];
  for (const name of names) {
    const last = result.at(-1);
    if (last && text.includes(`${last} ${name}`)) result[result.length - 1] = `${last} ${name}`;
    else result.push(name);
  }
  return result;
}

/**
 * The names a sentence may use: those of its statements and their documents' descriptions, the
 * entry's own, and all names of any entry that the statements mention.
 */
function knownTo(
  book: Book,
  sure: readonly SureNames[],
  { entry }: EntryFile,
  sentence: PlacedSentence,
): ReadonlySet<string> {
  const statements = sentence.cites.flatMap((cite) => inContext(book, cite)).join(' . ');
  const spoken = spokenOf(sure)(statements).flatMap((index) => sure[index] ?? []);
  const texts = [
    statements,
    ...documentsOf(book, sentence).flatMap(({ about, publisher, via }) => [about, publisher, via]),
    ...[entry, ...spoken.map((other) => other.entry)].flatMap(({ name, fullName, forms }) => [
      name,
      fullName,
      ...forms.filter(({ lang, kind }) => lang === 'en' && kind !== 'not').map(({ text }) => text),
    ]),
  ];
  return foldedWords(texts.filter(Boolean).join(' . '));
}

interface SureNames {
  readonly entry: EntryFile['entry'];
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

/** Indexes of the entries that a text speaks of; the same names are sought again with each check at the desk. */
let lastNames = '';
let lastSpoken = (_text: string): readonly number[] => [];
function spokenOf(sure: readonly SureNames[]): (text: string) => readonly number[] {
  const names = namesOf(sure);
  if (names !== lastNames) {
    lastNames = names;
    lastSpoken = rememberedByText((text) =>
      sure.flatMap(({ texts }, index) => (texts.some((each) => text.includes(each)) ? index : [])),
    );
  }
  return lastSpoken;
}

const namesOf = onceOf((sure: readonly SureNames[]) =>
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
