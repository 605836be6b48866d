import { describe, expect, it } from 'vitest';
import { asQuery, MAX_QUERY } from '../../../messages/query.ts';

describe('a search query', () => {
  it('is found behind any amount of white space', () => {
    expect(asQuery(`${' \n'.repeat(MAX_QUERY)}Kabul`)).toBe('Kabul');
  });

  it('has no white space where it was cut', () => {
    const word = 'x'.repeat(MAX_QUERY - 2);
    expect(asQuery(`${word}  y`)).toBe(word);
  });
});
