import { describe, expect, it } from 'vitest';
import { entriesMarked, form, term, words } from '../small-dictionary.ts';

const sure = (id: string, text: string) => ({ ...term(id, form(text)), kind: 'person' });
/** Somebody whose family name many have, with no cue near. */
const unsure = (id: string, text: string, related: string[], ...arabic: string[]) => ({
  ...{ id, cues: ['Ruritania'], kind: 'person', related },
  forms: [form(text, 'en', 'ambiguous'), ...arabic.map((each) => form(each, 'ar', 'ambiguous'))],
});
const marked = entriesMarked(
  sure('kova', 'Kova'),
  sure('lind', 'Lind'),
  unsure('sanz', 'Sanz', ['coup'], 'سانز'),
  unsure('tian', 'Tian', ['coup'], 'تيان'),
  unsure('moro', 'Moro', ['sanz']),
  unsure('ruto', 'Ruto', []),
  unsure('goit', 'Goit', []),
  unsure('el-sanz', 'El Sanz', []),
  { ...term('port', form('Port', 'en', 'ambiguous')), cues: ['Ruritania'] },
  term('town', form('Town')),
  term('coup', form('Coup')),
);

describe('a family name that many have', () => {
  it.each([
    ['in a list of two others', 'Kova, Sanz and Lind agreed.'],
    ['in a list of one who is known and one who is not', 'Sanz, Kova and Tian agreed.'],
    ['among two who are known and somebody unknown', 'Kova, Sanz, Lind and Torres agreed.'],
    ['behind five others', 'Kova, Lind, Kova, Lind, Kova and Sanz agreed.'],
    ['behind a day', 'On Monday, Sanz, Kova and Tian agreed.'],
    ['behind a place', 'In Bonn, Sanz, Kova and Tian agreed.'],
    ['behind a place that is known', 'In Town, Sanz, Kova and Tian agreed.'],
    ['behind a word without a capital', 'There, as said today, Sanz, Kova and Tian agreed.'],
    ['before others who are not named', 'Kova, Tian, Sanz and their aides agreed.'],
    ['before what is told of it', 'Kova, Tian, Sanz, who met them, agreed.'],
    ['with one of the same stories', 'Sanz and Tian came.'],
    ['with one whose stories it is in', 'Moro and Sanz came.'],
    ['before “the presidents”', 'Sanz and Goit came. The presidents left.'],
  ])('is told %s', (_how, text) => {
    expect(marked('en', text).split(' ')).toContain('sanz');
  });

  it.each([
    ['among somebody unknown and one who is known', 'Kova, Sanz and Torres agreed.'],
    ['with one who is known', 'Kova and Sanz agreed.'],
    ['behind six others', 'Kova, Lind, Kova, Lind, Kova, Lind and Sanz agreed.'],
    ['among others behind another mark', 'Kova; Sanz and Lind agreed.'],
    ['with one of the same stories, but no “and”', 'Sanz, Tian came.'],
    ['with one of the same stories, of another field', 'The footballers Sanz and Tian came.'],
    ['among others, of another field', 'The footballers Kova, Sanz and Lind came.'],
    ['with one of the same stories, across a mark', 'Sanz and, Tian came.'],
    ['with one of no story', 'Sanz and Goit came.'],
    ['with itself', 'Sanz and Sanz came.'],
  ])('is not told %s', (_how, text) => {
    expect(marked('en', text)).not.toContain('sanz');
  });

  it('is a person’s, and a single word', () => {
    expect(marked('en', 'Kova, Port and Lind agreed.')).toBe('kova lind');
    expect(marked('en', 'Kova, El Sanz and Lind agreed.')).not.toContain('el-sanz');
  });

  it('is told by the Arabic “and” that is written with the name', () => {
    expect(marked('ar', 'وصل سانز وتيان صباحا')).toBe('sanz tian');
    expect(marked('ar', 'وصل سانز تيان صباحا')).toBe('');
  });

  it('is told by what both are called within thirty words, in that paragraph or the next', () => {
    expect(marked('en', `Ruto and Goit met${words(28)} presidents.`)).toBe('ruto goit');
    expect(marked('en', `Ruto and Goit met${words(29)} presidents.`)).toBe('');
    expect(marked('en', 'Ruto and Goit met.', 'The presidents left.')).toBe('ruto goit');
    expect(marked('en', 'Ruto and Goit met.', 'Rain fell.', 'The presidents left.')).toBe('');
  });
});
