import { describe, expect, it } from 'vitest';
import { check } from '../../../i18n/check.ts';

const english = new Map([
  ['card.close', 'Close it'],
  ['card.sources.one', '{count} source'],
  ['card.sources.other', '{count} sources'],
  ['kind.event', 'Event {date}'],
]);
const used = new Set(['card.close', 'card.sources', 'kind.*']);
const russian = new Map([
  ['card.close', 'Закрыть'],
  ['card.sources.one', '{count} источник'],
  ['card.sources.few', '{count} источника'],
  ['card.sources.many', '{count} источников'],
  ['card.sources.other', '{count} источника'],
  ['kind.event', 'Событие {date}'],
]);
const inRussian = (changes: Record<string, string | undefined>) => {
  const texts = new Map(russian);
  for (const [key, text] of Object.entries(changes)) {
    if (text === undefined) texts.delete(key);
    else texts.set(key, text);
  }
  return check(english, [{ lang: 'ru', texts }], used);
};

describe('the check of texts', () => {
  it('finds nothing in complete languages', () => {
    expect(inRussian({})).toEqual({ problems: [], untranslated: [] });
  });

  it('finds keys that no code uses', () => {
    const { problems } = check(english, [], new Set(['card.close', 'kind.*']));
    expect(problems).toEqual([
      'en.yml: card.sources.one is not used',
      'en.yml: card.sources.other is not used',
    ]);
  });

  it('finds keys that browsers reject', () => {
    const { problems } = check(new Map([['card.long-rest', 'x']]), [], new Set(['card.long-rest']));
    expect(problems).toEqual([
      'en.yml: card.long-rest must be camelCase parts of letters and digits',
    ]);
  });

  it('counts texts that are missing or still in English', () => {
    expect(inRussian({ 'card.close': undefined }).untranslated).toEqual(['ru.yml: card.close']);
    expect(inRussian({ 'card.close': 'Close it' }).untranslated).toEqual(['ru.yml: card.close']);
  });

  it('finds keys missing in English, and different placeholders', () => {
    expect(inRussian({ 'card.shut': 'Закрыть' }).problems).toEqual([
      'ru.yml: card.shut is not in en.yml',
    ]);
    expect(inRussian({ 'kind.event': 'Событие' }).problems).toHaveLength(1);
  });

  it('requires every plural category of the language', () => {
    expect(inRussian({ 'card.sources.few': undefined }).problems).toEqual([
      'ru.yml: card.sources has many, one, other but needs few, many, one, other',
    ]);
  });
});
