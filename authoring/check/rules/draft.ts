import type { VFile } from 'vfile';
import type { Book } from '../../book.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * What a draft (`npm run content:draft`) leaves to the editor, and what the
 * editor must not leave in.
 */

export const draftMarker: Rule = {
  id: 'draft-marker',
  severity: 'error',
  fix: 'Write what the mark asks for in our words, and take DRAFT out.',
  bad: { summary: ['DRAFT what the hall is.', 'It burned.'] },
  good: { summary: ['The draft of the hall is from 2008.', 'It burned.'] },
  *find(book) {
    for (const { file } of [...book.documents, ...book.entries]) {
      for (const [index, line] of String(file).split('\n').entries()) {
        const column = line.search(MARK) + 1;
        const place = { line: index + 1, column };
        if (column > 0) yield { file, place, reason: 'A draft’s mark is left here.' };
      }
    }
  },
};

const MARK = /\bDRAFT\b/;

/** Whether a line has still to be written; until then, nothing else is found on it. */
export function isDraftLine(file: VFile, line: number): boolean {
  const text = String(file);
  return MARK.test(text) && MARK.test(text.split('\n')[line - 1] ?? '');
}

/** How many consecutive words may be the source's. */
const RUN = 8;

const SOURCE = 'Witnesses said that the old hall by the river burned down in the evening.';

export const copiedRun: Rule = {
  id: 'copied-run',
  severity: 'error',
  fix: `Say it in our words: no ${RUN} words in a row may be those of the source.`,
  bad: {
    summary: ['In 2011 the old hall by the river burned down.', 'Nobody was hurt.'],
    sources: [SOURCE],
  },
  good: {
    summary: ['In 2011 the old hall by the river burned.', 'Nobody was hurt.'],
    sources: [SOURCE],
  },
  *find(book) {
    if (book.sources.length === 0) return;
    for (const { file, place, text } of textsOf(book)) {
      const run = copiedRunIn(text, book.sources);
      if (run) yield { file, place, reason: `The source has “${run}” too.` };
    }
  },
};

function* textsOf(book: Book): Iterable<Omit<Finding, 'reason'> & { text: string }> {
  for (const { file, sentences } of book.entries) {
    for (const { place, text } of sentences) yield { file, place, text };
  }
  for (const { file, document, places } of book.documents) {
    for (const [index, place] of places.entries()) {
      yield { file, place, text: document.statements[index] ?? '' };
    }
  }
}

/** The first run of words in `text` that one of the sources shares. */
export function copiedRunIn(text: string, sources: readonly string[]): string | undefined {
  const runs = sources.map(runsOfSource);
  return runsOf(text).find((each) => runs.some((known) => known.has(each)));
}

/**
 * The same sources are compared on each keystroke at the desk. The cache is bounded by their
 * characters, however many documents those are.
 */
const MAX_KEPT = 4_000_000;
const kept = new Map<string, ReadonlySet<string>>();
let keptLength = 0;

function runsOfSource(source: string): ReadonlySet<string> {
  const before = kept.get(source);
  if (before) return before;
  const runs = new Set(runsOf(source));
  if (keptLength + source.length > MAX_KEPT) {
    kept.clear();
    keptLength = 0;
  }
  kept.set(source, runs);
  keptLength += source.length;
  return runs;
}

/** All runs of eight words, ignoring case and punctuation. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}
