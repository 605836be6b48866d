import { describe, expect, it } from 'vitest';
import { entriesIn } from '../bundled-entries.ts';

describe('a family name in a list', () => {
  it.each([
    ['en', 'Leaders including Sánchez, Meloni and Rutte agreed.', 'pedro-sanchez meloni rutte'],
    ['en', 'On Monday, Sánchez, Meloni and Rutte agreed.', 'pedro-sanchez meloni rutte'],
    ['en', 'In Brussels, Sánchez, Meloni and Rutte agreed.', 'pedro-sanchez meloni rutte'],
    ['en', 'Sánchez, Meloni, Rutte and their aides agreed.', 'pedro-sanchez meloni rutte'],
    ['en', 'Abbas, Sisi and Erdogan met.', 'mahmoud-abbas sisi erdogan'],
    ['de', 'Merz, Tusk und Frederiksen blieben fern.', 'merz tusk mette-frederiksen'],
    ['fr', 'Abbas, Sissi et Erdogan se sont vus.', 'mahmoud-abbas sisi erdogan'],
    ['es', 'Sánchez, Macron y Merz firmaron.', 'pedro-sanchez macron merz'],
    ['ru', 'Санчес, Мелони и Туск договорились.', 'pedro-sanchez meloni tusk'],
    ['uk', 'Санчес, Мелоні й Туск домовилися.', 'pedro-sanchez meloni tusk'],
    ['tr', 'Abbas, Sisi ve Erdoğan görüştü.', 'mahmoud-abbas sisi erdogan'],
    ['ar', 'ميرتس وتوسك وفريدريكسن', 'merz tusk mette-frederiksen'],
    ['fa', 'عباس، سیسی و اردوغان دیدار کردند', 'mahmoud-abbas sisi erdogan'],
    // Two others are known, so that somebody unknown may be among them.
    ['en', 'From left: Macron, Sánchez, Rutte and Torres.', 'macron pedro-sanchez rutte'],
    // Stories name both together.
    ['fr', 'Goïta et Tiani sont arrivés.', 'goita tiani'],
    ['ar', 'وصل غويتا وتياني صباحا', 'goita tiani'],
    // The text says what both are.
    ['en', 'Ruto and Goita opened a road. The two presidents spoke.', 'ruto goita'],
  ])('is that of whom we know, as the others are, in %s: %s', (lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });

  it.each([
    ['somebody unknown', 'en', 'Macron, Sánchez and Torres scored.', 'macron'],
    ['somebody unknown', 'es', 'Con Sánchez, Macron y Torres en el campo.', 'macron'],
    ['somebody unknown', 'ru', 'Санчес, Макрон и Торрес вышли на поле.', 'macron'],
    ['nobody who is called a leader', 'en', 'Ruto and Goita opened a road. The two spoke.', ''],
    ['no “and”', 'en', 'Ruto, Goita. The two presidents spoke.', ''],
    ['too few', 'en', 'Sánchez and Rutte agreed.', 'rutte'],
    ['nobody who is known for sure', 'en', 'Kim, Lee and Harris met.', ''],
    ['another field', 'en', 'The footballers Sánchez, Rutte and Rubio met.', ''],
    [
      'no end',
      'en',
      'Abbas, Biden, Trump, Putin, Modi, Merz, Milei and Rutte.',
      'biden trump putin modi merz milei rutte',
    ],
  ])('is not where the list has %s, in %s: %s', (_what, lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });
});
