import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { TextLinks } from '../../../packs/text-link.ts';

const link = (start: number, end: number, entry = 'hall') => ({ start, end, entry });

describe('the links of a text', () => {
  it.each([
    ['none', []],
    ['one after another', [link(0, 4), link(4, 8), link(10, 2000)]],
    ['as many as there may be', Array.from({ length: 40 }, (_, at) => link(at, at + 1))],
  ])('are taken: %s', (_what, links) => {
    expect(v.parse(TextLinks, links)).toEqual(links);
  });

  it.each([
    ['one over another', [link(0, 4), link(3, 8)]],
    ['in another order', [link(4, 8), link(0, 4)]],
    ['of no text', [link(4, 4)]],
    ['that end before they begin', [link(4, 3)]],
    ['before the text', [link(-1, 3)]],
    ['between two letters', [link(0, 1.5)]],
    ['beyond the longest text', [link(0, 2001)]],
    ['to what is too long for an id', [link(0, 1, 'x'.repeat(401))]],
    ['too many of them', Array.from({ length: 41 }, (_, at) => link(at, at + 1))],
  ])('are refused: %s', (_what, links) => {
    expect(v.is(TextLinks, links)).toBe(false);
  });
});
