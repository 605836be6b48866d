import type { Entry, Sentence } from './schema.ts';

/** Every sentence a card shows, in the order it shows them. */
export function sentencesOf(entry: Entry): Sentence[] {
  return [
    entry.gloss,
    ...entry.summary,
    ...(entry.latest ? [entry.latest] : []),
    ...entry.sinceThen,
    ...entry.differ,
  ];
}
