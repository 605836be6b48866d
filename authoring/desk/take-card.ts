import * as v from 'valibot';
import { cardFromPack, documentFromPack } from '../../desk/from-pack.ts';
import type { Back, Taken } from '../../desk/jobs.ts';
import { linesOf } from '../../desk/lines-of.ts';
import { Parts, Place, packFilesFrom } from '../../packs/files.ts';
import { once } from '../../packs/once.ts';
import { EntryBody, EntryWords, SourceDocument } from '../../packs/schema.ts';

const files = packFilesFrom(async (path) => (await fetch(`/${path}`)).blob());

const Lines = v.object({
  parts: Parts,
  lines: v.array(v.object({ id: v.string(), at: Place, rests: v.array(Place) })),
});

/** The words of all bundled cards; parsing them takes a while. */
const allWords = once(async () => {
  const { parts } = v.parse(Lines, await files.lines());
  return v.parse(v.array(EntryWords), await files.all('words', parts.words));
});

/** The bundled card that a name leads to, with all its names. */
export async function libraryNames(name: string): Promise<Back<'library-names'>> {
  for (const entry of await allWords()) {
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
  const { lines } = v.parse(Lines, await files.lines());
  const line = lines.find((one) => one.id === id);
  const words = (await allWords()).find((one) => one.id === id);
  if (!line || !words) return null;
  const [body, ...documents] = await Promise.all([
    files.at('entries', line.at).then((read) => v.parse(EntryBody, read)),
    ...line.rests.map(async (at) => v.parse(SourceDocument, await files.at('documents', at))),
  ]);
  const whole = cardFromPack({ ...body, ...words });
  const card = { ...whole, subject: '', related: [], parent: null, rivals: [] };
  const cited = new Set(
    linesOf(card).flatMap(({ cites }) => cites.map(({ document }) => document)),
  );
  return {
    card,
    documents: documents.filter((document) => cited.has(document.id)).map(documentFromPack),
  };
}
