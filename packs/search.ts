import MiniSearch from 'minisearch';
import * as v from 'valibot';
import { Hit, hitOf } from './hit.ts';
import type { Entry } from './schema.ts';

/** An entry, and what a search finds it by besides its gloss. */
export const Searched = v.object({ hit: Hit, names: v.string(), forms: v.string() });
export type Searched = v.InferOutput<typeof Searched>;

export function searchedOf(entry: Entry): Searched {
  return {
    hit: hitOf(entry),
    names: `${entry.name} ${entry.fullName ?? ''}`,
    forms: entry.forms
      .filter((form) => form.kind !== 'not')
      .map((form) => form.text)
      .join(' '),
  };
}

/**
 * Makes a search over names, forms and glosses, which forgives typing errors.
 *
 * @returns a function from what the reader typed to entries, best first; an empty query gives all
 *   entries by name.
 */
export function searchOver(all: readonly Searched[]): (query: string, most?: number) => Hit[] {
  const byId = new Map(all.map(({ hit }) => [hit.id, hit]));
  const index = new MiniSearch<{ id: string; name: string; forms: string; gloss: string }>({
    fields: ['name', 'forms', 'gloss'],
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : 0),
      combineWith: 'AND',
      boost: { name: 4, forms: 2 },
    },
  });
  index.addAll(
    all.map(({ hit, names, forms }) => ({ id: hit.id, name: names, forms, gloss: hit.gloss })),
  );
  const { compare } = new Intl.Collator('en');
  const byName = [...byId.values()].sort((a, b) => compare(a.name, b.name));

  return (query, most = 50) => {
    if (!query.trim()) return byName.slice(0, most);
    return index
      .search(query)
      .slice(0, most)
      .flatMap(({ id }) => byId.get(String(id)) ?? []);
  };
}
