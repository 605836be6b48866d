import { describe, expect, it } from 'vitest';
import { form, spotting } from '../small-dictionary.ts';

describe('names in titles without quotation marks', () => {
  const marked = spotting({
    id: 'goma',
    forms: ['en', 'fr', 'es'].map((lang) => form('Goma', lang, 'usual')),
    cues: [],
  });

  it.each([
    ['en', 'She bought tickets for The Clockmaker of Goma for her mother.'],
    ['fr', 'Elle a lu un roman, La Boulangère de Goma, en une nuit.'],
    ['es', 'El teatro estrena esta noche La costurera de Goma en gallego.'],
  ])('%s: %s', (lang, text) => {
    expect(marked(text, lang)).toEqual([]);
  });

  it.each([
    ['en', 'The theatre was shut by The Government of Goma on Monday.'],
    ['en', 'The theatre closed, and the clockmakers of Goma stayed.'],
    ['en', 'They argued for hours with The Clockmakers of Goma yesterday.'],
    ['fr', 'Le théâtre est fermé, dit Le Monde de Goma hier.'],
  ])('%s: not beside a body or without a word for a work: %s', (lang, text) => {
    expect(marked(text, lang)).toEqual(['goma:Goma']);
  });
});
