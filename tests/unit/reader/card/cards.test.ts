import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../packs/card.ts';
import { createCards } from '../../../../reader/card/cards.ts';
import { card } from '../samples.ts';

/** The cards of a page that names `a` and `b`, with a background that has these. */
function cardsOf(catalog: Card[], refusals = 0) {
  const asked: string[][] = [];
  let left = refusals;
  const fetch = async (ids: string[]) => {
    asked.push(ids);
    if (left-- > 0) throw new Error('Could not establish connection.');
    return catalog;
  };
  return { asked, cards: createCards(fetch, () => ['a', 'b']) };
}

describe('the cards of a page', () => {
  it('are fetched in one request, each once', async () => {
    const { asked, cards } = cardsOf([card('a'), card('b')]);
    cards.load();
    cards.load();
    expect(await cards.get('b')).toEqual(card('b'));
    expect(await cards.get('a')).toBe(await cards.get('a'));
    expect(asked).toEqual([['a', 'b']]);
  });

  it('are fetched again once they may be others', async () => {
    const { asked, cards } = cardsOf([card('a'), card('b')]);
    expect(await cards.get('a')).toEqual(card('a'));
    cards.forget();
    expect(await cards.get('a')).toEqual(card('a'));
    expect(asked).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('are empty for entries without a card', async () => {
    const { cards } = cardsOf([card('a')]);
    expect(await cards.get('b')).toBeNull();
    expect(await cards.get('a')).toEqual(card('a'));
  });

  it('are asked for again where the answer lacks one, as not all fit into a message', async () => {
    const catalog = [card('a')];
    const { asked, cards } = cardsOf(catalog);
    expect(await cards.get('b')).toBeNull();
    cards.load();
    catalog.push(card('b'));
    expect(await cards.get('a')).toEqual(card('a'));
    expect(asked, 'only when it is wanted').toEqual([['b', 'a']]);
    expect(await cards.get('b')).toEqual(card('b'));
    expect(await cards.get('b')).toEqual(card('b'));
    expect(asked).toEqual([['b', 'a'], ['b']]);
  });

  it('are requested again if the background did not respond', async () => {
    const { asked, cards } = cardsOf([card('a'), card('c')], 1);
    await expect(cards.get('c')).rejects.toThrow('Could not establish connection.');
    expect(await cards.get('c')).toEqual(card('c'));
    expect(asked).toEqual([
      ['c', 'a', 'b'],
      ['c', 'a', 'b'],
    ]);
  });
});
