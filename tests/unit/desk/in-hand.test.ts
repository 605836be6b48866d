import { describe, expect, it } from 'vitest';
import { isInHand, waits } from '../../../desk/in-hand.ts';

const found = (rule: string, reason: string) => ({
  ...{ rule, reason, fix: '', values: {}, must: false },
});
const ICONIC = found('puffery', '“iconic” is praise.');
const SEVEN = found('number-not-in-source', 'The source has no “20”.');
const LEVEL = found('reading-level', 'This is hard to read.');
const NO_SOURCE = { field: 'summary.0', lack: 'no-source' } as const;
const hand = (text: string, field = 'summary.0') => ({ field, text });

describe('a sentence being typed', () => {
  it('gets no findings on what it lacks before it ends or loses focus', () => {
    for (const each of [NO_SOURCE, LEVEL]) {
      expect(waits(hand('The hall'), each, 'summary.0')).toBe(true);
      expect(waits(hand('The hall opened.'), each, 'summary.0')).toBe(false);
      expect(waits(null, each, 'summary.0')).toBe(false);
    }
  });

  it('gets findings on its words at once, except the last word, which may be unfinished', () => {
    expect(waits(hand('The iconic'), ICONIC, 'summary.0')).toBe(true);
    expect(waits(hand('The iconic '), ICONIC, 'summary.0')).toBe(false);
    expect(waits(hand('Since 20'), SEVEN, 'summary.0')).toBe(true);
    expect(waits(hand('Since 20 years'), SEVEN, 'summary.0')).toBe(false);
    const copied = found('copied-run', 'These are the source’s: “opened in may it is red”.');
    expect(waits(hand('The hall opened in May; it is red'), copied, 'summary.0')).toBe(true);
    expect(waits(hand('The hall opened in May; it is red '), copied, 'summary.0')).toBe(false);
    expect(waits(hand('It is iconic.'), ICONIC, 'summary.0')).toBe(false);
  });

  it('holds back findings on the whole card, but on no other field', () => {
    expect(waits(hand('The hall'), LEVEL, '')).toBe(true);
    expect(waits(hand('The hall opened.'), LEVEL, '')).toBe(false);
    expect(waits(hand('The hall'), LEVEL, 'summary.1')).toBe(false);
  });

  it('a field without sentences counts as being typed until it loses focus', () => {
    expect(isInHand(hand('www.', 'url'), 'url')).toBe(true);
    expect(isInHand(hand('www.', 'url'), 'title')).toBe(false);
    expect(waits(hand('ht', 'url'), { field: 'url', lack: 'bad-address' }, 'url')).toBe(true);
  });
});
