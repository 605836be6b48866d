import type { Card } from '../../packs/card.ts';

/** The cards of a page. */
export interface Cards {
  /** Fetches the missing cards of all terms: a reader who opens one opens others. */
  load(): void;
  /** Gets the card of an entry; null if there is none. Rejects if the background is not reached. */
  get(id: string): Promise<Card | null>;
  /** Fetches all of them again when they are next needed: other packs may have other cards. */
  forget(): void;
}

/**
 * @param fetch gets the cards of these entries; rejects if the background cannot be reached.
 * @param terms returns the ids of the entries mentioned on the page.
 */
export function createCards(
  fetch: (ids: string[]) => Promise<Card[]>,
  terms: () => Iterable<string>,
): Cards {
  const answers = new Map<string, Promise<Card[]>>();
  /** Entries without a card in their answer: there is none, or not all fitted into the message. */
  const lacking = new Set<string>();

  const load = (wanted: Iterable<string>) => {
    const ids = new Set(wanted).difference(answers);
    if (ids.size === 0) return;
    const answer = fetch([...ids]);
    for (const id of ids) answers.set(id, answer);
    const own = () => [...ids].filter((id) => answers.get(id) === answer);
    answer.then(
      (cards) => {
        const come = new Set(cards.map(({ id }) => id));
        for (const id of own()) if (!come.has(id)) lacking.add(id);
      },
      // Fetch them again when they are needed again.
      () => {
        for (const id of own()) answers.delete(id);
      },
    );
  };

  return {
    load: () => load(terms()),
    async get(id) {
      if (lacking.delete(id)) answers.delete(id);
      load([id, ...terms()]);
      const answer = await answers.get(id);
      return answer?.find((each) => each.id === id) ?? null;
    },
    forget() {
      answers.clear();
      lacking.clear();
    },
  };
}
