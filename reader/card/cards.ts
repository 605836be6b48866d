import type { Card } from '../../packs/card.ts';

/** The cards of a page. */
export interface Cards {
  /** Fetches those of all its terms that are not here, since where one card is opened others are. */
  load(): void;
  /** Gives the card of an entry; null where there is none, or nobody to ask for it. */
  get(id: string): Promise<Card | null>;
}

/**
 * @param fetch gives the cards of these entries; rejects where there is nobody to ask.
 * @param terms gives the ids of the entries that are named on the page.
 */
export function createCards(
  fetch: (ids: string[]) => Promise<Card[]>,
  terms: () => Iterable<string>,
): Cards {
  const answers = new Map<string, Promise<Card[]>>();

  const load = (wanted: Iterable<string>) => {
    const ids = new Set(wanted).difference(answers);
    if (ids.size === 0) return;
    const answer = fetch([...ids]).catch(() => {
      // Fetched again when they are wanted again.
      for (const id of ids) answers.delete(id);
      return [];
    });
    for (const id of ids) answers.set(id, answer);
  };

  return {
    load: () => load(terms()),
    async get(id) {
      load([id, ...terms()]);
      const answer = await answers.get(id);
      return answer?.find((each) => each.id === id) ?? null;
    },
  };
}
