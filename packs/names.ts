import type { Citation, Entry } from './schema.ts';

/** Every claim at the head of an entry, with what it cites. */
export function factsOf(entry: Entry): { readonly cites: readonly Citation[] }[] {
  return [entry.when, entry.area, entry.parent, ...entry.rivals, ...entry.facts].filter(
    (fact) => fact !== undefined,
  );
}

/** The names by which English text that means an entry calls it. */
export function namesOf(entry: Entry): string[] {
  const forms = entry.forms.filter(
    ({ kind, lang }) => (kind === 'sure' || kind === 'usual') && lang === 'en',
  );
  return [entry.name, ...forms.map(({ text }) => text)];
}
