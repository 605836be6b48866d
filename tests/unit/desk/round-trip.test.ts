import fc from 'fast-check';
import { VFile } from 'vfile';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../../authoring/build/folder.ts';
import { compile } from '../../../authoring/compile.ts';
import { filesOf } from '../../../authoring/desk/files.ts';
import { openPack, zipOf } from '../../../authoring/desk/open.ts';
import { deskPackOf } from '../../../authoring/desk/read.ts';
import { MAPS } from '../../../authoring/maps/draw.ts';
import type { PackFiles } from '../../../authoring/read/read.ts';
import { fromPack } from '../../../desk/from-pack.ts';
import { type DeskCard, type DeskPack, emptyCard, emptyDocument } from '../../../desk/model.ts';
import { EMPTY } from './sample.ts';

const IDENTITY = { id: 'our-town', title: 'Our town', lang: 'en' };

/** What a folder with these files would be read as. */
function packFiles(files: ReadonlyMap<string, string>): PackFiles {
  const all = [...files]
    .filter(([path]) => path.includes('/'))
    .map(([path, value]) => new VFile({ path, value }));
  const documents = all.filter(({ dirname }) => dirname === 'documents');
  const subjects = all.filter(({ basename }) => basename === 'subject.md');
  const entries = all.filter((file) => !documents.includes(file) && !subjects.includes(file));
  return { documents, subjects, entries };
}

function read(files: ReadonlyMap<string, string>): DeskPack {
  const given = packFiles(files);
  const pack = deskPackOf(given, IDENTITY);
  const messages = [...given.documents, ...given.entries].flatMap(({ messages }) =>
    messages.map(String),
  );
  expect(messages).toEqual([]);
  return pack;
}

/** Without the files that things came from. */
function plain(pack: DeskPack): DeskPack {
  const bare = <T extends { readonly file?: string | undefined }>({ file: _file, ...rest }: T) =>
    rest;
  return {
    ...bare(pack),
    subjects: pack.subjects.map(bare),
    documents: pack.documents.map(bare),
    cards: pack.cards.map(bare),
  };
}

describe('the content of this repository', () => {
  let content: PackFiles;
  let desk: DeskPack;
  beforeAll(async () => {
    // Two subjects have all there is to have; all of them would take a minute.
    const all = await readFolder('content');
    const here = /^content\/(?:europe|institutions)\//;
    const entries = all.entries.filter(({ path }) => here.test(path));
    const text = entries.map(String).join('\n');
    content = {
      entries,
      documents: all.documents.filter(({ stem }) => text.includes(`: ${stem}#`)),
      subjects: (all.subjects ?? []).filter(({ path }) => here.test(path)),
    };
    desk = deskPackOf(content, IDENTITY);
  }, 120_000);

  it('survives the desk byte for byte', () => {
    const files = filesOf(desk);
    for (const file of [...content.entries, ...content.documents, ...(content.subjects ?? [])]) {
      expect(files.get(file.path.replace('content/', '')), file.path).toBe(String(file));
    }
  });

  it('is restored from a zip unchanged, and makes the same zip', async () => {
    const zip = zipOf(desk);
    const opened = await openPack([{ path: 'our-town.zip', bytes: zip }]);
    if (!opened.ok) throw new Error(JSON.stringify(opened.findings.slice(0, 3)));
    expect(plain(opened.pack)).toEqual({
      ...plain(desk),
      subjects: desk.subjects.map(({ file: _file, ...rest }) => rest),
    });
    expect(zipOf(opened.pack)).toEqual(zip);
  });

  it('means the same when each file is rewritten', () => {
    const anew = plain(desk);
    expect(plain(read(filesOf(anew)))).toEqual(anew);
  });

  it('makes the same pack when imported as a pack', () => {
    // Some of it is enough: each map takes its time.
    const cards = desk.cards.filter(({ subject }) => subject === 'europe').slice(0, 3);
    const ids = new Set(cards.map(({ id }) => id));
    const few = cards.map((card) => ({
      ...card,
      related: card.related.filter((id) => ids.has(id)),
    }));
    const first = compile(
      packFiles(filesOf({ ...desk, cards: few })),
      IDENTITY,
      MAPS,
      'advice',
    ).pack;
    if (!first) throw new Error('the content does not hold');
    const again = compile(packFiles(filesOf(fromPack(first))), IDENTITY, MAPS, 'advice').pack;
    expect(again).toEqual(first);
  }, 120_000);
});

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Text as people type it, with all that Markdown and YAML could take for theirs. */
const words = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('hall', 'Sandmere', 'ü', 'город', 'مدينة', '3', '1989.'),
      },
      fc.constantFrom(
        '*',
        '_x_',
        '[a]',
        '`b`',
        '<b>',
        '#',
        '- ',
        '+',
        '1.',
        '2)',
        '>',
        '&amp;',
        '~~',
        '\\',
        '|',
        ':',
        'a: b',
        '"q"',
        "'",
        '{',
        '}',
        ',',
        '!',
        '<!--',
        '-->',
        '=',
        '%',
        '@',
        '?',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => list.join(' ').replace(/\s+/g, ' ').trim());
