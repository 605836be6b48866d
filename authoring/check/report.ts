import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { statistics } from 'vfile-statistics';
import type { Compiled } from '../compile.ts';
import type { PackFiles } from '../read/read.ts';
import { GUIDES } from './guides.ts';
import type { About } from './rule.ts';
import { ALL_RULES } from './rules/index.ts';
import { ALLOWED } from './run.ts';

export interface ReportOptions {
  /** Whether to list notes too, which need no action. */
  readonly notes?: boolean;
  readonly color?: boolean;
}

/**
 * Formats the findings: messages with file, line and rule; how to fix each broken rule; counts.
 */
export function reportOn(
  files: PackFiles,
  checked: Omit<Compiled, 'pack'>,
  options: ReportOptions = {},
): string {
  const all = [...(files.subjects ?? []), ...files.documents, ...files.entries];
  const shown = options.notes ? all : all.map(withoutNotes);
  const found = new Set(shown.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)));
  const broken = ALL_RULES.filter(({ id }) => found.has(id));
  const messages = reporter(shown, { quiet: true, color: options.color ?? false });
  const parts = [counts(all, checked, options.notes ?? false)];
  if (broken.length > 0) parts.unshift(`How to fix:\n${broken.map(fixOf).join('\n')}`);
  if (messages) parts.unshift(messages);
  return parts.join('\n\n');
}

function withoutNotes(file: VFile): VFile {
  const copy = new VFile({ path: file.path });
  const kept = file.messages.filter(
    ({ fatal, source }) => fatal !== undefined || source === ALLOWED,
  );
  copy.messages.push(...kept);
  return copy;
}

function fixOf({ id, fix, guides = [] }: About): string {
  const after = guides.map((guide) => `\n    after ${GUIDES[guide].title}, ${GUIDES[guide].url}`);
  return `  ${id}: ${fix}${after.join('')}`;
}

/** The last line: totals of content and of findings. */
function counts(
  files: readonly VFile[],
  { book, allowed }: Omit<Compiled, 'pack'>,
  noted: boolean,
): string {
  const cited = book.entries.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const uncited = files
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId }) => ruleId === 'uncited-sentence').length;
  const { fatal, warn, info } = statistics([...files]);
  const notes = info - allowed;
  const ask = notes > 0 && !noted ? ' (-- --notes lists them)' : '';
  return [
    `${count(book.entries.length, 'entry', 'entries')}, ${count(cited + uncited, 'sentence')}, ${cited} cited, ${count(book.documents.length, 'document')}`,
    `${ALL_RULES.length} rules: ${count(fatal, 'error')}, ${count(warn, 'warning')}, ${allowed} allowed, ${count(notes, 'note')}${ask}`,
  ].join('; ');
}

function count(number: number, one: string, more = `${one}s`): string {
  return `${number} ${number === 1 ? one : more}`;
}
