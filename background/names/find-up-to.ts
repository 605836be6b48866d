import type { Catalog } from '../../catalog/catalog.ts';
import type { Dictionary } from '../../spotting/dictionary/dictionary.ts';
import { without } from '../../spotting/dictionary/without.ts';
import type { Mention } from '../../spotting/types.ts';

/** In days: what is planned or feared is named before it begins, but hardly half a year. */
const AHEAD = 183;
const DAY = 86_400_000;

/** Number of times that a text is searched. */
const ROUNDS = 4;

/**
 * Finds the names in a text, but those of events that began long after the text was
 * written: in 2014, “the Gaza war” was another. What stands within such a name, or has the same
 * one, is found instead.
 *
 * @param written the day the text was last changed, ISO 8601; null if unknown.
 * @param search finds all names of a dictionary in the text.
 */
export async function findUpTo(
  written: string | null,
  dictionary: Dictionary,
  search: (dictionary: Dictionary) => Promise<Mention[]>,
  catalog: () => Promise<Pick<Catalog, 'beginning'>>,
): Promise<Mention[]> {
  const later = new Set<string>();
  let mentions: Mention[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    mentions = await search(later.size > 0 ? without(dictionary, later) : dictionary);
    if (written === null || mentions.length === 0) return mentions;
    const { beginning } = await catalog();
    const before = later.size;
    for (const entry of new Set(mentions.map((mention) => mention.entry))) {
      const began = await beginning(entry);
      if (began !== null && isLater(began, written)) later.add(entry);
    }
    if (later.size === before) return mentions;
  }
  return mentions.filter(({ entry }) => !later.has(entry));
}

/** @param began as precise as known; a month or a year counts as its first day. */
function isLater(began: string, written: string): boolean {
  return Date.parse(began) - Date.parse(written) > AHEAD * DAY;
}
