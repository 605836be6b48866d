import { describe, expect, it } from 'vitest';
import { isForeign, langOf } from '../../../../spotting/languages/lang.ts';
import { spokenIn } from '../../../../spotting/languages/spoken.ts';
import { growth, LINEAR } from '../../growth.ts';

const TEXTS = {
  latin: 'The Taliban said so on Monday.',
  cyrillic: 'Талибан сказал об этом Reuters в понедельник.',
  arabic: 'قالت طالبان ذلك يوم الاثنين.',
  none: '2024, 12:30',
};

describe('the language of a text', () => {
  it.each([
    ['en', TEXTS.latin, 'en'],
    ['EN-us', TEXTS.latin, 'en'],
    [' de ', TEXTS.latin, 'de'],
    ['ger', TEXTS.latin, 'de'],
    ['deu-AT', TEXTS.latin, 'de'],
    ['per', TEXTS.arabic, 'fa'],
    ['ckb', TEXTS.arabic, 'ckb'],
    ['ru', TEXTS.cyrillic, 'ru'],
    ['ar', TEXTS.arabic, 'ar'],
    ['en', TEXTS.none, 'en'],
    ['zh', TEXTS.none, 'zh'],
    [null, TEXTS.latin, null],
    ['', TEXTS.latin, null],
    ['nonsense', TEXTS.latin, null],
    ['x'.repeat(1_000_000), TEXTS.latin, null],
  ])('%.9s is %3$s', (attribute, text, expected) => {
    expect(langOf(attribute, text)).toBe(expected);
  });

  it.each([
    ['en', TEXTS.cyrillic],
    ['en', TEXTS.arabic],
    ['ru', TEXTS.latin],
    ['ar', TEXTS.latin],
  ])('is unknown if the page says %s of text in another script', (attribute, text) => {
    expect(langOf(attribute, text)).toBeNull();
  });

  it.each([
    ['spaces behind it', (n: number) => `en${' '.repeat(n)}`],
    ['spaces before it', (n: number) => ' '.repeat(n)],
    ['subtags', (n: number) => `en${'-x'.repeat(n)}`],
    ['letters', (n: number) => 'e'.repeat(n)],
  ])('costs the same per block, however many %s', (_what, attribute) => {
    const work = (n: number) => {
      const tag = attribute(n);
      return () => Array.from({ length: 100 }, () => langOf(tag, TEXTS.latin));
    };
    expect(growth(work, 50_000, LINEAR / 8)).toBeLessThan(LINEAR / 8);
  });
});

describe('a language in which no entry has a name', () => {
  it.each([
    ['The Taliban said so on Monday.', 'en', false],
    ['Taliban sa det på mandag.', 'nb', true],
    ['塔利班周一表示了这一点。', 'zh', true],
    ['塔利班周一表示了这一点。', null, true],
    ['Талибан сказал об этом в понедельник.', null, false],
    ['2024, 12:30', null, false],
  ])('%s (%s): %s', (text, lang, expected) => {
    expect(isForeign(text, lang)).toBe(expected);
  });
});

describe('the language of a block, by its letters and words', () => {
  it.each([
    // Persian has «أ» as well, and may have no letter of its own.
    ['fa', 'هزاره‌های غرب کابل خواستار تأمین امنیت مسجدهای خود شدند.', 'fa'],
    ['fa', 'تأسیس‌شده، تأمین‌کننده، تأثیر‌ها', 'fa'],
    ['fa', 'قالت إدارة المدينة إن الجسر سيغلق على مدى أسبوع.', 'ar'],
    ['fa', 'شورای امنیت سازمان ملل رأی داد. اعضا تأکید و تأیید کردند.', 'fa'],
    ['fa', 'تأیید حمله به تأسیسات نطنز', 'fa'],
    // One word of the other language is a name.
    ['ru', 'Суд арестовал главу «Укрзалізниці» по делу о взятке', 'ru'],
    ['ru', 'Суд заарештував голову київської компанії', 'uk'],
    ['ru', 'Київ', 'uk'],
  ])('%s: %s', (declared, text, expected) => {
    expect(spokenIn(declared, text)).toBe(expected);
  });
});
