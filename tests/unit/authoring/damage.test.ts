import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFolder } from '../../../authoring/build/bundled.ts';
import { validPack } from '../../../authoring/build/vite.ts';
import { packFromFolder } from '../../../authoring/import/pack-folder.ts';

/** The document that is no UTF-8. */
const UNREADABLE = 'tass-crocus-toll-2024.md';

/** Damage done on purpose to a copy of the real content: each to a file of its own. */
interface Damage {
  readonly what: string;
  readonly file: string;
  readonly rule: string;
  /** Changes the text, or gives the bytes of the file. */
  readonly damage: (text: string) => string | Uint8Array;
  /** A text on the line that the report must name, as it is after the damage; else line 1. */
  readonly at?: string;
}

const inText = (what: string, by: string) => (text: string) => text.replace(what, by);
const beforeFirst = (mark: string, put: string) => (text: string) =>
  text.replace(mark, `${put}${mark}`);

const DAMAGES: readonly Damage[] = [
  {
    what: 'an entry without its gloss',
    file: 'middle-east/iran.md',
    rule: 'shape',
    damage: inText('\n> ', '\n'),
  },
  {
    what: 'an id that differs from another in case only',
    file: 'asia/kunar.md',
    rule: 'duplicate-id',
    damage: (text) => text,
  },
  {
    what: 'a file name that cannot be an id',
    file: 'documents/My Report.md',
    rule: 'file-name',
    damage: () => '',
  },
  {
    what: 'a date that does not exist',
    file: 'asia/taliban.md',
    rule: 'day',
    damage: (text) => text.replace(/^asOf: .*$/m, 'asOf: 2024-02-30'),
    at: 'asOf:',
  },
  {
    what: 'such a date in “Earlier”',
    file: 'middle-east/assad.md',
    rule: 'date',
    damage: (text) => text.replace(/^- \d{4}-\d{2}-\d{2}:/m, '- 2024-02-30:'),
    at: '2024-02-30',
  },
  {
    what: 'an entry of 1 MB',
    file: 'institutions/shia.md',
    rule: 'file-size',
    damage: (text) => text + 'x'.repeat(1024 * 1024),
  },
  {
    what: 'HTML in an entry',
    file: 'institutions/sharia.md',
    rule: 'html',
    damage: beforeFirst('.[^', '<img src=x onerror=alert(1)>'),
    at: '<img',
  },
  {
    what: 'HTML in a document',
    file: 'documents/hrw-hazara-2022.md',
    rule: 'html',
    damage: inText('1. ', '1. <script>alert(1)</script> '),
    at: '<script>',
  },
  {
    what: 'a javascript: link in an entry',
    file: 'islamic-state/khorasan.md',
    rule: 'link',
    damage: beforeFirst('.[^', ' [more](javascript:alert(1))'),
    at: 'javascript:',
  },
  {
    what: 'a javascript: address of a document',
    file: 'documents/britannica-khorasan.md',
    rule: 'address',
    damage: (text) => text.replace(/^url: .*$/m, 'url: javascript:alert(1)'),
    at: 'javascript:',
  },
  {
    what: 'a head that is not YAML',
    file: 'middle-east/soleimani.md',
    rule: 'head',
    damage: inText('forms:', 'forms: [[\nmore:'),
    at: 'more:',
  },
  {
    what: 'a key twice in a head',
    file: 'asia/ttp.md',
    rule: 'head',
    damage: inText('kind:', 'kind: event\nkind:'),
    at: 'kind: organisation',
  },
  {
    what: 'bytes that are not UTF-8',
    file: `documents/${UNREADABLE}`,
    rule: 'file-encoding',
    damage: (text) => Buffer.concat([Buffer.from(`${text}2. K`), Buffer.from([0xf6, 0x6c, 0x6e])]),
    at: '2. K',
  },
  {
    what: 'a character that turns text around',
    file: 'asia/nuristan.md',
    rule: 'control-character',
    damage: beforeFirst('.[^', '\u202e'),
    at: '\u202e',
  },
  {
    what: 'a sentence without a source',
    file: 'russia-ukraine/putin.md',
    rule: 'uncited-sentence',
    damage: (text) => text.replace('\n## ', '\nNobody says this.\n\n## '),
    at: 'Nobody says this.',
  },
  {
    what: 'a citation to nothing',
    file: 'institutions/caliphate.md',
    rule: 'citation-to-nothing',
    damage: (text) => text.replace(/^\[\^1\]: .*$/m, '[^1]: nobody#1'),
    at: '[^1]: nobody#1',
  },
  {
    what: 'statements out of number',
    file: 'documents/un-monitoring-2025.md',
    rule: 'statement-number',
    damage: inText('\n2. ', '\n7. '),
    at: '7. ',
  },
  {
    what: 'a file that is no Markdown',
    file: 'asia/notes.docx',
    rule: 'stray-file',
    damage: () => 'PK',
  },
];

