import { describe, expect, it } from 'vitest';
import { langOfName } from '../../../desk/lang-of-name.ts';
import { type DeskPack, emptyDocument } from '../../../desk/model.ts';
import { mentionsOf, newCard } from '../../../desk/new-card.ts';
import type { SourceText } from '../../../desk/source.ts';
import { EMPTY } from './sample.ts';

const text = (lang: string, ...sentences: string[]): SourceText => ({
  head: { title: '', publisher: '', date: '', url: '' },
  lang,
  paragraphs: [sentences],
});

describe('a new card', () => {
  const sources = new Map([
    ['old', text('en', 'The Sandmere Water Board met.', 'It rained.')],
    ['new', text('fr', 'Le Sandmere Water Board.')],
    ['other', text('es', 'Llovió.')],
  ]);
  const documents = [
    { ...emptyDocument('one'), source: 'old', date: '2020-05-04' },
    { ...emptyDocument('two'), source: 'new', date: '2021' },
    { ...emptyDocument('three'), source: 'other', date: '2024-01-01' },
  ];
  const pack: DeskPack = { ...EMPTY, lang: 'de', documents };
  const begin = (name: string) =>
    newCard(pack, mentionsOf(name, pack, sources), { name, kind: 'person', today: '2026-01-02' });

  it('is marked in the languages of the pack and of the documents that mention its name', () => {
    const { forms, kind } = begin('Sandmere Water Board');
    expect(forms.map(({ text, lang }) => [text, lang])).toEqual([
      ['Sandmere Water Board', 'de'],
      ['Sandmere Water Board', 'en'],
      ['Sandmere Water Board', 'fr'],
    ]);
    expect(kind).toBe('person');
    expect(begin('Ada Brook').forms.map(({ lang }) => lang)).toEqual(['de']);
  });

  it('is marked in the language of its name’s script, where that of the pack has another', () => {
    const forms = (name: string) => begin(name).forms.map(({ lang }) => lang);
    expect(forms('Сандмир')).toEqual(['ru']);
    expect(forms('Сандмір')).toEqual(['uk']);
    expect(forms('بلدية ساندمير')).toEqual(['ar']);
    expect(forms('شهرداری ساندمیر')).toEqual(['fa']);
    expect(forms('沙米尔')).toEqual(['de']);
    expect(langOfName('Sandmere', 'ru')).toBe('ru');
    expect(langOfName('Сандмир', 'uk')).toBe('uk');
    expect(langOfName('', 'en')).toBe('en');
  });

  it('is marked as the documents write its name', () => {
    const named = {
      name: 'Small arms',
      written: 'small arms',
      kind: 'concept',
      today: '',
    } as const;
    const { name, forms } = newCard(pack, [], named);
    expect([name, forms]).toEqual([
      'Small arms',
      [{ text: 'small arms', lang: 'de', kind: 'sure' }],
    ]);
  });

  it('is dated by the newest document that mentions it and has a full date, or today', () => {
    expect(begin('Sandmere Water Board').asOf).toBe('2020-05-04');
    expect(begin('Ada Brook').asOf).toBe('2026-01-02');
  });

  it('finds the sentences that mention a name', () => {
    expect(mentionsOf('Sandmere Water Board', pack, sources).map((each) => each.sentences)).toEqual(
      [['The Sandmere Water Board met.'], ['Le Sandmere Water Board.']],
    );
  });
});
