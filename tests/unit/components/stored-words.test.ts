import { describe, expect, it } from 'vitest';
import { asideWords, storedWords } from '../../../components/options/stored-words.ts';
import { Kind } from '../../../packs/kind.ts';
import {
  ASIDE_KEY,
  ASIDE_KEYS,
  PACKS_ASIDE_KEY,
  VERSION_KEY,
  writeItems,
} from '../../../settings/layout.ts';
import { DEFAULTS, type Settings, VALUES } from '../../../settings/schema.ts';

/** Settings with an item in every list. */
const FULL: Settings = {
  ...DEFAULTS,
  rules: { 'news.example': 'on', 'xn--bcher-kva.example': 'off' },
  subjects: { asia: 'off' },
  kinds: { person: 'off' },
  muted: { taliban: 'Taliban' },
};

describe('what is stored of the settings', () => {
  it.each(Object.entries({ ...writeItems(FULL), [VERSION_KEY]: 1 }))(
    'has words for %s',
    (key, value) => {
      const words = storedWords(key, value);
      expect(words.what).not.toBe(key);
      expect(words.what).toMatch(/^\p{Lu}/u);
      expect(words.value).not.toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    },
  );

  it.each(
    Object.entries(VALUES).flatMap(([key, { options }]) =>
      options.map((value): [string, string] => [key, value]),
    ),
  )('has words for the value of %s that is called %s', (key, value) => {
    expect(storedWords(key, value).value).toMatch(/^\p{Lu}/u);
  });

  it.each(Kind.options)('has words for the kind %s', (kind) => {
    expect(storedWords(`kind:${kind}`, 'off').value).toMatch(/^\p{Lu}.*: off$/u);
  });

  it('says what the items of lists are', () => {
    const said = Object.entries(writeItems(FULL))
      .filter(([key]) => key.includes(':'))
      .map(([key, value]) => Object.values(storedWords(key, value)).join(' | '));
    expect(said).toEqual([
      'Your sites | news.example: on',
      'Your sites | bücher.example: off',
      'Subjects | Asia and the Pacific: off',
      'Kinds of names | Person: off',
      'Names you don’t want marked | Taliban',
    ]);
  });

  it('leaves out nothing that it has no words for', () => {
    expect(storedWords('other', 'thing')).toEqual({ what: 'other', value: 'thing' });
    expect(storedWords('mode', 'of a newer version').value).toBe('of a newer version');
  });
});

describe('what was set aside', () => {
  it('is said with what it was for, and is itself shown as it is', () => {
    const aside = {
      [ASIDE_KEY]: [{ mode: 7, 'site:news.example': 'maybe' }, { size: null }],
      [PACKS_ASIDE_KEY]: [{ id: 'x' }],
    };
    expect(Object.keys(aside)).toEqual(ASIDE_KEYS);
    expect(asideWords(aside)).toEqual([
      { what: 'Mark names on', value: '7' },
      { what: 'Your sites', value: '"maybe"' },
      { what: 'Text size in cards', value: 'null' },
      { what: 'Your own packs', value: '{"id":"x"}' },
    ]);
    expect(asideWords({})).toEqual([]);
  });
});