let folder = '';
let report = '';
let isSound = true;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
  await cp('content', folder, { recursive: true });
  for (const { file, damage } of DAMAGES) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => '');
    await writeFile(join(folder, file), damage(text));
  }
  await cp(join(folder, 'asia/kunar.md'), join(folder, 'asia/Kunar.md'));
  ({ isSound, report } = await checkFolder(folder));
}, 180_000);

afterAll(() => rm(folder, { recursive: true }));

describe('content damaged on purpose', () => {
  it('makes no pack, and stops the build with a report', async () => {
    expect(isSound).toBe(false);
    // One broken file is enough, and is read sooner.
    const small = await mkdtemp(join(tmpdir(), 'content-'));
    await mkdir(join(small, 'documents'));
    await cp(join(folder, 'documents', UNREADABLE), join(small, 'documents', UNREADABLE));
    await expect(validPack(small)).rejects.toThrow(/does not hold together[\s\S]*file-encoding/);
    await rm(small, { recursive: true });
  });

  it('reports no errors in other files because of one that cannot be read', () => {
    const damaged = new Set(DAMAGES.map(({ file }) => file).concat('asia/Kunar.md'));
    const blamed = report.split('\n\n').filter((part) => / error /.test(part));
    const paths = blamed
      .flatMap((part) => part.split('\n'))
      .filter((line) => line.startsWith(folder));
    const files = paths.map((path) => path.slice(folder.length + 1));
    expect(files.filter((file) => !damaged.has(file))).toEqual([]);
  });

  it.each(DAMAGES)('names file, line and rule of $what', async ({ file, rule, at }) => {
    const text = at ? await readFile(join(folder, file), 'utf8') : '';
    const line = at ? text.split('\n').findIndex((each) => each.includes(at)) + 1 : 1;
    expect(line).toBeGreaterThan(0);
    const inFile = report.split('\n\n').find((part) => part.includes(`/${file}\n`)) ?? report;
    expect(inFile).toMatch(new RegExp(`^ *${line}:\\d+ +error .* ${rule} `, 'm'));
  });
});

it('reads a byte order mark and the line ends of other systems as if they were not there', async () => {
  const folder = 'tests/fixtures/pack';
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.md'));
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')));
  const packOf = async (write: (text: string) => string) => {
    const files = texts.map((text, at) => {
      const bytes = new TextEncoder().encode(write(text));
      return { path: paths[at] ?? '', size: bytes.length, read: async () => bytes };
    });
    const read = await packFromFolder(files);
    return read.ok ? read.pack : read.findings;
  };
  const plain = await packOf((text) => text);
  expect(plain).toHaveProperty('entries.length', 2);
  for (const end of ['\r\n', '\r'])
    expect(await packOf((text) => `\ufeff${text.replaceAll('\n', end)}`)).toEqual(plain);
});
