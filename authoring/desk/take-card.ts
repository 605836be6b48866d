import * as v from 'valibot';
import { cardFromPack, documentFromPack } from '../../desk/from-pack.ts';
import type { Back, Taken } from '../../desk/jobs.ts';
import { linesOf } from '../../desk/lines-of.ts';
import { Pack } from '../../packs/schema.ts';

let read: Promise<Pack> | undefined;

/** The bundled pack, read once: parsing it takes a while. */
function bundled(): Promise<Pack> {
  read ??= Promise.all(
    ['/bundled/pack.json', '/bundled/documents.json'].map(async (path) =>
      (await fetch(path)).json(),
    ),
  )
    .then(([pack, documents]) => v.parse(Pack, { ...pack, documents }))
    .catch((error: unknown) => {
      read = undefined;
      throw error;
    });
  return read;
}

/** The bundled card that a name leads to, with all its names. */
export async function libraryNames(name: string): Promise<Back<'library-names'>> {
  const { entries } = await bundled();
  for (const entry of entries) {
    const forms = entry.forms.filter(({ kind }) => kind !== 'not');
    if (!forms.some(({ text }) => text === name)) continue;
    return { name: entry.name, forms: forms.map(({ text, lang, kind }) => ({ text, lang, kind })) };
  }
  return null;
}

/**
 * Copies a bundled card as a starting point.
 *
 * @returns null if there is no such card.
 */
export async function takeCard(id: string): Promise<Taken | null> {
  const pack = await bundled();
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
