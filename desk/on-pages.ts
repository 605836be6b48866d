import type { Pack } from '../packs/schema.ts';
import type { DeskPack } from './model.ts';
import { titleOf } from './named.ts';

/** A pack that takes all of its cards off the pages, and leaves where it is marked as it is. */
export function withoutCards(desk: Pick<DeskPack, 'id' | 'title' | 'lang'>): Pack {
  const named = { id: desk.id, title: titleOf(desk), lang: desk.lang };
  return { format: 1, ...named, subjects: [], documents: [], entries: [] };
}

/**
 * Whether what is on pages stays as it is: only the card being edited is in the way.
 *
 * @param card id of the card being edited, if any.
 * @param on ids of the cards on pages.
 * @param entries those of the pack as it is now.
 * @param waiting ids of the cards that are incomplete.
 */
export function isHeld(
  card: string | null,
  on: ReadonlySet<string>,
  entries: readonly { readonly id: string }[],
  waiting: readonly string[],
): boolean {
  if (card === null || !on.has(card) || !waiting.includes(card)) return false;
  const valid = new Set(entries.map(({ id }) => id));
  return [...on].every((id) => id === card || valid.has(id));
}
