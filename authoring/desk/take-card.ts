import * as v from 'valibot';
import { cardFromPack, documentFromPack } from '../../desk/from-pack.ts';
import type { Taken } from '../../desk/jobs.ts';
import { linesOf } from '../../desk/lines-of.ts';
import { Pack } from '../../packs/schema.ts';

/**
 * A card of the bundled pack, as a start for one's own.
 *
 * @returns null if there is no such card.
 */
export async function takeCard(id: string): Promise<Taken | null> {
  const pack = v.parse(Pack, await (await fetch('/bundled/pack.json')).json());
  const entry = pack.entries.find((one) => one.id === id);
  if (!entry) return null;
  const card = { ...cardFromPack(entry), subject: '', related: [], parent: null, rivals: [] };
  const cited = new Set(
    linesOf(card).flatMap(({ cites }) => cites.map(({ document }) => document)),
  );
  return {
    card,
    documents: pack.documents.filter((document) => cited.has(document.id)).map(documentFromPack),
  };
}
