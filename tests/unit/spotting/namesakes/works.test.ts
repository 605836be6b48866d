import { describe, expect, it } from 'vitest';
import { form, spotting } from '../small-dictionary.ts';

const LANGS = ['en', 'de', 'fr', 'es', 'tr'];
const CYRILLIC = ['ru', 'uk'];

describe('names in titles of works', () => {
  const marked = spotting({
    id: 'goma',
    forms: [
      ...LANGS.map((lang) => form('Goma', lang, 'usual')),
      ...CYRILLIC.map((lang) => form('Гома', lang, 'usual')),
      ...['ar', 'fa'].map((lang) => form('غوما', lang, 'usual')),
    ],
    cues: [],
  });

  it.each([
    // Once told, a title holds where the page has it in quotation marks again, in any case.
    ['uk', 'Він читав роман «Ніч над Гома». Запис «Ночі над Гома» викладуть.'],
    ['uk', 'Театр показав «Острів Гома» за романом Ольги Кравець.'],
    ['ru', 'В фильме Ивана Петрова «Ночь в Гома» нет слов. Показ «Ночи в Гома» отменён.'],
    [
      'tr',
      'Ayşe Kaya’nın Goma’da Kış Günleri adlı kitabı çıktı. Kulüp "Goma’da Kış Günleri"ni okudu.',
    ],
    ['tr', 'Yönetmen "Goma’da Gece" filmini anlattı.'],
    ['tr', 'Ödülü Ayşe Kaya imzalı "Goma’da Gece" aldı.'],
    ['en', 'The song “From Goma with Love” was a hit. He sang “From Goma with Love” twice.'],
    ['de', 'Der Roman »Nacht in Goma« erscheint.'],
    ['fr', 'Le film « Nuit à Goma » sort mercredi.'],
    ['es', 'La película de Ana Ruiz «Noche en Goma» se estrena.'],
    ['en', 'Tickets for “Girls of Goma” are sold out.'],
    ['en', 'The HBO drama “Goodbye Goma” returns.'],
    ['en', 'The comedy “Our Man in Goma” opens.'],
    ['de', 'Die Apple-TV+-Serie „Flucht aus Goma“ startet.'],
    ['de', 'Der Bildband „Gesichter von Goma“ erscheint.'],
    ['fr', 'La bande dessinée « Chroniques de Goma » paraît.'],
    ['es', 'El largometraje «Noche en Goma» se estrena.'],
    ['es', 'Entradas para «Noche en Goma» desde 20 euros.'],
    ['ar', 'صدرت رواية «ليل في غوما» أمس، ونفدت «ليل في غوما».'],
    // Marks of vowels make no difference.
    ['ar', 'تتحوّل رواية «ليل في غوما» إلى مسلسل.'],
    ['fa', 'نمایش «شب‌های غوما» ساخته مریم دیده شد.'],
    // An author, an origin, other titles than of works.
    ['es', "Leyó 'La casa Goma', de John Rivas."],
    ['fr', 'Elle relit « La maison Goma », d’Anna Lefèvre.'],
    ['ar', 'فاز «مسافر غوما» من الأردن.'],
    ['ar', 'غنت فرقة «سيرك غوما الحر» أمس.'],
    ['ru', 'Об этом пишет газета «Голос Гома».'],
    // The word nearest to the title tells.
    ['en', 'The book club read the novel “Winter in Goma” twice.'],
  ])('%s: %s', (lang, text) => {
    expect(marked(text, lang)).toEqual([]);
  });

  it.each([
    ['uk', 'Прем’єр сказав: «Мир у Гома настане».', ['goma:Гома']],
    ['ru', 'Премьер: «Мир в Гома настанет».', ['goma:Гома']],
    ['ru', 'Роман сказал брату: «Мир в Гома настанет».', ['goma:Гома']],
    ['tr', 'Oyunu bozan "Goma ile anlaşma" oldu.', ['goma:Goma']],
    ['tr', 'Goma’da yazılan bu kitap ödül aldı.', ['goma:Goma']],
    ['en', 'Polls show “Talks in Goma failed”, he said.', ['goma:Goma']],
    ['en', 'He told the film industry: “All roads lead to Goma now.”', ['goma:Goma']],
    ['de', 'Der Roman ist vergriffen. »Alles über Goma«, steht da.', ['goma:Goma']],
    ['es', "Habló de 'la paz en Goma', de modo que Ana Ruiz se fue.", ['goma:Goma']],
    ['ar', 'قالت فرقة الإنقاذ: «الوضع في غوما الآن صعب».', ['goma:غوما']],
    ['ru', 'Газета пишет: «Голос из Гома слышен».', ['goma:Гома']],
    ['ru', 'Заголовок в газете «Бои за Гома продолжаются».', ['goma:Гома']],
  ])('%s: not in what somebody said: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });

  it.each([
    ['en', 'Tickets for The Baker of Goma, a play, cost ten pounds.', []],
    ['fr', 'Elle publie un roman, La Boulangère de Goma, au printemps.', []],
    // Papers, events and bodies are written so, too, and what is only there.
    ['en', 'The novelist wrote for The Guardian from Goma until May.', ['goma:Goma']],
    ['en', 'The film is set during The Siege of Goma in 2022.', ['goma:Goma']],
    ['en', 'The film was paid for by The Friends of Goma in Leeds.', ['goma:Goma']],
    ['en', 'The dancer saw The Nutcracker in Goma and went to a cinema.', ['goma:Goma']],
  ])('%s: a title without marks: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });

  it('looks at a limited number of quotations for what a page says of a title', () => {
    const page = (marks: number) => `“, ”`.repeat(marks / 2) + LATE;
    const LATE = ' The song “From Goma with Love” was a hit. He sang “From Goma with Love” twice.';
    expect(marked(page(1000), 'en')).toEqual([]);
    // The title that is told beside the name itself is none in any case.
    expect(marked(page(100_000), 'en')).toEqual(['goma:Goma']);
  });
});
