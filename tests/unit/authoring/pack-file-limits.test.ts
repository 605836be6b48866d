import { describe, expect, it } from 'vitest';
import { readPackFile } from '../../../authoring/import/pack-file.ts';
import type { Entry, Pack } from '../../../packs/schema.ts';
import { refusals, samplePack } from './sample.ts';

describe('a pack file', () => {
  it('is rejected if an entry has a name twice, or too many names', async () => {
    const pack = await samplePack();
    const [hall, board] = pack.entries;
    const [form] = hall?.forms ?? [];
    if (!hall || !board || !form) throw new Error('The sample has two entries.');
    const withForms = (forms: Pack['entries'][number]['forms']) =>
      refusals(
        readPackFile('a.json', JSON.stringify({ ...pack, entries: [{ ...hall, forms }, board] })),
      )[0];
    expect(withForms([form, form])).toMatch(/listed twice/);
    const many = Array.from({ length: 1001 }, (_, at) => ({ ...form, text: `f${at}` }));
    expect(withForms(many)).toMatch(/more than 1000/);
  });

  it('is rejected if all its entries together have too many names and cues', async () => {
    const pack = await samplePack();
    const [hall] = pack.entries;
    const [form] = hall?.forms ?? [];
    const heavy = Array.from({ length: 81 }, (_, at) => ({
      ...hall,
      id: `e${at}`,
      related: [],
      forms: [{ ...form, text: `f${at}` }],
      cues: Array.from({ length: 1000 }, () => 'the'),
    }));
    expect(refusals(readPackFile('a.json', JSON.stringify({ ...pack, entries: heavy })))).toEqual([
      expect.stringContaining('more than 80000 forms and cues'),
    ]);
  });

  it('is rejected if too many entries claim one ambiguous name', async () => {
    const pack = await samplePack();
    const [hall] = pack.entries;
    const [form] = hall?.forms ?? [];
    const claimed = Array.from({ length: 102 }, (_, at) => ({
      ...hall,
      id: `e${at}`,
      related: [],
      forms: [{ ...form, text: 'the', kind: 'ambiguous' }],
    }));
    const all = { ...pack, entries: claimed };
    expect(refusals(readPackFile('a.json', JSON.stringify(all)))).toEqual([
      expect.stringContaining('“the” is claimed by more than 100'),
      expect.stringContaining('“the” is claimed by more than 100'),
    ]);
  });

  it('is rejected with a reason if a card would be too long', async () => {
    const pack = await samplePack();
    const [hall, board] = pack.entries;
    const [document] = pack.documents;
    if (!hall || !board || !document) throw new Error('The sample has two entries.');
    const [cite] = hall.gloss.cites;
    const read = (more: Partial<Pack>) =>
      refusals(readPackFile('a.json', JSON.stringify({ ...pack, ...more })))[0];
    const times = <T>(count: number, one: T) => Array.from({ length: count }, () => one);
    const withHall = (more: Partial<Entry>) => read({ entries: [{ ...hall, ...more }, board] });

    const long = { ...document, statements: times(1001, 'It says so.') };
    expect(read({ documents: [long, ...pack.documents.slice(1)] })).toMatch(/more than 1000/);
    const gloss = { ...hall.gloss, cites: times(101, cite ?? { document: 'd', statement: 1 }) };
    expect(withHall({ gloss })).toMatch(/more than 100 /);
    expect(withHall({ summary: times(101, hall.gloss) })).toMatch(/more than 100 /);
    expect(withHall({ related: times(101, board.id) })).toMatch(/more than 100 /);
    const heavy = { ...gloss, cites: gloss.cites.slice(0, 100) };
    expect(withHall({ summary: times(11, heavy) })).toMatch(/cites more than 1000 times/);
    const parts = Array.from({ length: 101 }, (_, at) => ({
      ...board,
      id: `part-${at}`,
      related: [],
      forms: [{ text: `Part ${at}`, kind: 'sure' as const, lang: 'en', caseless: false }],
      parent: { id: board.id, cites: board.gloss.cites },
    }));
    expect(read({ entries: [hall, board, ...parts] })).toMatch(/part of it or opposed to it/);
  });

  // Without the counts before items are read, this runs out of memory.
  it('is rejected with a few findings, however many empty things it has', {
    timeout: 120_000,
  }, async () => {
    const pack = await samplePack();
    const many = (count: number, one: string) => `[${`${one},`.repeat(count)}${one}]`;
    const text = JSON.stringify({ ...pack, entries: 0, documents: [] });
    const withEntries = (entries: string) =>
      readPackFile('a.json', text.replace('"entries":0', `"entries":${entries}`));
    for (const entries of [
      many(1_900_000, '{}'),
      many(4900, '{}'),
      many(2000, `{"forms":${many(999, '{}')}}`),
      `[{"gloss":{"links":${many(1_900_000, '{}')}}}]`,
    ]) {
      const found = refusals(withEntries(entries));
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(50);
    }
    expect(refusals(withEntries(many(5000, '{}')))).toEqual([
      'a.json:1 entries: There are more than 5000 here.',
    ]);
  });

  it.each([
    { width: -1 },
    { height: 0 },
    { width: 1e308 },
    { labels: [{ x: 1e308, y: 0, text: 'Sea' }] },
    { points: [{ id: 'sandmere-hall', name: 'Sandmere Hall', x: 0, y: 0, down: -1e6 }] },
    { scale: { x: 0, y: 0, width: 0, km: 5 } },
    { scale: { x: 0, y: 0, width: 5, km: 1e308 } },
  ])('is rejected if its map cannot be drawn: %j', async (more) => {
    const pack = await samplePack();
    const map = { ...pack.entries[0]?.map, ...more };
    const entries = pack.entries.map((entry, at) => (at === 0 ? { ...entry, map } : entry));
    const read = readPackFile('a.json', JSON.stringify({ ...pack, entries }));
    expect(refusals(read)).toEqual([expect.stringContaining('entries.0.map.')]);
  });

  it('is rejected if its map has too much on it, or words that deceive', async () => {
    const pack = await samplePack();
    const map = pack.entries[0]?.map;
    if (!map) throw new Error('The sample has a map.');
    const drawn = (more: object) =>
      refusals(readPackFile('a.json', JSON.stringify({ ...pack, map: { ...map, ...more } })))[0];
    const label = (text: string) => ({ x: 1, y: 1, text });
    expect(drawn({ labels: [label('Sandmere')] })).toBeUndefined();
    expect(drawn({ labels: Array.from({ length: 300_000 }, () => label('a')) })).toMatch(
      /more than/,
    );
    for (const list of ['countries', 'neighbours'])
      expect(drawn({ [list]: Array.from({ length: 1001 }, () => 'a') }), list).toMatch(/more than/);
    const at = { x: 1, y: 1, side: 'end' };
    for (const name of ['San\u202edmere', 'Sand\u00admere', ' ', `a${'\u0301'.repeat(9)}`])
      for (const lists of [
        { labels: [label(name)] },
        { middles: [label(name)] },
        { points: [{ ...at, id: 'a', name }] },
        { cities: [{ ...at, name }] },
        { nearby: [{ ...at, name }] },
        { nearby: [{ ...at, name: 'a', largestOf: name }] },
        { countries: [name] },
        { neighbours: [name] },
      ])
        expect(drawn(lists), JSON.stringify(lists)).toMatch(/: (?:There|More)/);
    expect(drawn({ points: [{ ...at, id: 'a'.repeat(200), name: 'a' }] })).toMatch(/points/);
  });
});
