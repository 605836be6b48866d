import { describe, expect, it } from 'vitest';
import type { Form, Term } from '../../../../spotting/types.ts';
import { form, spotting } from '../small-dictionary.ts';

const state = (id: string, lang: string, text: string, kind: Form['kind'] = 'ambiguous'): Term => ({
  id,
  forms: [form(text, lang, kind)],
  cues: [],
  against: ['Amman', 'الأردن', 'اردن'],
});

const marked = spotting(
  state('georgia', 'en', 'Georgia'),
  state('chad', 'en', 'Chad'),
  state('mali', 'fr', 'Mali'),
  state('oman', 'ar', 'عمان'),
  state('mali', 'ar', 'مالي'),
  state('oman', 'fa', 'عمان', 'usual'),
  state('oman', 'tr', 'Umman', 'ambiguous'),
  state('mali', 'uk', 'Малі'),
  state('chad', 'ru', 'Чад'),
);

describe('countries that are called like something else', () => {
  it.each([
    ['en', 'Officials of Chad, Georgia and Kazakhstan met.', ['chad:Chad', 'georgia:Georgia']],
    ['en', 'Officials of Sri Lanka, South Korea, Poland, and Georgia met.', ['georgia:Georgia']],
    ['en', 'Only Chad, Georgia, Guinea and Turkey voted.', ['chad:Chad', 'georgia:Georgia']],
    ['en', 'The Georgia–Kazakhstan talks ended.', ['georgia:Georgia']],
    ['fr', 'La Tunisie, le Mali et le Niger ont signé.', ['mali:Mali']],
    ['fr', 'Elle est prête avant Mali-Maroc.', ['mali:Mali']],
    ['tr', 'Katar, Umman ve Kuveyt imzaladı.', ['oman:Umman']],
    ['uk', 'Малі та Алжир закрили кордон.', ['mali:Малі']],
    ['ru', 'Чад и Судан закрыли границу.', ['chad:Чад']],
    ['ar', 'دعا وزراء مصر والأردن وعمان والكويت إلى ذلك.', ['oman:عمان']],
    ['ar', 'تشارك السنغال، ومالي، وتونس.', ['mali:مالي']],
    ['ar', 'تشارك كوريا الجنوبية وتونس ومصر وعمان.', ['oman:عمان']],
    ['fa', 'عراق، اردن، عمان و کویت آمدند.', ['oman:عمان']],
  ])('are told by the others of a list, in %s: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });

  it.each([
    ['uk', 'Малі та середні фірми закрили.'],
    ['ru', 'Чад и дым от костра ушли.'],
    // Friends, US states, towns, and a list that has ended.
    ['en', 'Chad, Jordan and Georgia went home.'],
    ['en', 'Chad, Jordan, India, Kenya and Georgia went home.'],
    ['en', 'Rain fell in Alabama, Georgia and Texas.'],
    ['en', 'In Poland, Georgia slept.'],
    ['en', 'The Georgia-Texas game ended.'],
    ['en', 'Poland signed. Georgia slept. Sweden signed.'],
    ['ar', 'زار القاهرة وعمان والرياض.'],
    ['ar', 'وصل من الأردن وعمان تنتظر.'],
    ['ar', 'هذا دعم مالي لمصر وتونس.'],
    ['fa', 'از اردن به عمان رفت.'],
  ])('are not told by less, in %s: %s', (lang, text) => {
    expect(marked(text, lang)).toEqual([]);
  });
});
