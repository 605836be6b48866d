import type { ask } from '../../messages/ask.ts';
import type { Card } from '../../packs/card.ts';

/**
 * The cards of a page, fetched when the first is wanted: those of all its terms at once, since
 * where one card is opened others are.
 *
 * @param terms gives the ids of the entries that are named on the page.
 * @returns gives the card of an entry; null where there is none, or nobody to ask for it.
 */
export function createCards(
  asking: typeof ask,
  terms: () => Iterable<string>,
): (id: string) => Promise<Card | null> {
  const cards = new Map<string, Promise<Card | null>>();
  return async (id) => {
    const known = cards.get(id);
    if (known) return known;
    const ids = new Set([id, ...terms()]).difference(cards);
    const asked = asking({ type: 'cards', ids: [...ids] });
    for (const one of ids) {
      const card = asked.then(
        (list) => list.find((each) => each.id === one) ?? null,
        () => {
          // Asked again when it is wanted again.
          cards.delete(one);
          return null;
        },
      );
      cards.set(one, card);
    }
    return cards.get(id) ?? null;
  };
}
