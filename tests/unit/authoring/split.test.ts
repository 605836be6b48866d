import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../../authoring/read/split.ts';

describe('sentences', () => {
  it.each([
    ['en', 'Mount St. Helens erupted in 1980.'],
    ['en', 'J. R. Smith and Dr. Brown climbed it in the U.S. State of Washington.'],
    ['de', 'Der Vesuv brach am 24. August aus, laut Dr. Müller z. B. nachts.'],
    ['de', 'Im 19. Jahrhundert wuchs die Stadt.'],
    ['fr', 'M. Dupont y est monté avec Mme. Durand.'],
    [
      'en',
      'Under No. 5 rules and Art. 3 limits, as in vol. 2 and chap. 4 of it, 444 members may sit.',
    ],
    [
      'en',
      'The Sept. 11 attacks and the Jan. 6 riot, with approx. 300 guests, are told on p. 5 only.',
    ],
    ['en', 'It was 2 p.m. 20 minutes later.'],
    ['de', 'Laut Abs. 2 und Kap. 4 kamen ca. 300 Gäste am 3. 10. 2024 dort an.'],
    ['de', 'Nach Art. 5 des Grundgesetzes und Ziff. 3 der Regeln ist das so.'],
    ['fr', 'Selon l’art. 5 de la loi, env. 300 personnes sont venues le 14 juil. 2024 à midi.'],
    ['es', 'Según el art. 5 de la ley y la pág. 12 del texto, vinieron aprox. 300 personas.'],
    ['ru', 'Согласно ст. 5 закона и стр. 12 текста, 3 сент. 2024 года пришли ок. 300 человек.'],
    ['pl', 'Spotkali się w czwartek 3. 10. 2024 roku.'],
    ['en', 'It rose by 3.5 per cent.'],
  ])('keeps one whole, in %s: %s', (lang, text) => {
    expect(sentencesIn(text, lang)).toEqual([text]);
  });

  it.each([
    ['en', 'It has seats for 12.', 'It burned.'],
    ['en', 'It opened in May.', 'It burned.'],
    ['de', 'Die Halle öffnete im Jahr 2009.', 'Sie brannte.'],
    ['de', 'Am 3. Mai öffnete sie!', 'Sie brannte.'],
    ['en', 'The law passed on the same day.', '444 members voted for it.'],
    ['en', 'He called it “a farce.”', '3.5 million people had signed.'],
    ['en', 'It burned in 2024.', '30 people died.'],
    ['de', 'Das Gesetz galt am selben Tag.', '444 stimmten dafür.'],
    ['fr', 'La loi passa le même jour.', '444 députés la votèrent.'],
    ['es', 'La ley se aprobó el mismo día.', '40 % de los diputados votó en contra.'],
    ['ru', 'Закон приняли в тот же день.', '444 депутата голосовали за.'],
  ])('separates two, in %s: %s %s', (lang, one, two) => {
    expect(sentencesIn(`${one} ${two}`, lang)).toEqual([one, two]);
  });
});
