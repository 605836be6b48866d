import { describe, expect, it, vi } from 'vitest';
import { cardsFor } from '../../../../background/content/cards.ts';
import { MAX_NAMES } from '../../../../messages/bounds.ts';
import type { Card } from '../../../../packs/card.ts';
import { card } from '../../reader/samples.ts';

const named = (length: number) => Array.from({ length }, (_, at) => `e${at}`);

describe('the cards of a page', () => {
  it('are those of the entries asked for, in that order, without unknown ones', async () => {
    const ids = named(200);
    const known = async (id: string): Promise<Card | null> => (id === 'e7' ? null : card(id));
    const cards = await cardsFor(ids, known);
    expect(cards.map(({ id }) => id)).toEqual(ids.filter((id) => id !== 'e7'));
  });

  it('are only the first if all of them are too much for a message', async () => {
    let made = 0;
    const large = async (id: string): Promise<Card> => {
      made++;
      return { ...card(id), name: 'x'.repeat(2_000_000) };
    };
    const cards = await cardsFor(named(400), large);
    expect(cards.map(({ id }) => id)).toEqual(named(cards.length));
    expect(cards.length).toBeGreaterThan(0);
    expect(JSON.stringify(cards).length).toBeLessThan(64_000_000);
    // The others are not even made.
    expect(made).toBeLessThan(100);
  });

  it('are made in steps, between which others have their turn', async () => {
    const underWay: number[] = [];
    let made = 0;
    const counted = async (id: string): Promise<Card> => {
      made++;
      return card(id);
    };
    const turn = Promise.withResolvers<void>();
    const all = cardsFor(named(200), counted, () => {
      underWay.push(made);
      return underWay.length === 2 ? turn.promise : undefined;
    });
    await new Promise((done) => setImmediate(done));
    expect(underWay).toEqual([50, 100]);
    turn.resolve();
    expect(await all).toHaveLength(200);
    expect(underWay).toEqual([50, 100, 150, 200]);
  });

  it('include the first even if it alone is too much, and no second one', async () => {
    const huge = async (id: string): Promise<Card> => ({
      ...card(id),
      name: 'x'.repeat(id === 'e0' ? 17_000_000 : 10),
    });
    expect((await cardsFor(named(60), huge)).map(({ id }) => id)).toEqual(['e0']);
  });

  it('do not include one that cannot be made, which is reported once', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = async (id: string): Promise<Card> => {
      if (id === 'e1') throw new Error('news#9 is not in the pack');
      return card(id);
    };
    for (let time = 0; time < 2; time++) {
      expect((await cardsFor(named(3), broken)).map(({ id }) => id)).toEqual(['e0', 'e2']);
    }
    expect(error).toHaveBeenCalledOnce();
  });

  it('are refused if none can be made, so that the page asks again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = () => Promise.reject(new Error('The disk is away.'));
    await expect(cardsFor(named(3), broken)).rejects.toThrow('The disk is away.');
  });

  it('may be asked for by a page that names all that the storage holds', () => {
    // An entry takes 330 bytes at least, and browsers give an extension ten megabytes.
    expect(MAX_NAMES).toBeGreaterThan(10_485_760 / 330);
  });
});
