import { describe, expect, it } from 'vitest';
import { readPackFile } from '../../../authoring/import/pack-file.ts';
import type { Entry, Pack } from '../../../packs/schema.ts';
import { refusals, samplePack } from './sample.ts';

describe('a pack file', () => {
  it('is rejected with a reason if it would slow down or deceive', async () => {
    const pack = await samplePack();
    const [hall, board] = pack.entries;
    if (!hall || !board) throw new Error('The sample has two entries.');
    const form = hall.forms[0] ?? { text: '', kind: 'sure', lang: 'en', caseless: false };
    const withForms = (forms: Pack['entries'][number]['forms']) =>
      refusals(
        readPackFile('a.json', JSON.stringify({ ...pack, entries: [{ ...hall, forms }, board] })),
      );
    const called = (text: string) => withForms([{ ...form, text }]);

    const titled = (title: string): string | undefined =>
      refusals(readPackFile('a.json', JSON.stringify({ ...pack, title })))[0];

    expect(called('.')[0]).toMatch(/neither a letter nor a digit/);
    expect(called('👍'.repeat(80))[0]).toMatch(/neither a letter nor a digit/);
    expect(called('gpj\u202e.exe')[0]).toMatch(/invisible character/);
    for (const blank of ['\u3164', 'a\u200b', '\u2800', 'a\u{e0041}', 'a\ud800', 'a\uffff']) {
      expect(called(blank)[0]).toMatch(/invisible character/);
    }
    expect(called(`a${'\u0301'.repeat(40)}`)[0]).toMatch(/More marks stand on one letter/);
    expect(called(`Sa${'\u0301'.repeat(8)}nd`)[0]).toMatch(/More marks stand on one letter/);
    for (const [name, hidden] of Object.entries({
      'soft hyphen': 'Sand\u00admere',
      'joiner between Latin letters': 'Sand\u200dmere',
      'non-joiner at the start': '\u200cSandmere',
      'variation of a letter': 'Sand\ufe00mere',
      'Mongolian variation of a letter': 'Sand\u180bmere',
      'grapheme joiner': 'Sand\u034fmere',
      'Khmer vowel without a sign': 'Sand\u17b4mere',
      'private use': 'Sand\ue000mere',
      'private use, far': 'Sand\u{f0000}mere',
      unassigned: 'Sand\u0378mere',
      'ignorable although unassigned': 'Sand\ufff0mere',
      'musical control': 'Sand\u{1d173}mere',
      'a note without a head': '\u{1d159}1',
      'shorthand control': 'Sand\u{1bca0}mere',
      'hieroglyph control': 'Sand\u{13430}mere',
      'blank hieroglyph': 'Sand\u{13441}mere',
      'half a blank hieroglyph': 'Sand\u{13442}mere',
      'filler of Khitan': 'Sand\u{16fe4}mere',
      'Arabic mark in Latin': 'Sand\u061cmere',
      'mark of direction in Latin': 'Sand \u200emere',
      'mark of direction at the end': 'Sandmere\u200f',
      'mark of direction among Hebrew letters': 'ש\u200fם',
      'marks of direction in a row': '“Sandmere” \u200f\u200f(שם)',
      'Arabic mark in Hebrew': '“Sandmere” \u061c(שם)',
    })) {
      expect(called(hidden)[0], name).toMatch(/invisible character/);
      expect(titled(hidden), name).toMatch(/invisible character/);
    }
    // Persian, Hindi, emoji, Han and Hebrew are written so.
    for (const name of [
      'می\u200cخواهم',
      'جنگ ۱۲\u200cروزه',
      'क्\u200dष',
      'The ❤️\u200d🔥 of 1️⃣',
      '葛\ufe00城',
      'שָׁל֔וֹם',
      'Ḿ̂́',
      '“Sandmere” \u200f(שם)',
      'السنة\u061c (٢٠٢٤)',
    ])
      expect(titled(name), name).toBeUndefined();
    expect(called('One\nTwo')[0]).toMatch(/more than one line/);
    expect(titled('\u200f')).toMatch(/nothing to be seen/);
    for (const title of [
      'Back-grounder ',
      'Вackgrounder',
      'Bасkgroundеr',
      'Βackɡrounder',
      'Backgr0under',
      'Backǵro\u0301u\u0327nder\u0301',
      'Ｂａｃｋｇｒｏｕｎｄｅｒ',
      'Ⓑackgrounder',
      '⒝ackgrounder',
      'Backgrounder™',
      'Backgrounder℠ ®',
      'Bacĸgrounder',
      'Backgɾounder',
      'Backgꭇoundeꭈ',
      'Backgrøunder',
      'Backqrounder',
      'Bæckgrounder',
      'Backgrounđer',
      'Backgrouncler',
      'Ƀackǥrꝋunder',
    ])
      expect(titled(title), title).toMatch(/title of the pack that comes/);
    for (const title of [
      'ᏴackgrounᎠer',
      'Backgrסunder',
      'Our Backgr๐under',
      'Backgrอunder',
      'Our tοwn',
      'Нews',
      'Новоcти',
      'Τown',
      'Townտ',
      'ᗷ-town: toꓪn',
      'ひaらסがな',
      'カТカ',
      '中한のこ',
    ])
      expect(titled(title), title).toMatch(/letters of several scripts/);
    for (const title of [
      'Война и мир 2.0',
      'IT-компании: 25 лет BBC',
      'Ελλάδα 2025',
      'AIとは何か、Tシャツのニュース',
      'ラーメン屋さん',
      'K-pop 한국어大事典',
      'BBC의 뉴스',
      '5G时代 ㄅㄆ中文',
      'هيئة BBC 2024',
      'חדשות ה-BBC',
      'ข่าว ๒๕๖๗',
      'हिन्दी समाचार',
      'ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ',
      'Tiếng Việt',
      'Ŋɔŋlɔ ƙasa',
      '5 µm, 10 Ω',
      'ქართული',
      'Հայաստան',
      'ქართული / Հայաստան / English',
    ])
      expect(titled(title), title).toBeUndefined();
    expect(titled('Background')).toBeUndefined();
    const [first, ...others] = pack.documents;
    const from = (url: string): string | undefined =>
      refusals(
        readPackFile(
          'a.json',
          JSON.stringify({ ...pack, documents: [{ ...first, url }, ...others] }),
        ),
      )[0];
    expect(from('https://www.reuters.com@evil.example/world')).toMatch(/name or password/);
    expect(from('https://www.reuters.com\t.evil.example/')).toMatch(/neither spaces/);
    expect(from('https://evil.example\\@www.reuters.com/')).toMatch(/neither spaces/);
    for (const host of ['a..example', `${'a'.repeat(64)}.example`, `${'a.'.repeat(130)}example`])
      expect(from(`https://${host}/`), host).toMatch(/no host of this name/);
    for (const host of ['a.example.', '[::1]', '127.0.0.1', 'localhost:8080', 'my_host.example'])
      expect(from(`https://${host}/`), host).toBeUndefined();
    expect(called('Sandmere Water Board')[0]).toMatch(/also belongs to/);
    expect(withForms([form, form])[0]).toMatch(/listed twice/);
    const many = Array.from({ length: 1001 }, (_, at) => ({ ...form, text: `f${at}` }));
    expect(withForms(many)[0]).toMatch(/more than 1000/);
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
    const unsure = { ...form, text: 'the', kind: 'ambiguous' as const };
    const claimed = Array.from({ length: 102 }, (_, at) => ({
      ...hall,
      id: `e${at}`,
      related: [],
      forms: [unsure],
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
