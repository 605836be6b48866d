import { describe, expect, it } from 'vitest';
import { form, spotting } from '../small-dictionary.ts';

describe('the second street of a sentence', () => {
  const marked = spotting({
    id: 'goma',
    forms: ['fr', 'es'].map((lang) => form('Goma', lang, 'usual')),
    cues: [],
  });

  it.each([
    ['fr', 'La rue Manin rouvre lundi ; celle de Goma reste fermée.', []],
    ['es', 'Cortan la calle Mayor y la de Goma por obras.', []],
    ['fr', 'La délégation Manin arrive lundi ; celle de Goma est absente.', ['goma:Goma']],
    ['fr', 'La rue Manin rouvre lundi. Puis celle de Goma est partie.', ['goma:Goma']],
    ['fr', 'La rue est longue ; celle de Goma est courte.', ['goma:Goma']],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });
});
