import type { Entry, SourceDocument } from '../packs/schema.ts';

/**
 * Replaces straight quotation marks (English only) and apostrophes (all languages) with typographic
 * ones, one for one, so that offsets stay valid.
 *
 * @param lang of the text, primary subtag.
 */
export function typographic(text: string, lang: string): string {
  if (lang !== 'en') return text.replace(/(?<=[\p{L}\p{N}.,!?])'/gu, '’');
  let before = '';
  return text.replace(/[^'"]|['"]/gsu, (sign) => {
    const opens = OPENS.test(before);
    if (sign === "'") before = opens ? '‘' : '’';
    else if (sign === '"') before = opens ? '“' : '”';
    else before = sign;
    return before;
  });
}

/** What a quotation may begin after: nothing, a space, a bracket, a dash, or another such mark. */
const OPENS = /^$|[\s([–—‘“]/u;

/** An entry with typographic quotes in its names, all sentences and facts. */
export function typesetEntry(entry: Entry, lang: string): Entry {
  const set = <T extends { readonly text: string }>(one: T): T => ({
    ...one,
    text: typographic(one.text, lang),
  });
  const { name, fullName, gloss, facts, summary, latest, sinceThen, differ } = entry;
  return {
    ...entry,
    name: typographic(name, lang),
    ...(fullName === undefined ? {} : { fullName: typographic(fullName, lang) }),
    gloss: set(gloss),
    facts: facts.map((fact) => ({ ...fact, value: typographic(fact.value, lang) })),
    summary: summary.map(set),
    ...(latest ? { latest: set(latest) } : {}),
    sinceThen: sinceThen.map(set),
    differ: differ.map(set),
  };
}

/** A document with typographic quotes in all statements. */
export function typesetDocument(document: SourceDocument, lang: string): SourceDocument {
  const { statements } = document;
  return { ...document, statements: statements.map((text) => typographic(text, lang)) };
}
