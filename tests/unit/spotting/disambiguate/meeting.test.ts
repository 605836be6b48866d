import { describe, expect, it } from 'vitest';
import { entriesIn } from '../bundled-entries.ts';

describe('a family name that many have', () => {
  it.each([
    ['en', 'Sánchez met on Tuesday with Rutte.', 'pedro-sanchez rutte'],
    ['en', 'Rutte received Sánchez.', 'rutte pedro-sanchez'],
    ['en', 'After a Rutte-Sánchez phone call, it rained.', 'rutte pedro-sanchez'],
    ['en', 'Rutte replied to Sánchez.', 'rutte pedro-sanchez'],
    ['es', 'Rutte responde a Sánchez.', 'rutte pedro-sanchez'],
    ['ru', 'Санчес ответил Рютте.', 'pedro-sanchez rutte'],
    ['de', 'Rutte empfängt Sánchez.', 'rutte pedro-sanchez'],
    ['fr', 'Rutte a reçu Sánchez.', 'rutte pedro-sanchez'],
    ['fr', 'Goïta accueille Tiani.', 'goita tiani'],
    ['es', 'Rutte se reunió con Sánchez.', 'rutte pedro-sanchez'],
    ['ru', 'Санчес пожал руку Рютте.', 'pedro-sanchez rutte'],
    ['uk', 'Санчес зустрівся з Рютте.', 'pedro-sanchez rutte'],
  ])('is that of whom a leader meets, in %s: %s', (lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });

  it.each([
    ['who is not met', 'en', 'Sánchez wrote a book on Rutte.', 'rutte'],
    ['who is in another clause', 'en', 'Sánchez met fans, and Rutte left.', 'rutte'],
    ['who meets somebody unknown', 'en', 'Sánchez met Torres.', ''],
    ['whose name many have', 'en', 'Cook hosts Rutte.', 'rutte'],
    ['who is called like many, too', 'en', 'Sánchez met Kim.', ''],
  ])('is not, by somebody %s, in %s: %s', (_what, lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });
});
