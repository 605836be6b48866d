import type { Entry, KeyFact, Sentence } from '../packs/schema.ts';
import type { TextLink } from '../packs/text-link.ts';
import { buildDictionary } from '../spotting/dictionary/dictionary.ts';
import { find } from '../spotting/find.ts';

/**
 * Finds in each entry's own text the names of other entries, so that a card can lead to them: by
 * their sure forms in the language of the pack, the longest first, and the first mention of each
 * entry alone. Nothing leads to the entry itself.
 *
 * @param lang of the pack, primary subtag.
 */
export function linkNames(entries: readonly Entry[], lang: string): Entry[] {
  const dictionary = buildDictionary(
    entries.map(({ id, forms }) => ({
      id,
      // What means something else takes its place here as on a page.
      forms: forms.flatMap((form) => (isFound(form, lang) ? { ...form, lang } : [])),
      cues: [],
    })),
  );
  return entries.map((entry) => {
    const seen = new Set([entry.id]);
    const linksOf = (text: string): TextLink[] =>
      find(dictionary, [text], lang).flatMap(({ entry: id, start, end }) => {
        if (seen.has(id)) return [];
        seen.add(id);
        return [{ start, end, entry: id }];
      });
    const linked = <T extends Sentence | KeyFact>(one: T): T => {
      const links = linksOf('text' in one ? one.text : one.value);
      return links.length > 0 ? { ...one, links } : one;
    };
    // In the order a reader meets them.
    const { latest } = entry;
    return {
      ...entry,
      gloss: linked(entry.gloss),
      facts: entry.facts.map(linked),
      summary: entry.summary.map(linked),
      ...(latest ? { latest: linked(latest) } : {}),
      differ: entry.differ.map(linked),
      sinceThen: entry.sinceThen.map(linked),
    };
  });
}

/** What is no name in English is none in any language; see `readForms`. */
function isFound({ kind, lang: own }: Entry['forms'][number], lang: string): boolean {
  return (kind === 'sure' && own === lang) || (kind === 'not' && (own === lang || own === 'en'));
}
