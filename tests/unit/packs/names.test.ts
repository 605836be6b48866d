import { expect, it } from 'vitest';
import { namesOf } from '../../../packs/names.ts';
import type { Entry } from '../../../packs/schema.ts';
import { PACK } from './small-pack.ts';

it('names an entry by its sure and usual English forms, but not by patterns', () => {
  const [entry] = PACK.entries;
  if (!entry) throw new Error('The pack is empty.');
  const form = (text: string, kind: Entry['forms'][number]['kind'] = 'sure', lang = 'en') => ({
    text,
    kind,
    lang,
    caseless: false,
  });
  const forms = [
    form('Old Hall'),
    form('raid on … Hall'),
    form('<attack> <at> Hall'),
    form('Hall', 'usual'),
    form('the Hall', 'ambiguous'),
    form('Halle', 'sure', 'de'),
  ];
  expect(namesOf({ ...entry, forms })).toEqual([entry.name, 'Old Hall', 'Hall']);
});
