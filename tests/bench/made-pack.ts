import type { Pack } from '../../packs/schema.ts';
import { termsOf } from './places.ts';

const SENTENCE = { text: 'A place of the world.', cites: [{ document: 'atlas', statement: 1 }] };

/** A pack with an entry for each name, to see what the number of entries costs. */
export function madePack(names: readonly string[]): Pack {
  return {
    format: 1,
    id: 'places',
    title: 'Places',
    lang: 'en',
    subjects: [],
    documents: [
      { id: 'atlas', about: 'Places', publisher: 'An atlas', statements: ['It is a place.'] },
    ],
    entries: termsOf(names).map(({ id, forms, cues }, index) => ({
      id,
      name: names[index] ?? id,
      kind: 'place',
      asOf: '2026-01-01',
      gloss: SENTENCE,
      summary: [SENTENCE, SENTENCE],
      familiar: false,
      facts: [],
      sinceThen: [],
      differ: [],
      related: [],
      rivals: [],
      forms: [...forms],
      cues: [...cues],
      against: [],
    })),
  };
}
