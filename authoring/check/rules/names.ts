import type { Book } from '../../book.ts';
import { foldedWords, isKnown, namesIn } from '../names.ts';
import type { Rule } from '../rule.ts';
import { allNamesOf, saidAround } from '../said-around.ts';
import { placeIn } from '../text.ts';

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
    const around = saidAround(book);
    for (const each of book.entries) {
      for (const sentence of [...each.sentences, ...each.facts]) {
        // A missing source is reported by its own rule.
        if (sentence.cites.length === 0) continue;
        const known = foldedWords([...around(sentence), ...allNamesOf(each.entry)].join(' . '));
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