const sentenceText = words.map((text) =>
  oneLine(`The ${text.replace(/[.!?]+(?=\s|$)/g, '')} end.`),
);
const startText = words.map((text) => oneLine(`${text.replace(/[.!?]+(?=\s|$)/g, '')} end.`));
const cites = fc.uniqueArray(
  fc.record({ document: fc.constant('report'), statement: fc.integer({ min: 1, max: 3 }) }),
  { minLength: 1, maxLength: 3, selector: ({ statement }) => statement },
);
const line = fc.record({ text: fc.oneof(sentenceText, startText), cites });
const dated = fc.record({
  text: sentenceText,
  cites,
  date: fc.constantFrom('2024', '2024-05', '2024-05-01'),
});
const item = words.filter((text) => /[\p{L}\p{N}]/u.test(text) && !/^[“”„'"]/.test(text));

const card: fc.Arbitrary<DeskCard> = fc
  .record({
    name: item.map((text) => text.slice(0, 45).trim()),
    gloss: line,
    summary: fc.array(line, { minLength: 1, maxLength: 3 }),
    latest: fc.array(dated, { maxLength: 1 }),
    earlier: fc.array(dated, { maxLength: 2 }),
    differ: fc.array(line, { maxLength: 2 }),
    cues: fc.array(item, { maxLength: 2 }),
    against: fc.array(item, { maxLength: 2 }),
    forms: fc.array(item, { minLength: 1, maxLength: 3 }),
    familiar: fc.boolean(),
  })
  .map(({ forms, ...rest }) => ({
    ...emptyCard('hall', '', 'en', '2026-11-26'),
    ...rest,
    forms: forms.map((text) => ({ text, lang: 'en', kind: 'sure' as const })),
  }));

it('anything typed is read back as typed', () => {
  fc.assert(
    fc.property(card, fc.tuple(startText, item, item), (one, [statement, about, title]) => {
      const document = {
        ...emptyDocument('report'),
        ...{ about, title, publisher: 'Gazette', date: '2024' },
        statements: [statement, 'Two.', 'Three.'].map((text) => ({ text, from: [] })),
      };
      const pack: DeskPack = { ...EMPTY, documents: [document], cards: [one] };
      expect(plain(read(filesOf(pack)))).toEqual(pack);
    }),
    { numRuns: 400 },
  );
});

it('keeps exceptions from the check where they were', () => {
  const allow = [{ rule: 'sentence-length', reason: 'the full title of the office' }];
  const cites = [{ document: 'report', statement: 1 }];
  const one: DeskCard = {
    ...emptyCard('hall', 'Hall', 'en', '2026-11-26'),
    gloss: { text: 'A hall.', cites, allow },
    summary: [
      { text: 'It is old.', cites },
      { text: 'It is large.', cites, allow },
      { text: 'It is red.', cites },
    ],
    latest: [{ text: 'It burned.', cites, date: '2024', allow }],
    headAllow: [{ rule: 'related-one-way', reason: 'it is too general', key: 'name' }],
  };
  const document = {
    ...emptyDocument('report'),
    ...{ about: 'A hall', publisher: 'Gazette', date: '2024' },
    statements: [
      { text: 'It is.', from: [] },
      { text: 'It burned.', from: [], allow },
    ],
  };
  const pack: DeskPack = { ...EMPTY, documents: [document], cards: [one] };
  expect(plain(read(filesOf(pack)))).toEqual(pack);
});
