import type { SearchResult } from 'minisearch';
import * as v from 'valibot';
import { Hit, hitOf } from '../packs/hit.ts';
import type { Entry } from '../packs/schema.ts';
import { createTextIndex, found } from './text-index.ts';

/** An entry, and the text by which it is found besides its gloss. */
export const Searched = v.object({ hit: Hit, names: v.string(), forms: v.string() });
export type Searched = v.InferOutput<typeof Searched>;

/** An entry as the search sees it. `not` forms are left out: they are not its names. */
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

/** Finds entries by names, forms and glosses, best first. */
export interface Search {
  /** All entries that match all words of the query, misspelt if none does as typed. */
  search(query: string): Hit[];
  /** The closest entries to a text that names none; empty if it has no word of a name. */
  nearest(text: string, limit: number): Hit[];
}

/** Shorter words, such as articles and prepositions, are ignored. */
const SHORTEST_NEAR = 3;

/** Creates a typo-tolerant search over names, forms and glosses. */
export function searchOver(all: readonly Searched[]): Search {
  // Of two entries with one id, as in a pack edited by hand, the last counts, as for cards.
  const byId = new Map(all.map((one) => [one.hit.id, one]));
  const index = createTextIndex<{ id: string; name: string; forms: string; gloss: string }>(
    ['name', 'forms', 'gloss'],
    { name: 4, forms: 2 },
  );
  index.addAll(
    [...byId.values()].map(({ hit, names, forms }) => ({
      id: hit.id,
      name: names,
      forms,
      gloss: hit.gloss,
    })),
  );

  const hits = (results: readonly SearchResult[]): Hit[] =>
    results.flatMap(({ id }) => byId.get(String(id))?.hit ?? []);
  const find = (query: string) => found(index, query);

  return {
    search: (query) => hits(find(query)),
    nearest(text, limit) {
      const words = namingWords(text);
      if (words.length === 0) return [];
      const named = index.search(words.join(' '), {
        fields: ['name', 'forms'],
        combineWith: 'OR',
        prefix: (term) => term.length > SHORTEST_NEAR,
      });
      const near = new Map(
        hits([...find(text).slice(0, limit), ...named.slice(0, limit)]).map((hit) => [hit.id, hit]),
      );
      return [...near.values()].slice(0, limit);
    },
  };
}

/**
 * The words of a text that may be part of a name: the capitalised ones, or all if there are none.
 */
function namingWords(text: string): string[] {
  const words = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(
    (word) => [...word].length >= SHORTEST_NEAR,
  );
  const capital = words.filter((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word));
  return capital.length > 0 ? capital : words;
}
