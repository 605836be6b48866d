import { describe, expect, it } from 'vitest';
import { form, spotting, term } from '../small-dictionary.ts';

const usual = (names: string, lang: string) =>
  names.split(' ').map((name) => form(name, lang, 'usual'));

const marked = spotting(
  term(
    'moscow',
    ...usual('Moscow', 'en'),
    ...usual('Moskau', 'de'),
    ...usual('Moscou', 'fr'),
    ...usual('Moscú', 'es'),
    ...usual('Москва', 'ru'),
    ...usual('Москва', 'uk'),
    ...usual('موسكو', 'ar'),
    ...usual('مسکو', 'fa'),
    ...usual('Moskova', 'tr'),
  ),
  term('cuba', ...usual('Cuba', 'en'), ...usual('Cuba', 'es'), ...usual('Cuba', 'fr')),
);

describe('a town of the US in other languages than English', () => {
  it.each([
    ['de', 'In Moskau im Bundesstaat Idaho wurden Studenten getötet.'],
    ['de', 'Im texanischen Moskau brannte eine Scheune.'],
    ['de', 'In der texanischen Stadt Moskau brannte eine Scheune.'],
    ['fr', 'À Moscou, dans l’Idaho, quatre étudiants ont été tués.'],
    ['fr', 'Un incendie à Cuba, dans l’État de New York.'],
    ['fr', 'La ville texane de Moscou a été frappée.'],
    ['es', 'Los vecinos de Moscú, en el estado de Indiana, protestan.'],
    ['es', 'En la ciudad texana de Moscú hubo un tiroteo.'],
    ['ru', 'В городке Москва в штате Айдахо убиты студенты.'],
    ['ru', 'Житель Москвы (штат Техас) выиграл в лотерею.'],
    ['ru', 'В техасской Москве прошёл торнадо.'],
    ['uk', 'У Москві, штат Айдахо, обрали мера.'],
    ['uk', 'У техаській Москві пройшов торнадо.'],
    ['ar', 'قتل أربعة طلاب في موسكو بولاية أيداهو الأمريكية.'],
    ['ar', 'وقع إطلاق نار في موسكو في تكساس.'],
    ['fa', 'چهار دانشجو در شهر مسکو در ایالت آیداهو کشته شدند.'],
    ['tr', 'Idaho eyaletinin Moskova kasabasında dört öğrenci öldürüldü.'],
  ])('is not the city that it is called after: %s: %s', (lang, text) => {
    expect(marked(text, lang)).toEqual([]);
  });

  it.each([
    ['de', 'Vertreter aus Moskau trafen sich in Alaska.', 'moscow:Moskau'],
    ['de', 'Die Delegation aus Moskau im Bundesstaat Alaska wartete.', 'moscow:Moskau'],
    ['fr', 'Ils ont quitté Cuba, la Californie aussi.', 'cuba:Cuba'],
    ['es', 'Viajó de Cuba a Florida en balsa.', 'cuba:Cuba'],
    ['ru', 'Самолёт из Москвы в Техас задержали.', 'moscow:Москвы'],
    ['uk', 'Літак із Москви в Техасі затримали.', 'moscow:Москви'],
    ['ar', 'لقاء بين موسكو وواشنطن في ولاية ألاسكا.', 'moscow:موسكو'],
    ['fa', 'دیدار مقام‌های مسکو در ایالت آلاسکا برگزار شد.', 'moscow:مسکو'],
    ['tr', 'Teksas valisi Moskova ziyaretini erteledi.', 'moscow:Moskova'],
    ['en', 'Aid reached Cuba, Florida and Texas.', 'cuba:Cuba'],
  ])('is not meant by a state that is named beside it: %s: %s', (lang, text, name) => {
    expect(marked(text, lang)).toEqual([name]);
  });
});
