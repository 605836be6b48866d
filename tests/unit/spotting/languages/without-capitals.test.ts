import { describe, expect, it } from 'vitest';
import { form, spotting, term } from '../small-dictionary.ts';

describe('what capitals would say', () => {
  it.each([
    // Who writes without capitals writes abbreviations small that are no words.
    ['fr', 'et la onu elle fait quoi pendant ce temps', ['un:onu']],
    ['fr', 'Et la onu elle fait quoi pendant ce temps', []],
    ['es', 'los de la onu no dicen nada hoy', ['un:onu']],
    // In Turkish it is a word.
    ['tr', 'onu burada kimse bilmez ki bugün', []],
  ])('of an abbreviation: %s: %s', (lang, text, expected) => {
    const forms = ['fr', 'es', 'tr'].map((one) => form('ONU', one, 'usual'));
    expect(spotting(term('un', ...forms))(text, lang)).toEqual(expected);
  });

  it.each([
    ['MALİ TABLOLARDA USULSÜZLÜK İDDİASI', []],
    ['MALİ’DE BENZİN KUYRUKLARI UZUYOR', ['mali:MALİ']],
  ])('of a common noun in a line of capitals: %s', (text, expected) => {
    const forms = [form('Mali', 'tr', 'usual'), form('mali', 'tr', 'not')];
    expect(spotting(term('mali', ...forms))(text, 'tr')).toEqual(expected);
  });
});

describe('Persian endings', () => {
  const marked = spotting(
    term('group', form('لابدان', 'fa'), form('لابدانی که', 'fa')),
    term('land', form('کوهستانه', 'fa')),
    term('sheikh', form('ابومحمد لابدی', 'fa')),
  );
  it.each([
    // Before a relative clause, and “my”.
    ['لابدانی که رفتند', ['group:لابدان']],
    ['کوهستانه‌ای که دیدیم', ['land:کوهستانه']],
    ['برای لابدانم نوشت', ['group:لابدان']],
    ['«ابومحمد لابدی‌ای که دیدیم»', ['sheikh:ابومحمد لابدی']],
    // The first part of an Arabic name, apart.
    ['گفت ابو محمد لابدی آمد', ['sheikh:ابو محمد لابدی']],
  ])('%s', (text, expected) => {
    expect(marked(text, 'fa')).toEqual(expected);
  });
});

describe('a security council', () => {
  const forms = [
    form('Security Council', 'en', 'usual'),
    form('Consejo de Seguridad', 'es', 'usual'),
    form('Sicherheitsrat', 'de', 'usual'),
    form('Güvenlik Konseyi', 'tr', 'usual'),
    form('شورای امنیت', 'fa', 'usual'),
    form('مجلس الأمن', 'ar', 'usual'),
  ];
  const marked = spotting({ id: 'council', forms, cues: [] });

  it.each([
    ['en', 'The Security Council of Chechnya met.', 0],
    ['en', 'Chechnya’s Security Council met.', 0],
    ['en', 'Slovenia’s Security Council seat is free.', 1],
    ['en', 'The Security Council met.', 1],
    ['es', 'El Consejo de Seguridad de Armenia se reunió.', 0],
    ['de', 'Der Sicherheitsrat Armeniens tagte.', 0],
    ['de', 'Der Sicherheitsrat tagte.', 1],
    ['tr', 'Ermenistan Güvenlik Konseyi toplandı.', 0],
    ['tr', 'Fransa Güvenlik Konseyi’nde konuştu.', 1],
    ['fa', 'شورای امنیت چچن تشکیل شد.', 0],
    ['fa', 'شورای امنیت سوریه را محکوم کرد.', 1],
    ['ar', 'وصل أمين مجلس الأمن الشيشاني.', 0],
    ['ar', 'دعا مجلس الأمن السوريين إلى الهدوء.', 1],
  ])('is another’s beside a country or region: %s: %s', (lang, text, count) => {
    expect(marked(text, lang)).toHaveLength(count);
  });
});
