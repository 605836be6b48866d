import type { VFile } from 'vfile';
import type { Example } from '../../../authoring/check/rule.ts';
import { fileOf } from '../../../authoring/read/files.ts';
import type { PackFiles } from '../../../authoring/read/read.ts';

const PLAIN = {
  kind: 'place',
  gloss: 'Concert hall in a town of examples, opened in 2009.',
  summary: [
    'The hall opened in October 2009 on the edge of the town, next to the end of a railway line that had been built two years before.',
    'It has about 6,200 seats and was used for concerts, trade fairs and meetings until a fire.',
  ],
};

/** The files that an example of a rule stands for: a document, an entry, and what it adds. */
export function filesOf(example: Example): PackFiles {
  const paths = new Map<string, string | Uint8Array>([
    ['documents/report.md', documentOf(example)],
    ['entries/example-hall.md', entryOf(example)],
    ...Object.entries(example.files ?? {}),
  ]);
  const inFolder = (folder: string): VFile[] =>
    [...paths]
      .filter(([path]) => path.startsWith(`${folder}/`))
      .map(([path, text]) => fileOf(path, typeof text === 'string' ? Buffer.from(text) : text));
  return {
    documents: inFolder('documents'),
    entries: inFolder('entries'),
    subjects: inFolder('town'),
    sources: example.sources ?? [],
  };
}

function sentencesOf({ gloss, summary, sinceThen = [], differ = [] }: Example) {
  return {
    gloss: gloss ?? PLAIN.gloss,
    summary: summary ?? PLAIN.summary,
    sinceThen,
    differ,
  };
}

/** One statement for each sentence, in the same order, unless the example gives its own. */
function documentOf(example: Example): string {
  const { gloss, summary, sinceThen, differ } = sentencesOf(example);
  const said = [gloss, ...summary, ...sinceThen.map(withoutDate), ...differ].map(plain);
  const statements = example.statements ?? said;
  const head = ['about: Report on a hall', 'publisher: Example News', example.documentHead];
  if (!/^date:/m.test(example.documentHead ?? '')) head.push('date: 2024-05-01');
  const list = statements.map((text, index) => `${index + 1}. ${text}`);
  return `---\n${head.filter(Boolean).join('\n')}\n---\n\n${list.join('\n')}\n`;
}

function entryOf(example: Example): string {
  const { gloss, summary, sinceThen, differ } = sentencesOf(example);
  const count = 1 + summary.length + sinceThen.length + differ.length;
  const most = example.statements?.length ?? count;
  const notes = Array.from({ length: count }, (_, index) => Math.min(index + 1, most));
  let number = 0;
  const noted = (text: string) => `${text}[^${++number}]`;
  const text = [
    `---\nname: Example Hall\nkind: ${example.kind ?? PLAIN.kind}\nasOf: 2026-11-24`,
    `forms:\n  en: [Example Hall]\n${example.head ? `${example.head}\n` : ''}---\n`,
    `> ${noted(gloss)}\n`,
    `${summary.map(noted).join(' ')}\n`,
    sinceThen.length > 0
      ? `## Earlier\n\n${sinceThen.map((item) => `- ${noted(item)}`).join('\n')}\n`
      : '',
    differ.length > 0 ? `## Sources differ\n\n${differ.map(noted).join(' ')}\n` : '',
    notes.map((note, index) => `[^${index + 1}]: report#${note}`).join('\n'),
  ].join('\n');
  const [by, what] = example.instead ?? ['', ''];
  return `${what ? text.replace(what, by) : text}\n`;
}

function withoutDate(item: string): string {
  return item.replace(/^[\d-]+: /, '');
}

function plain(text: string): string {
  return text.replace(/<!--.*?-->\s*/gs, '');
}
