import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { openIndex } from '../../../../spotting/dictionary/index-read.ts';
import { writeIndex } from '../../../../spotting/dictionary/index-write.ts';
import { find } from '../../../../spotting/find.ts';
import type { Term } from '../../../../spotting/types.ts';

const word = fc.stringMatching(/^[A-Za-zÀ-ÿа-я]{1,8}$/);
const phrase = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .chain((words) => fc.constantFrom(' ', '-', "'").map((gap) => words.join(gap)));
const term = (id: string): fc.Arbitrary<Term> =>
  fc.record({
    id: fc.constant(id),
    forms: fc.array(
      fc.record({
        text: phrase,
        kind: fc.constantFrom('sure', 'usual', 'ambiguous', 'not'),
        lang: fc.constantFrom('en', 'de', 'ru', 'ar'),
        caseless: fc.boolean(),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    cues: fc.array(phrase, { maxLength: 3 }),
    related: fc.array(fc.constantFrom('one', 'two', 'three', 'nobody'), { maxLength: 3 }),
  });
const terms = fc.tuple(term('one'), term('two'), term('three'));

const TERMS: Term[] = [
  {
    id: 'isis-k',
    forms: [{ text: 'ISIS-K', kind: 'sure', lang: 'en', caseless: false }],
    cues: ['Afghanistan'],
  },
];

describe('the index', () => {
  it('returns the same as the dictionary for every hash', () => {
    fc.assert(
      fc.property(terms, fc.array(fc.integer()), (list, strangers) => {
        const built = buildDictionary(list);
        const opened = openIndex(writeIndex(list));
        for (const hash of [...built.keys(), ...strangers]) {
          expect(opened.get(hash)).toEqual(built.get(hash));
          expect(opened.get(hash)).toEqual(built.get(hash));
        }
      }),
    );
  });

  it('finds the same mentions as the dictionary', () => {
    fc.assert(
      fc.property(terms, fc.array(word), fc.integer({ min: 0, max: 5 }), (list, words, at) => {
        const names = list.flatMap(({ forms }) => forms.map(({ text }) => text));
        const text = [...words.slice(0, at), ...names, ...words.slice(at)].join(' ');
        const built = buildDictionary(list);
        expect(find(openIndex(writeIndex(list)), [text], 'en')).toEqual(find(built, [text], 'en'));
      }),
    );
  });

  it('can hold a dictionary without names', () => {
    expect(openIndex(writeIndex([])).get(7)).toBeUndefined();
  });

  it('rejects bytes that are something else, of another version, truncated or damaged', () => {
    const bytes = writeIndex(TERMS);
    const changed = (at: number) => bytes.with(at, (bytes[at] ?? 0) ^ 1);
    expect(() => openIndex(new Uint8Array())).toThrow('no index');
    expect(() => openIndex(changed(0))).toThrow('no index');
    expect(() => openIndex(changed(4))).toThrow('version');
    fc.assert(
      fc.property(fc.integer({ min: 8, max: bytes.length - 1 }), (at) => {
        expect(() => openIndex(changed(at))).toThrow('damaged');
        expect(() => openIndex(bytes.slice(0, at))).toThrow('damaged');
      }),
    );
  });
});
