import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { TIMELESS } from '../../../packs/fact-labels.ts';
import { countryOf } from '../../../packs/figures/country.ts';
import { daysBetween } from '../../../packs/figures/days.ts';
import { Figure } from '../../../packs/figures/schema.ts';
import { Chosen } from '../../../packs/imported/chosen.ts';
import { PackRead } from '../../../packs/imported/finding.ts';
import { qualified } from '../../../packs/imported/qualify.ts';
import { Entry, Pack, PartialDate, SourceDocument, Subject } from '../../../packs/schema.ts';
import { PACK } from './small-pack.ts';

const [DOCUMENT] = PACK.documents;
const [ENTRY] = PACK.entries;
if (!DOCUMENT || !ENTRY) throw new Error('The pack is empty.');
const document = (change: object) => v.is(SourceDocument, { ...DOCUMENT, ...change });

describe('the schema of a pack', () => {
  it('takes addresses of one host, over http or https', () => {
    for (const url of [
      'https://example.org/a@b?c@d#e@f',
      'http://example.org:8080/',
      'HTTPS://Example.org/',
    ])
      expect(document({ url }), url).toBe(true);
    for (const url of [
      'https://www.example.org@evil.example/',
      'http://user:word@evil.example/',
      'HTTPS://user@evil.example',
      'ftp://example.org/',
      'javascript:alert(1)//https://example.org',
      'https://example.org/a b',
      'https://example.org\\@evil.example',
      `https://example.org/${'a'.repeat(1981)}`,
    ])
      expect(document({ url }), url).toBe(false);
    expect(document({ url: `https://example.org/${'a'.repeat(1980)}` })).toBe(true);
  });

  it('leaves out the port that an address has anyway', () => {
    for (const [url, short] of [
      ['https://example.org:443/a', 'https://example.org/a'],
      ['HTTPS://example.org:443?b', 'HTTPS://example.org?b'],
      ['http://[::1]:80', 'http://[::1]'],
      ['http://example.org:443/', 'http://example.org:443/'],
      ['https://example.org:4430/:443/', 'https://example.org:4430/:443/'],
    ])
      expect(v.parse(SourceDocument, { ...DOCUMENT, url }).url).toBe(short);
  });

  it('writes the host of an address as it is asked for', () => {
    for (const [url, plain] of [
      ['https://www.reuters.com。evil.example/', 'https://www.reuters.com.evil.example/'],
      ['https://reuters.com%2eevil.example/a%2eb', 'https://reuters.com.evil.example/a%2eb'],
      ['https://www.rеuters.com/я?я#я', 'https://www.xn--ruters-3of.com/я?я#я'],
      ['https://paypaⅼ.example', 'https://paypal.example'],
      ['https://reu\u00adters.com:8080/', 'https://reuters.com:8080/'],
      ['https:///evil.example', 'https://evil.example'],
      ['http://0x7f.1/', 'http://127.0.0.1/'],
      ['http://2130706433?a', 'http://127.0.0.1?a'],
      ['http://０１７７.1', 'http://127.0.0.1'],
      ['https://EXAMPLE.org/A', 'https://example.org/A'],
      ['https://example.org./a', 'https://example.org./a'],
    ])
      expect(v.parse(SourceDocument, { ...DOCUMENT, url }).url).toBe(plain);
  });

  it('takes dates that exist, as precise as they are known', () => {
    for (const date of ['2024', '2024-02', '2024-02-29', '0900'])
      expect(v.is(PartialDate, date), date).toBe(true);
    for (const date of ['2023-02-29', '2024-13', '24', '2024-2', '2024-02-29T00:00', 'x2024', ''])
      expect(v.is(PartialDate, date), date).toBe(false);
  });

  it('takes text that can be seen and is what it seems', () => {
    for (const publisher of [
      ' ',
      '',
      'The\u202etown',
      'a\u200bb',
      '\u200d',
      `a${'\u0301'.repeat(5)}`,
      `ب${'\u064e'.repeat(9)}`,
      'two\nlines',
      'a\tb',
      'a'.repeat(161),
    ])
      expect(document({ publisher }), JSON.stringify(publisher)).toBe(false);
    for (const publisher of ['a'.repeat(160), 'نشریه\u200cها', `a${'\u0301'.repeat(4)}`, '…'])
      expect(document({ publisher }), JSON.stringify(publisher)).toBe(true);
    expect(document({ statements: ['Two\nlines.'] })).toBe(true);
    expect(document({ statements: [] })).toBe(false);
  });

  it('takes subjects with an id, a title and what they are about', () => {
    const subject = { id: 'town', title: 'Town', about: 'The town and its people.' };
    expect(v.is(Subject, subject)).toBe(true);
    for (const bad of [
      {},
      { ...subject, id: 'Town' },
      { ...subject, title: 'a'.repeat(61) },
      { ...subject, about: 'a'.repeat(161) },
    ])
      expect(v.is(Subject, bad)).toBe(false);
  });

  it('takes entries with a form that has a letter or a digit, and citations from 1', () => {
    const pack = (change: object) => v.is(Pack, { ...PACK, entries: [{ ...ENTRY, ...change }] });
    const [form] = ENTRY.forms;
    expect(pack({})).toBe(true);
    expect(pack({ forms: [] })).toBe(false);
    expect(pack({ forms: [{ ...form, text: '…!' }] })).toBe(false);
    expect(pack({ summary: [] })).toBe(false);
    for (const statement of [0, 1.5, '1'])
      expect(pack({ gloss: { text: 'A hall.', cites: [{ document: 'news', statement }] } })).toBe(
        false,
      );
    expect(pack({ gloss: { text: 'A hall.', cites: [] } })).toBe(false);
    for (const id of ['hall-', '-hall', 'two--halls', 'Hall', 'hall_2', 'h'.repeat(81)])
      expect(pack({ id }), id).toBe(false);
    expect(pack({ area: {} })).toBe(false);
    for (const asOf of ['2024-05', '2024-05-04T10:00:00.000Z', '2024-05-32', 'x2024-05-04'])
      expect(pack({ asOf }), asOf).toBe(false);
    for (const lang of ['english', 'EN', 'e', 'en-GB'])
      expect(v.is(Pack, { ...PACK, lang }), lang).toBe(false);
    const { against: _, familiar: __, ...bare } = ENTRY;
    expect(v.parse(Entry, bare)).toMatchObject({ against: [], familiar: false });
    for (const at of [
      { lat: 90.1, lon: 0 },
      { lat: -90.1, lon: 0 },
      { lat: 0, lon: 180.1 },
      { lat: 0, lon: -180.1 },
    ])
      expect(pack({ at })).toBe(false);
    expect(pack({ at: { lat: -90, lon: 180 } })).toBe(true);
    expect(v.is(Pack, { ...PACK, format: 2 })).toBe(false);
  });
});

