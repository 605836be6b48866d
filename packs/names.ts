import type { Citation, Entry } from './schema.ts';

/** Every claim in an entry's front matter, with its citations. */
export function factsOf(entry: Entry): { readonly cites: readonly Citation[] }[] {
  return [entry.when, entry.area, entry.parent, ...entry.rivals, ...entry.facts].filter(
    (fact) => fact !== undefined,
  );
}

/** Slots, and lists of words of which a form may have any. */
const IS_PATTERN = /[…<]/;

/** The names English text uses for an entry. */
export function namesOf(entry: Entry): string[] {
  const forms = entry.forms.filter(
    ({ kind, lang, text }) =>
      (kind === 'sure' || kind === 'usual') && lang === 'en' && !IS_PATTERN.test(text),
  );
  return [entry.name, ...forms.map(({ text }) => text)];
}
