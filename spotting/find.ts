import type { Dictionary } from './dictionary.ts';
import { fold } from './fold.ts';
import { type Match, match } from './match.ts';
import type { Mention } from './types.ts';
import { Words } from './words.ts';

/** A cue licenses an ambiguous form at most this many words away (fact base, part 3.1). */
const NEAR = 40;

/**
 * Finds where entries are named in the blocks of a page, in reading order, none overlapping.
 *
 * The longest form that begins first takes its place. A form applies where the page's language
 * is its own or not known; English forms apply everywhere, as names travel.
 *
 * @param blocks texts as they stand in the page.
 * @param lang primary language subtag of the page, or null.
 * @returns mentions with UTF-16 offsets into the blocks as given.
 */
export function find(
  dictionary: Dictionary,
  blocks: readonly string[],
  lang: string | null,
): Mention[] {
  const folded = blocks.map(fold);
  const texts = folded.map(({ text }) => text);
  const words = new Words();
  for (const [index, text] of texts.entries()) words.add(text, index);

  const matches = match(dictionary, texts, words);
  const cues = placesOf(matches.filter(({ pattern }) => pattern.kind === 'cue'));
  const forms = matches.filter(
    ({ pattern }) =>
      pattern.kind !== 'cue' && (lang === null || pattern.lang === lang || pattern.lang === 'en'),
  );
  const sure = placesOf(forms.filter(({ pattern }) => pattern.kind === 'sure'));

  return longest(forms).flatMap((rivals) => {
    const meant = choose(rivals, texts, words, cues, sure);
    if (!meant) return [];
    const block = words.texts[meant.first] ?? 0;
    const map = folded[block];
    if (!map) return [];
    return {
      entry: meant.entry,
      block,
      start: map.from(words.starts[meant.first] ?? 0),
      end: map.to((words.ends[meant.last] ?? 0) - 1),
      licence: meant.licence,
    };
  });
}

/** Takes the matches that stand, leftmost and longest first; those of one place together. */
function longest(matches: readonly Match[]): Match[][] {
  const sorted = [...matches].sort((a, b) => a.first - b.first || b.last - a.last);
  const result: Match[][] = [];
  let place: Match[] = [];
  for (const one of sorted) {
    const [holder] = place;
    if (holder && one.first === holder.first && one.last === holder.last) place.push(one);
    else if (!holder || one.first > holder.last) {
      place = [one];
      result.push(place);
    }
  }
  return result;
}

type Meant = Pick<Match, 'first' | 'last'> & Pick<Mention, 'entry' | 'licence'>;

/** Decides which entry is meant by the forms that stand in one place, if any. */
function choose(
  rivals: readonly Match[],
  texts: readonly string[],
  words: Words,
  cues: Places,
  sure: Places,
): Meant | null {
  // A form that means something else shuts out its own entry; another may still be meant.
  const out = new Set(
    rivals.filter(({ pattern }) => pattern.kind === 'not').map(({ pattern }) => pattern.entry),
  );
  const left = rivals.filter(({ pattern }) => !out.has(pattern.entry));
  const certain = left.find(({ pattern }) => pattern.kind === 'sure');
  if (certain) return { ...certain, entry: certain.pattern.entry, licence: 'sure' };
  const [place] = left;
  if (!place || isShouted(place, texts, words)) return null;

  const entries = [...new Set(left.map(({ pattern }) => pattern.entry))];
  const ranked = entries
    .map((entry) => {
      const cue = distance(place, cues.get(entry));
      // Where no cue is near, a sure form of one of the rivals anywhere decides between them.
      const far = cue <= NEAR ? cue : NEAR + distance(place, sure.get(entry));
      return { entry, cue, far };
    })
    .sort((a, b) => a.far - b.far);
  const [best, second] = ranked;
  if (!best || (second && second.far === best.far)) return null;
  return { ...place, entry: best.entry, licence: best.cue <= NEAR ? 'cue' : 'none' };
}

/** For each entry the places, in word order, where something of it stands. */
type Places = ReadonlyMap<string, readonly Match[]>;

function placesOf(matches: readonly Match[]): Places {
  const places = new Map<string, Match[]>();
  for (const one of matches) {
    const list = places.get(one.pattern.entry);
    if (list) list.push(one);
    else places.set(one.pattern.entry, [one]);
  }
  for (const list of places.values()) list.sort((a, b) => a.first - b.first);
  return places;
}

/** Words between a place and the nearest of `others` that does not overlap it. */
function distance(place: Match, others: readonly Match[] = []): number {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle]?.first ?? 0) <= place.last) low = middle + 1;
    else high = middle;
  }
  const after = others[low];
  let nearest = after ? after.first - place.last : Number.POSITIVE_INFINITY;
  // Places are few words long: the first that ends before is nearest but for a long one further off.
  for (let at = low - 1; at >= 0; at--) {
    const before = others[at];
    if (before && before.last < place.first) {
      nearest = Math.min(nearest, place.first - before.last);
      break;
    }
  }
  return nearest;
}

const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** In a line of capitals a short abbreviation cannot be told from a word: “WAR IS OVER”. */
function isShouted(place: Match, texts: readonly string[], words: Words): boolean {
  if (place.first !== place.last || place.pattern.caseless) return false;
  const block = words.texts[place.first] ?? 0;
  const wordAt = (at: number) =>
    words.texts[at] === block && at >= 0 && at < words.length
      ? texts[block]?.slice(words.starts[at], words.ends[at])
      : undefined;
  const own = wordAt(place.first) ?? '';
  if (own.length > 3 || !CAPITALS.test(own)) return false;
  const neighbours = [wordAt(place.first - 1), wordAt(place.first + 1)].filter(
    (word) => word !== undefined,
  );
  return neighbours.length > 0 && neighbours.every((word) => CAPITALS.test(word));
}
