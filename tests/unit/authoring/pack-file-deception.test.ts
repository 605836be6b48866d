import { beforeAll, describe, expect, it } from 'vitest';
import { readPackFile } from '../../../authoring/import/pack-file.ts';
import type { Entry, Pack } from '../../../packs/schema.ts';
import { refusals, samplePack } from './sample.ts';

let pack: Pack;
let hall: Entry;
let others: Entry[];

beforeAll(async () => {
  pack = await samplePack();
  const [first, ...more] = pack.entries;
  if (!first) throw new Error('The sample has entries.');
  [hall, others] = [first, more];
});

/** The first reason for which the sample is refused with these changes. */
const refusalOf = (changes: Partial<Pack>): string | undefined =>
  refusals(readPackFile('a.json', JSON.stringify({ ...pack, ...changes })))[0];
/** The same with a name by which an entry is found. */
const called = (text: string) =>
  refusalOf({
    entries: [{ ...hall, forms: [{ text, kind: 'sure', lang: 'en', caseless: false }] }, ...others],
  });
const titled = (title: string) => refusalOf({ title });
const citing = (url: string) => {
  const [first, ...rest] = pack.documents;
  if (!first) throw new Error('The sample has documents.');
  return refusalOf({ documents: [{ ...first, url }, ...rest] });
};

describe('a name', () => {
  it.each(['.', '👍'.repeat(80)])('without a letter or digit is refused: %s', (text) => {
    expect(called(text)).toMatch(/neither a letter nor a digit/);
  });

  it.each([
    ['right-to-left override', 'gpj\u202e.exe'],
    ['Hangul filler', '\u3164'],
    ['zero-width space', 'a\u200b'],
    ['blank Braille pattern', '\u2800'],
    ['tag', 'a\u{e0041}'],
    ['lone surrogate', 'a\ud800'],
    ['noncharacter', 'a\uffff'],
  ])('with an invisible character is refused: %s', (_character, text) => {
    expect(called(text)).toMatch(/invisible character/);
  });

  it.each([`a${'\u0301'.repeat(40)}`, `Sa${'\u0301'.repeat(8)}nd`])(
    'with more marks on a letter than any language has is refused: %s',
    (text) => {
      expect(called(text)).toMatch(/More marks stand on one letter/);
    },
  );

  it('on two lines is refused', () => {
    expect(called('One\nTwo')).toMatch(/more than one line/);
  });

  it('of two entries is refused', () => {
    expect(called('Sandmere Water Board')).toMatch(/also belongs to/);
  });
});

describe('a name or title', () => {
  it.each(
    Object.entries({
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
    }),
  )('that hides something is refused: %s', (_name, hidden) => {
    expect(called(hidden)).toMatch(/invisible character/);
    expect(titled(hidden)).toMatch(/invisible character/);
  });
});

describe('a title', () => {
  it.each([
    'می\u200cخواهم',
    'جنگ ۱۲\u200cروزه',
    'क्\u200dष',
    'The ❤️\u200d🔥 of 1️⃣',
    '葛\ufe00城',
    'שָׁל֔וֹם',
    'Ḿ̂́',
    '“Sandmere” \u200f(שם)',
    'السنة\u061c (٢٠٢٤)',
  ])('may have joiners, marks and direction as its script is written: %s', (title) => {
    expect(titled(title)).toBeUndefined();
  });

  it('without a visible character is refused', () => {
    expect(titled('\u200f')).toMatch(/nothing to be seen/);
  });

  it.each([
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
  ])('that looks like that of the bundled pack is refused: %s', (title) => {
    expect(titled(title)).toMatch(/title of the pack that comes/);
  });

  it('that only begins like that of the bundled pack is allowed', () => {
    expect(titled('Background')).toBeUndefined();
  });

  it.each([
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
  ])('that mixes scripts within a word is refused: %s', (title) => {
    expect(titled(title)).toMatch(/letters of several scripts/);
  });

  it.each([
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
  ])('may have words of several scripts, or scripts that are written together: %s', (title) => {
    expect(titled(title)).toBeUndefined();
  });
});

describe('the address of a document', () => {
  it.each([
    ['https://www.reuters.com@evil.example/world', /name or password/],
    ['https://www.reuters.com\t.evil.example/', /neither spaces/],
    ['https://evil.example\\@www.reuters.com/', /neither spaces/],
  ])('that seems to lead elsewhere is refused: %j', (url, reason) => {
    expect(citing(url)).toMatch(reason);
  });

  it.each(['a..example', `${'a'.repeat(64)}.example`, `${'a.'.repeat(130)}example`])(
    'is refused if no host can be called so: %s',
    (host) => {
      expect(citing(`https://${host}/`)).toMatch(/no host of this name/);
    },
  );

  it.each(['a.example.', '[::1]', '127.0.0.1', 'localhost:8080', 'my_host.example'])(
    'may have any host: %s',
    (host) => {
      expect(citing(`https://${host}/`)).toBeUndefined();
    },
  );
});
