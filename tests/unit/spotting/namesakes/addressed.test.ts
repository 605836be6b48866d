import { describe, expect, it } from 'vitest';
import { entriesIn } from '../bundled-entries.ts';

describe('a woman with the family name of a man who has an entry', () => {
  it.each([
    ['en', 'Mrs. Vance visited a school.'],
    ['en', 'Ms Rubio visited a school.'],
    ['de', 'Frau Merz besuchte eine Schule.'],
    ['fr', 'Mme Vance a visité une école.'],
    ['es', 'La señora Milei visitó una escuela.'],
    ['es', 'La Sra. Maduro visitó una escuela.'],
    ['tr', 'Bayan Vance okulu ziyaret etti.'],
    ['ru', 'Г-жа Трамп посетила школу.'],
    ['ru', 'Школу посетила мадам Макрон.'],
    ['uk', 'Пані Венс відвідала школу.'],
    ['ar', 'السيدة فانس زارت مدرسة'],
    ['fa', 'خانم ونس از مدرسه دیدن کرد'],
  ])('is not he, in %s: %s', (lang, text) => {
    expect(entriesIn(text, lang)).toBe('');
  });

  it.each([
    ['en', 'Ms. Meloni said so to Mr. Vance.', 'meloni vance'],
    ['en', 'Democrats miss Obama.', 'obama'],
    ['de', 'Frau Meloni und Frau von der Leyen trafen Herrn Merz.', 'meloni von-der-leyen merz'],
    ['fr', 'Mme Le Pen a répondu à M. Macron.', 'le-pen macron'],
    ['es', 'La señora Sheinbaum llamó al señor Milei.', 'sheinbaum milei'],
    ['ru', 'Г-жа Мелони позвонила г-ну Трампу.', 'meloni trump'],
    ['uk', 'Пані Мелоні подзвонила пану Трампу.', 'meloni trump'],
    ['uk', 'Приїхав пан Макрон.', 'macron'],
    ['ar', 'قالت السيدة ميلوني للسيد ترامب', 'meloni trump'],
    ['fa', 'خانم ملونی به آقای ترامپ گفت', 'meloni trump'],
  ])('is somebody else than a woman or a man so addressed, in %s: %s', (lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });
});

describe('what Turkish calls by a given name', () => {
  it.each([
    ["Erdoğan Usta'nın pide fırını aynı sokakta.", ''],
    ['Erdoğan Bey fırını açtı.', ''],
    ['Erdoğan Hocam sınıfa girdi.', ''],
    ['Erdoğan usta bir siyasetçi.', 'erdogan'],
    ['Erdoğan, Usta Fırını’nı gezdi.', 'erdogan'],
  ])('is nobody known by that family name: %s', (text, found) => {
    expect(entriesIn(text, 'tr')).toBe(found);
  });
});