describe('key facts', () => {
  it('need no date if they do not change, whatever the kind', () => {
    for (const label of ['founded', 'born', 'until', 'capital', 'size', 'origin', 'basis'] as const)
      expect(TIMELESS.has(label), label).toBe(true);
    for (const label of ['leader', 'strength', 'population', 'status', 'office'] as const)
      expect(TIMELESS.has(label), label).toBe(false);
  });
});

describe('the schemas of what is made of a pack', () => {
  it('refuse figures and results that lack a part', () => {
    const chain = { type: 'chain', above: [], below: [], rivals: [] };
    expect(v.is(Figure, chain)).toBe(true);
    expect(v.is(Figure, { ...chain, above: [{}] })).toBe(false);
    expect(v.is(Figure, { type: 'timeline', moments: [{}] })).toBe(false);
    expect(v.is(PackRead, { ok: true, pack: PACK, advice: [] })).toBe(true);
    expect(v.is(PackRead, { ok: false, findings: [{ file: 'a', line: 1, reason: 'b' }] })).toBe(
      true,
    );
    expect(v.is(PackRead, { ok: true })).toBe(false);
    expect(v.is(PackRead, { ok: false, findings: [{}] })).toBe(false);
    expect(v.is(Chosen, { kind: 'folder', files: [{ path: 'a' }] })).toBe(false);
  });
});

describe('a qualified pack', () => {
  const cites = [{ document: 'news', statement: 1 }];
  const points = [{ id: 'hall', name: 'Hall', x: 1, y: 2, down: 0 }];
  const map = {
    ...{ width: 9, height: 9, land: '', focus: '', borders: '', disputed: '', dashed: false },
    ...{ labels: [], cities: [], countries: [], part: false, neighbours: [], points },
  };
  const own = [{ document: 'small/news', statement: 1 }];

  it('has its own ids in relations and on maps, too', () => {
    const pack = qualified({
      ...PACK,
      map,
      entries: [
        {
          ...ENTRY,
          map,
          parent: { id: 'town', cites },
          rivals: [{ id: 'other', cites }],
          when: { from: '2024', cites },
          area: { countries: ['France'], part: false, cites },
        },
      ],
    });
    const marked = { points: [expect.objectContaining({ id: 'small/hall', name: 'Hall' })] };
    expect(pack.map).toMatchObject(marked);
    expect(pack.entries[0]).toMatchObject({
      map: marked,
      parent: { id: 'small/town', cites: own },
      rivals: [{ id: 'small/other', cites: own }],
      when: { from: '2024', cites: own },
      area: { countries: ['France'], cites: own },
    });
  });

  it('has nothing more than it had', () => {
    expect(Object.keys(qualified(PACK))).not.toContain('map');
    expect(Object.keys(qualified(PACK).entries[0] ?? {}).toSorted()).toEqual(
      Object.keys(ENTRY).toSorted(),
    );
  });
});

describe('the country that an entry is', () => {
  const cites = [{ document: 'news', statement: 1 }];
  const area = { countries: ['France'], part: false, cites };

  it('is that of a place that is one whole country', () => {
    expect(countryOf({ kind: 'place', area })).toBe('France');
    expect(countryOf({ kind: 'institution', area })).toBeNull();
    expect(countryOf({ kind: 'place', area: { ...area, part: true } })).toBeNull();
    expect(
      countryOf({ kind: 'place', area: { ...area, countries: ['France', 'Spain'] } }),
    ).toBeNull();
    expect(countryOf({ kind: 'place' })).toBeNull();
  });
});

describe('days between dates', () => {
  it('are counted in either order, a month from its first day', () => {
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(2);
    expect(daysBetween('2024-02', '2024-03')).toBe(29);
  });
});
