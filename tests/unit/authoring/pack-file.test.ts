import { describe, expect, it } from 'vitest';
import { readPackBytes, readPackFile } from '../../../authoring/import/pack-file.ts';
import { BUNDLED_ID } from '../../../packs/imported/id.ts';
import { writePackFile } from '../../../packs/imported/write-pack-file.ts';
import { refusals, samplePack } from './sample.ts';

describe('a pack file', () => {
  it('is read back unchanged', async () => {
    const pack = await samplePack();
    expect(readPackFile('a.json', writePackFile(pack))).toEqual({ ok: true, pack, advice: [] });
  });

  it.each([
    ['pack-day', '"asOf": "2024-11-24"', '"asOf": "2026-02-30"'],
    ['pack-address', 'https://gazette', 'javascript://gazette'],
    ['pack-citation', '"statement": 1', '"statement": 7'],
    ['pack-value', '"kind": "place"', '"kind": "thing"'],
    ['pack-value', '"statement": 1', '"statement": "1"'],
    ['pack-missing', '"title": "The town of Sandmere",', ''],
    ['pack-id', '"id": "sandmere"', '"id": "Sandmere!"'],
    ['pack-lang', '"lang": "en"', '"lang": "English"'],
    ['pack-text', '"title": "The town of Sandmere"', '"title": "The town\\u202e of Sandmere"'],
    ['pack-empty', '"title": "The town of Sandmere"', '"title": " "'],
    ['pack-long', '"title": "The town of Sandmere"', `"title": "${'Sand '.repeat(99)}"`],
  ])('is rejected by a rule that has a text in the interface: %s', async (rule, from, to) => {
    const text = writePackFile(await samplePack());
    expect(text).toContain(from);
    const read = readPackFile('a.json', text.replace(from, to));
    expect(read.ok ? [] : read.findings.map((each) => each.rule)).toContain(rule);
    expect(read.ok || read.findings.every((each) => each.rule !== undefined)).toBe(true);
  });

  it.each([
    ['a web page', '<!doctype html><p>Not found'],
    ['a table', 'name;kind\nHall;place'],
    ['a list', '[1, 2]'],
    ['nothing', 'null'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x7b])],
  ])('is told from %s', (_, content) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const read = readPackBytes('a.json', bytes);
    expect(read.ok || read.findings.map(({ rule }) => rule)).toEqual(['not-a-pack']);
  });

  it('says so if it was cut off, or saved in another encoding', async () => {
    const text = writePackFile(await samplePack());
    const rules = (bytes: Uint8Array) => {
      const read = readPackBytes('a.json', bytes);
      return read.ok ? [] : read.findings.map(({ line, rule }) => `${line} ${rule}`);
    };
    expect(rules(new TextEncoder().encode(text))).toEqual([]);
    expect(rules(new TextEncoder().encode(`\ufeff${text}`))).toEqual([]);
    expect(rules(new Uint8Array())).toEqual(['1 pack-cut-off']);
    expect(rules(new TextEncoder().encode(text.slice(0, 100)))).toEqual([
      expect.stringContaining('pack-cut-off'),
    ]);
    const latin = text.replace('The town', 'The töwn').replaceAll('’', "'");
    expect(rules(Buffer.from(latin, 'latin1'))).toEqual(['4 file-encoding']);
  });

  it('is rejected with what its author calls the card or the document of the error', async () => {
    const text = writePackFile(await samplePack());
    const called = (from: string, to: string) => {
      const read = readPackFile('a.json', text.replace(from, to));
      return read.ok ? [] : read.findings.map(({ at, called }) => `${at}: ${called}`);
    };
    expect(called('"gloss"', '"glos"')).toEqual(['entries.0.gloss: Sandmere Hall']);
    expect(called('https://gazette', 'javascript://gazette')).toEqual([
      'documents.0.url: The opening of Sandmere Hall',
    ]);
    expect(called('"name": "Sandmere Hall"', '"name": "\\u202e "')).toEqual([
      'entries.0.name: sandmere-hall',
    ]);
    expect(called('"title": "The town of Sandmere",', '')).toEqual(['title: undefined']);
    expect(called('"entries": [', '"entries": [7,')[0]).toBe('entries.0: undefined');
  });

  it('is rejected with the line of the error', async () => {
    const text = writePackFile(await samplePack());
    const lines = text.split('\n');
    const lineOf = (part: string) => lines.findIndex((line) => line.includes(part)) + 1;
    const broken = (from: string, to: string) =>
      refusals(readPackFile('a.json', text.replace(from, to)));

    expect(broken('"asOf": "2024-11-24"', '"asOf": "2026-02-30"')).toEqual([
      `a.json:${lineOf('"asOf"')} entries.0.asOf: There is no such day.`,
    ]);
    expect(broken('https://gazette', 'javascript://gazette')[0]).toContain(
      `a.json:${lineOf('https://gazette')} documents.0.url`,
    );
    expect(broken('"statement": 1', '"statement": 7')[0]).toMatch(
      /^a\.json:\d+ entries\.0: There is no statement 7/,
    );
    const related = '"related": [\n    "';
    expect(broken(`${related}sandmere-water-board`, `${related}nowhere`)[0]).toMatch(
      /no other entry “nowhere”/,
    );
    // What was found by machine may be out of date in a pack that was changed by hand.
    expect(broken('"entry": "sandmere-water-board"', '"entry": "nowhere"')).toEqual([]);
    expect(broken('"id": "sandmere"', `"id": "${BUNDLED_ID}"`)).toHaveLength(1);
    expect(broken('"format": 1', '"format": 2')).toEqual([
      expect.stringContaining('a.json:1 The pack was made by a newer Backgrounder'),
    ]);
    expect(broken('"format"', '"version"')).toEqual([
      expect.stringContaining('a.json:1 The file is no pack. Choose'),
    ]);
    expect(broken('"title": "The town of Sandmere",', '')).toEqual([
      'a.json:1 title: This is missing.',
    ]);
    expect(broken('"kind": "place",\n', '"kind": "place"\n')[0]).toContain(
      `a.json:${lineOf('"kind": "place"') + 1} The file is no pack`,
    );
    expect(refusals(readPackFile('a.json', text.slice(0, 900)))[0]).toContain('cut off');
    for (const other of ['', 'null', '[]', '{}', '"text"', '{"format":1}']) {
      expect(readPackFile('a.json', other).ok).toBe(false);
    }
    expect(refusals(readPackFile('a.json', ' '.repeat(8_000_001)))[0]).toContain('larger');
  });

  it('has each run of spaces in a name as one', async () => {
    const pack = await samplePack();
    const spaced = { ...pack, title: 'Our\u00a0\u2003\u3000 town\u00a0: all' };
    const read = readPackFile('a.json', JSON.stringify(spaced));
    expect(read.ok && read.pack.title).toBe('Our town\u00a0: all');
  });

  it('is rejected if it has an id twice', async () => {
    const pack = await samplePack();
    const twice = { ...pack, entries: [...pack.entries, ...pack.entries] };
    expect(refusals(readPackFile('a.json', writePackFile(twice)))).toHaveLength(2);
  });
});
