import MiniSearch from 'minisearch';
import { type Hit, hitOf } from './hit.ts';
import type { Entry } from './schema.ts';

/**
 * Makes a search over names, forms and glosses, which forgives typing errors.
 *
 * @returns a function from what the reader typed to entries, best first; an empty query gives all
 *   entries by name.
 */
export function searchOver(entries: readonly Entry[]): (query: string, most?: number) => Hit[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
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
    entries.map((entry) => ({
      id: entry.id,
      name: `${entry.name} ${entry.fullName ?? ''}`,
      forms: entry.forms
        .filter((form) => form.kind !== 'not')
        .map((form) => form.text)
        .join(' '),
      gloss: entry.gloss.text,
    })),
  );
  const all = entries.map(hitOf).sort((a, b) => a.name.localeCompare(b.name, 'en'));

  return (query, most = 50) => {
    if (!query.trim()) return all.slice(0, most);
    return index
      .search(query)
      .slice(0, most)
      .flatMap(({ id }) => {
        const entry = byId.get(String(id));
        return entry ? [hitOf(entry)] : [];
      });
  };
}
