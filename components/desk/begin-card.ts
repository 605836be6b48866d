import { type Beginning, beginningOf, mentionsOf, newCard } from '../../desk/new-card.ts';
import type { Kind } from '../../packs/kind.ts';
import { kindFor } from './kind-for.ts';
import { hrefOf } from './route.ts';
import { useSession } from './session.ts';

/** Begins a card for a name, and opens it. @returns how. */
export function useBeginCard(): (
  name: string,
  kind?: Kind,
  beginning?: Beginning,
) => Promise<void> {
  const { pack, act, sources, worker } = useSession();
  return async (name, given, beginning) => {
    const mentions = mentionsOf(name, pack, sources);
    const kind = given ?? (await kindFor(name, mentions, pack.lang, worker));
    const today = new Date().toISOString().slice(0, 10);
    const from = beginning ?? beginningOf(name, pack, sources);
    const card = newCard(pack, mentions, { name, kind, today }, from);
    act({ type: 'add-card', card });
    location.hash = hrefOf({ view: 'pack', id: pack.id, step: 'cards', item: card.id });
  };
}
