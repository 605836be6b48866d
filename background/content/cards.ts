import { reportOnce } from '../../messages/unreachable.ts';
import type { Card } from '../../packs/card.ts';

/**
 * Number of cards made at a time, and maximum UTF-16 units of all that are sent: browsers
 * refuse messages of 64 MB.
 */
const AT_ONCE = 50;
const MAX_UNITS = 16_000_000;

/**
 * Makes the cards of these entries, leaving out unknown ids. A page may name all entries of a pack,
 * each with a card of megabytes: then only the first ones are made. A card that cannot be made, as
 * of a pack that an older version accepted, is reported and left out.
 *
 * @param pause is called between steps; a returned promise is awaited.
 * @throws if no card at all can be made, so that they are asked for again.
 */
export async function cardsFor(
  ids: readonly string[],
  card: (id: string) => Promise<Card | null>,
  pause: () => Promise<void> | undefined = () => undefined,
): Promise<Card[]> {
  const cards: Card[] = [];
  let left = MAX_UNITS;
  let failure: unknown;
  const orNone = (id: string) =>
    card(id).catch((error: unknown) => {
      reportOnce(error);
      failure = error;
      return null;
    });
  for (let at = 0; at < ids.length && left > 0; at += AT_ONCE) {
    for (const one of await Promise.all(ids.slice(at, at + AT_ONCE).map(orNone))) {
      if (one === null || left <= 0) continue;
      left -= JSON.stringify(one).length;
      if (left > 0 || cards.length === 0) cards.push(one);
    }
    const paused = pause();
    if (paused) await paused;
  }
  if (cards.length === 0 && failure !== undefined) throw failure;
  return cards;
}
