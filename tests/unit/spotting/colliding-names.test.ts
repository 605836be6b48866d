import { describe, expect, it } from 'vitest';
import { buildDictionary, type Dictionary } from '../../../spotting/dictionary/dictionary.ts';
import { openIndex } from '../../../spotting/dictionary/index-read.ts';
import { writeIndex } from '../../../spotting/dictionary/index-write.ts';
import { find } from '../../../spotting/find.ts';
import { hashOf } from '../../../spotting/words/words.ts';
import { form } from './small-dictionary.ts';

/** Words of one hash: a letter less in one place is made up for by 31 more in the next. */
function colliding(pairs: number): string[] {
  let words = [''];
  for (let pair = 0; pair < pairs; pair++)
    words = words.flatMap((word) => [`${word}ая`, `${word}ба`]);
  return words.map((word) => `Х${word}`);
}

describe('names that collide in the hash', () => {
  /** How often the words of a name are compared with those of a text. */
  const compared = (names: readonly string[], text: string): number => {
    const built = buildDictionary(
      names.map((name) => ({ id: name, forms: [form(name, 'ru')], cues: [] })),
    );
    let reads = 0;
    const counted = new Map(
      [...built].map(([hash, patterns]) => [
        hash,
        patterns.map(
          (pattern) =>
            new Proxy(pattern, {
              get(target, key) {
                if (key === 'words') reads++;
                return Reflect.get(target, key);
              },
            }),
        ),
      ]),
    );
    const dictionary: Dictionary = { get: (hash) => counted.get(hash) };
    find(dictionary, [text], ['ru']);
    return reads;
  };

  it('do collide', () => {
    const words = colliding(11);
    expect(new Set(words).size).toBe(2048);
    expect(new Set(words.map((word) => hashOf(word.toLowerCase()))).size).toBe(1);
  });

  it('cost a word of a text no more, however many they are', () => {
    const cost = (pairs: number) => {
      const names = colliding(pairs);
      // The last of them is no name.
      const other = names.pop();
      const text = (times: number) =>
        `В город приехал ${`${other} и `.repeat(times)} больше никто.`;
      return (compared(names, text(40)) - compared(names, text(20))) / 20;
    };
    const few = cost(11);
    expect(few).toBeGreaterThan(0);
    // Each name is compared a few times at most, and no more than 256 of them are.
    expect(few).toBeLessThanOrEqual(4 * 256);
    expect(cost(13)).toBe(few);
  });

  it('are not all read from an index at the first word that has their hash', () => {
    const names = colliding(11);
    const terms = names.map((name) => ({ id: name, forms: [form(name)], cues: [] }));
    const index = openIndex(writeIndex(terms));
    const found = index.get(hashOf(names[0]?.toLowerCase() ?? '')) ?? [];
    expect(found.length).toBeGreaterThan(100);
    expect(found.length).toBeLessThanOrEqual(512);
  });

  it('are found, among those that are compared', () => {
    const names = colliding(6);
    const dictionary = buildDictionary(
      names.map((name) => ({ id: name, forms: [form(name, 'ru')], cues: [] })),
    );
    const last = names.at(-1) ?? '';
    expect(find(dictionary, [`Вчера ${last} был там.`], ['ru']).map(({ entry }) => entry)).toEqual([
      last,
    ]);
  });
});
