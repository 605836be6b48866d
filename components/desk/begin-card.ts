import { mentionsOf, newCard } from '../../desk/new-card.ts';
import type { Kind } from '../../packs/kind.ts';
import { kindFor } from './kind-for.ts';
import { useSession } from './session.ts';

/** Begins a card for a name. @returns how; it gives the id of the card. */
export function useBeginCard(): (name: string, kind?: Kind) => Promise<string> {
  const { pack, act, sources, worker } = useSession();
  return async (name, given) => {
    const mentions = mentionsOf(name, pack, sources);
    const kind = given ?? (await kindFor(name, mentions, pack.lang, worker));
    const today = new Date().toISOString().slice(0, 10);
    const card = newCard(pack, mentions, { name, kind, today });
    act({ type: 'add-card', card });
    return card.id;
  };
}
