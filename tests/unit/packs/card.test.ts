import { describe, expect, it } from 'vitest';
import { qualified } from '../../../packs/imported/qualify.ts';
import { catalogOf } from './catalog-of.ts';
import { PACK } from './small-pack.ts';

const card = await catalogOf(PACK).card('hall');

describe('a card', () => {
  it('gives for each sentence the statements and sources it cites', () => {
    const statementsOf = (cites: { source: number; statements: number[] }[] = []) =>
      cites.map(({ source, statements }) => {
        const found = card?.sources.find(({ number }) => number === source);
        return [found?.id, ...statements.map((index) => found?.statements[index])];
      });
    expect(statementsOf(card?.gloss.cites)).toEqual([['news', 'Two.']]);
    expect(statementsOf(card?.facts[0]?.cites)).toEqual([['news', 'One.']]);
    expect(statementsOf(card?.summary[0]?.cites)).toEqual([
      ['news', 'Two.', 'Three.'],
      ['courier', 'One.'],
    ]);
    expect(statementsOf(card?.differ[0]?.cites)).toEqual([['other', 'Three.']]);
  });

  it('links names to existing entries only', () => {
    expect(card?.facts[0]?.links).toEqual([{ start: 0, end: 11, entry: 'exampleland' }]);
    expect(card?.differ[0]?.links).toEqual([]);
  });

  it('keeps its links within its own pack', async () => {
    const own = await catalogOf(PACK, qualified(PACK)).card('small/hall');
    expect(own?.facts[0]?.links).toEqual([{ start: 0, end: 11, entry: 'small/exampleland' }]);
  });
});
