import type { Entry, Sentence } from './schema.ts';

/** All sentences on a card, in order. */
export function sentencesOf(entry: Entry): Sentence[] {
  return [
    entry.gloss,
    ...entry.summary,
    ...(entry.latest ? [entry.latest] : []),
    ...entry.sinceThen,
    ...entry.differ,
  ];
}
