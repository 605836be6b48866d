import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../spotting/dictionary.ts';
import { find } from '../../../spotting/find.ts';
import type { Form } from '../../../spotting/types.ts';

const LANGS = ['en', 'de', 'fr', 'es', 'tr', 'ru', 'uk'];
const usual = (text: string): Form[] =>
  LANGS.map((lang) => ({ text, kind: 'usual', lang, caseless: false }));
const sure = (text: string): Form[] =>
  LANGS.map((lang) => ({ text, kind: 'sure', lang, caseless: false }));

describe('things, words and people of the same name', () => {
  const names = buildDictionary([
    { id: 'turkey', forms: usual('Turkey'), cues: ['Ankara'] },
    { id: 'goma', forms: [...usual('Goma'), ...usual('Гома')], cues: [] },
    { id: 'keller', forms: [...sure('Anna Keller'), ...usual('Keller')], cues: ['Senate'] },
  ]);
  const marked = (text: string, lang: string) =>
    find(names, [text], lang).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['en', 'Traffic stops at the Goma roundabout.', []],
    ['en', 'Goma Wanderers lost again.', []],
    ['tr', 'Goma Kupası bu yıl ertelendi.', []],
    ['es', 'En la rotonda de Goma hay obras.', []],
    ['uk', 'Ставок «Гома» обміліло.', []],
    ['ru', 'Сквер «Гома» закрыт.', []],
    // The paragraph has the common noun in small letters.
    ['en', 'Roast the turkey slowly. Turkey is dry.', []],
    ['en', 'Ankara sells turkey. Turkey is glad.', ['Turkey']],
    ['en', 'They ate turkey in Turkey.', ['Turkey']],
    // An office or a trade that contradicts.
    ['en', 'Anna Keller, the rector of Quince Valley University, retires.', []],
    ['de', 'Anna Keller, Taxifahrerin aus Bonn, hält an.', []],
    ['es', 'Anna Keller, lateral zurda, debutó.', []],
    ['en', 'Anna Keller, who spoke at Quince University, left.', ['Anna Keller']],
    ['en', 'Anna Keller, the former president of Chile, left.', ['Anna Keller']],
  ])('%s: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });
});
