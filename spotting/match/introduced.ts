import type { Texts } from '../words/texts.ts';
import { isBehindBracket, startOfLongForm } from './long-form.ts';
import type { Match } from './stands.ts';

/**
 * Abbreviations that a page introduces behind the full name of an entry: after “Fuerzas de
 * Movilización Popular (FMP)”, FMP is that body's on all of the page, whether or not its entry
 * has that form.
 */

/** With one capital at least, the first: FMP, LdC, Eln. */
const ABBREVIATION = /^\p{Lu}\p{L}{1,6}$/u;
/** What ends an abbreviation in its bracket: “(FMP)”, “(FMP, por sus siglas)”. */
const AFTER = /[),;]/;

/** A word that is an abbreviation of an entry, and the full name that introduced it. */
interface Introduced {
  readonly word: number;
  readonly by: Match;
}

/**
 * Where a page has the abbreviations that it introduces.
 *
 * @param names what is marked, in reading order.
 * @returns the words in reading order; some may be in `names` already.
 */
export function introducedIn(names: readonly Match[], texts: Texts): Introduced[] {
  const introduced = new Map<string, Match | null>();
  for (const name of names) {
    const abbreviation = behind(name, texts);
    if (abbreviation === null) continue;
    const before = introduced.get(abbreviation);
    const isOther = before !== undefined && before?.pattern.entry !== name.pattern.entry;
    introduced.set(abbreviation, isOther ? null : (before ?? name));
  }
  if (introduced.size === 0) return [];
  const lengths = new Set([...introduced.keys()].map(({ length }) => length));
  const { starts, ends, length } = texts.words;
  const found: Introduced[] = [];
  for (let word = 0; word < length; word++) {
    if (!lengths.has((ends[word] ?? 0) - (starts[word] ?? 0))) continue;
    const by = introduced.get(texts.word(word));
    // In capitals, any short word looks like one.
    if (by && texts.casing(word) !== 'capitals') found.push({ word, by });
  }
  return found;
}

/** The abbreviation in a bracket right behind a name whose words it stands for; null if none. */
function behind({ pattern, first, last, trim }: Match, texts: Texts): string | null {
  const word = last + 1;
  if (pattern.caseless || first === last || trim !== 0) return null;
  if (!isBehindBracket(word, texts)) return null;
  const abbreviation = texts.word(word);
  if (!ABBREVIATION.test(abbreviation)) return null;
  if (!AFTER.test(texts.around(word).charAt(texts.words.ends[word] ?? 0))) return null;
  return startOfLongForm(abbreviation.toLowerCase(), last, texts) >= first ? abbreviation : null;
}
