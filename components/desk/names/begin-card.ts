import { asWritten } from '../../../desk/as-written.ts';
import { type Beginning, beginningOf, mentionsOf, newCard } from '../../../desk/new-card.ts';
import type { Kind } from '../../../packs/kind.ts';
import { localDay } from '../../../text/date-in.ts';
import { goToNext } from '../navigation/go-to.ts';
import { hrefOf } from '../navigation/route.ts';
import { useSession } from '../session.ts';
import { kindFor } from './kind-for.ts';

/** Begins a card for a name, and opens it. @returns how. */
export function useBeginCard(): (
  name: string,
  kind?: Kind,
  beginning?: Beginning,
) => Promise<void> {
  const { pack, act, sources, worker } = useSession();
  return async (name, given, beginning) => {
    const written = asWritten(name, sources.values());
    const mentions = mentionsOf(written, pack, sources);
    const kind = given ?? (await kindFor(written, mentions, pack.lang, worker));
    const today = localDay(new Date());
    const from = beginning ?? beginningOf(written, pack, sources);
    const card = newCard(pack, mentions, { name, written, kind, today }, from);
    act({ type: 'add-card', card });
    goToNext('gloss');
    location.hash = hrefOf({ view: 'pack', id: pack.id, step: 'cards', item: card.id });
  };
}
