import { slugOf } from '../../desk/ids.ts';
import type { Pack } from '../../packs/schema.ts';
import { termsOf } from '../../packs/terms.ts';
import { buildDictionary } from '../../spotting/dictionary/dictionary.ts';
import { find } from '../../spotting/find.ts';
import { SOURCE_TEXT } from '../build/folder.ts';
import { loadedIn } from './loaded.ts';
import { datesOf, type Term, termsIn } from './terms.ts';

/** A draft: files by their path in its folder, and what it is made of. */
interface Draft {
  readonly files: ReadonlyMap<string, string>;
  readonly terms: readonly Term[];
  /** Entries that the document names already: id to the sentences that do. */
  readonly known: ReadonlyMap<string, readonly number[]>;
}

/**
 * Drafts the digest of a document and a skeleton for each term without an entry. Every text that
 * an editor has to write is marked `DRAFT`, which the check refuses, as it does copied sentences.
 */
export function draft(id: string, sentences: readonly string[], pack: Pack, today: string): Draft {
  const known = knownIn(sentences, pack);
  const terms = termsIn(sentences).filter(({ name }) => !isEntry(name, pack));
  const files = new Map([
    [SOURCE_TEXT, `${sentences.join('\n')}\n`],
    [`documents/${id}.md`, digest(sentences)],
    ['terms.md', overview(sentences, terms, known)],
  ]);
  for (const term of terms) {
    const slug = slugOf(term.name);
    if (slug && !pack.entries.some((entry) => entry.id === slug)) {
      files.set(`entries/${slug}.md`, skeleton(term, id, today));
    }
  }
  return { files, terms, known };
}

function knownIn(sentences: readonly string[], pack: Pack): Map<string, number[]> {
  const known = new Map<string, number[]>();
  for (const { entry: id, block } of find(buildDictionary(termsOf(pack)), sentences, 'en')) {
    known.set(id, [...new Set([...(known.get(id) ?? []), block])]);
  }
  return known;
}

function isEntry(name: string, pack: Pack): boolean {
  const folded = name.toLowerCase();
  return pack.entries.some(
    (entry) =>
      entry.name.toLowerCase() === folded ||
      entry.forms.some(({ kind, text }) => kind !== 'not' && text.toLowerCase() === folded),
  );
}

function digest(sentences: readonly string[]): string {
  const statements = sentences.map((text, index) => `${index + 1}. DRAFT ${escaped(text)}`);
  return `---
about: DRAFT what the source is, in our words
publisher: DRAFT who published it
dated: DRAFT the date, or what is known of it
---

${statements.join('\n')}
`;
}

function skeleton({ name, kind, sentences }: Term, document: string, today: string): string {
  const numbers = sentences.slice(0, 4).map((index) => index + 1);
  const notes = numbers.map((_, index) => `[^${index + 1}]`).join('');
  return `---
name: ${JSON.stringify(name.slice(0, 45))}
kind: ${kind}
asOf: ${today} # DRAFT the date of the newest source
forms:
  en: [${JSON.stringify(name)}]
---

> DRAFT one line: what it is, where and when.[^1]

DRAFT two to four sentences, 35 to 90 words, in our words.${notes}

${numbers.map((number, index) => `[^${index + 1}]: ${document}#${number}`).join('\n')}
`;
}

function overview(sentences: readonly string[], terms: readonly Term[], known: Draft['known']) {
  const numbers = (list: readonly number[]) => list.map((index) => index + 1).join(', ');
  const loaded = loadedIn(sentences);
  return `# Terms

## Without an entry

${terms.map(({ name, kind, sentences: at }) => `- ${name} (${kind}): sentences ${numbers(at)}`).join('\n') || 'None.'}

## Entries that it names

${[...known].map(([id, at]) => `- ${id}: sentences ${numbers(at)}`).join('\n') || 'None.'}

## Dates

${
  datesOf(sentences)
    .map((date) => `- ${date}`)
    .join('\n') || 'None.'
}

## Words to avoid

${loaded.map(({ sentence, word, fix }) => `- Sentence ${sentence + 1} has “${word}”. ${fix}`).join('\n') || 'None.'}
`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}
