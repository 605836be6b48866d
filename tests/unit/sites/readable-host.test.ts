import { describe, expect, it } from 'vitest';
import { readableHost } from '../../../sites/readable-host.ts';
import { hostOf } from '../../../sites/rules.ts';

const shown = (name: string) => readableHost(hostOf(`http://${name}/`) ?? '');

describe('a host for display', () => {
  it.each([
    'bücher.example',
    'пример.рф',
    '例え.テスト',
    'مثال.إختبار',
    'example.com',
    'my_host.example',
    '127.0.0.1',
    '[::1]',
    // Looks Latin, but no Latin name ends so.
    'сом.рф',
    'παράδειγμα.gr',
    // Looks Latin, but Greeks write so.
    'νερο.gr',
    'ışık.tr',
    'ქართული.ge',
    'łódź.pl',
    'tiếngviệt.vn',
    'ạẹịọụỵ.vn',
    'đặngthịhằng.vn',
    'əliyev.az',
    'דוגמה.קום',
  ])('%s is decoded', (name) => {
    expect(shown(name)).toBe(name);
  });

  it.each([
    '๐๐๐.example',
    '௦௦.example',
    '৪৪৪.example',
    'ไทย๐.example',
    'ーー.example',
    'ㅇ.example',
  ])('%s, with signs that look like Latin letters, digits or dashes, is not', (name) => {
    expect(shown(name)).toMatch(/^xn--/);
  });

  it.each([
    'ṣạnḍmẹrẹ.example',
    'ḅḅ.example',
    'paṭhology.example',
    'ḧarbour.example',
    'hǎrbour.example',
  ])(
    '%s, with Latin letters of transcriptions, which the browser does not show either, is not',
    (name) => {
      expect(shown(name)).toMatch(/^xn--/);
    },
  );

  it.each([
    // Cyrillic а among Latin letters.
    ['pаypal.com', 'xn--pypal-4ve.com'],
    // Only Cyrillic letters, all of which look Latin.
    ['аррӏе.com', 'xn--80ak6aa92e.com'],
    ['m.аррӏе.com', 'm.xn--80ak6aa92e.com'],
    ['аррӏе.пример.com', 'xn--80ak6aa92e.xn--e1afmkfd.com'],
    ['xn--zzzzzzzzzzzzzz.example', 'xn--zzzzzzzzzzzzzz.example'],
    ['xn--reuters-.com', 'xn--reuters-.com'],
    // Greek omicron; Armenian; Georgian; a Han zero; and a mark does not tell ї from і.
    ['οο.com', 'xn--0xaa.com'],
    ['հօսո.com', 'xn--ebbqo5a.com'],
    ['ოო.com', 'xn--yoda.com'],
    ['〇〇.com', 'xn--w6ja.com'],
    ['ерїт.com', 'xn--e1awg7f.com'],
    // Latin signs that no language is written in: a phonetic g, small capitals, a click that
    // looks like a slash’s kin.
    ['ɡoogle.com', 'xn--oogle-qmc.com'],
    ['ʟɪɴᴋ.com', 'xn--9nau1k804i.com'],
    ['aǃb.com', 'xn--ab-z1a.com'],
    ['wıkıpedıa.org', 'xn--wkpeda-p9abd.org'],
    // Marks through and on a letter.
    ['e\u0338vil.com', 'xn--evil-q3c.com'],
    ['\u0628\u064b\u064c\u064d.\u0628', 'xn--ngb4ede.xn--ngb'],
    // Its labels would be seen in another order than they lead.
    ['reuters.com.\u05d5.\u05e7\u05d5\u05dd', 'reuters.com.xn--9db.xn--9dbq2a'],
    ['א.com', 'xn--4db.com'],
  ])('%s, which imitates another, stays %s', (name, spelt) => {
    expect(shown(name)).toBe(spelt);
  });
});
