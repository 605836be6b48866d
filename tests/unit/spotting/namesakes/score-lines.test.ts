import { describe, expect, it } from 'vitest';
import { entriesMarked, form, term } from '../small-dictionary.ts';

const marked = entriesMarked(term('peru', form('Peru')), term('jets', form('Jets')));

describe('a land in a line of scores', () => {
  it.each([
    'Peru 7, Logan 0',
    'Peru 0, Logan 7',
    'Logan 7, Peru 0',
    'Logan 0, Peru 7',
    'Peru 28, North Logan County High 24',
    'Peru 28, Kingdom 24',
    'Jets Old North County High 24, Peru 28',
  ])('is a school or club: %s', (text) => {
    expect(marked('en', text)).not.toContain('peru');
  });

  it.each([
    ['there are few points', 'Peru 6, Logan 0'],
    ['there are too many', 'Peru 1234, Logan 24'],
    ['the other has none', 'Peru 28, Logan won'],
    ['the other’s are apart', 'Peru 28, Logan, 24'],
    ['its own are apart', 'Peru, 28, Logan 24'],
    ['the other is no name', 'Peru 28, logan 24'],
    ['the other has a name of two parts', 'Peru 28, Logan, High 24'],
    ['the other has too long a name', 'Peru 28, Old North Logan County High 24'],
    ['the other is known', 'Peru 28, Jets 24'],
    ['the other is known, with more', 'Jets North County High 24, Peru 28'],
    ['the other is a country', 'Peru 28, Scotland 24'],
    ['the other is a country and a given name', 'Peru 28, Georgia 24'],
    ['the other is a country of two words', 'Peru 28, United Kingdom 24'],
    ['no comma is behind it', 'Peru 28; Logan 24'],
    ['no comma is before it', 'Logan 24; Peru 28'],
  ])('is the land where %s', (_where, text) => {
    expect(marked('en', text).split(' ')).toContain('peru');
  });
});
