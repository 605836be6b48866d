import { isPartOfLongerName } from './longer-name.ts';
import type { Match } from './match.ts';
import { type Nearest, nearest, type Positions } from './positions.ts';
import type { Texts } from './texts.ts';
import type { Evidence } from './types.ts';

/** A cue licenses an ambiguous form at most this many words away (fact base, part 3.1). */
const NEAR = 40;
/** A word that speaks against a form does so at most this far: about a sentence. */
const NEAR_AGAINST = 14;

/** What decides between meanings: the words of a page and what stands among them. */
export interface Page {
  readonly texts: Texts;
  readonly langOf: (word: number) => string | null;
  readonly cues: Positions;
  readonly against: Positions;
  readonly sure: Positions;
  /** What is a name by itself, in word order. */
  readonly names: readonly Match[];
}

/** The form that stands, and why. */
export interface Meant {
  readonly match: Match;
  readonly evidence: Evidence;
  readonly cue?: Match;
}

/** Decides which entry is meant by the forms that stand in one place, if any. */
export function choose(rivals: readonly Match[], page: Page): Meant | null {
  const [only] = rivals;
  if (only?.pattern.kind === 'sure' && rivals.length === 1)
    return { match: only, evidence: 'sure' };

  // A form that means something else shuts out its own entry; another may still be meant.
  const out = new Set(
    rivals.filter(({ pattern }) => pattern.kind === 'not').map(({ pattern }) => pattern.entry),
  );
  const left = inLang(rivals, page).filter(({ pattern }) => !out.has(pattern.entry));
  const certain = left.find(({ pattern }) => pattern.kind === 'sure');
  if (certain) return { match: certain, evidence: 'sure' };

  const standing = left
    .map((match) => weigh(match, page))
    .filter(({ cue, against }) => against > NEAR_AGAINST || cue.distance < against);
  const usual = standing.find(
    ({ match }) =>
      match.pattern.kind === 'usual' && !(match.pattern.caseless && isNamesake(match, page)),
  );
  if (usual) return { match: usual.match, evidence: 'sure' };

  const [place] = standing;
  if (!place || isShouted(place.match, page.texts)) return null;
  const [best, second] = standing
    .filter(({ match }) => match.pattern.caseless || !isNamesake(match, page))
    .sort((a, b) => a.far - b.far);
  if (!best || (second && second.far === best.far)) return null;
  const { match, cue } = best;
  if (cue.distance <= NEAR && cue.match) return { match, evidence: 'cue', cue: cue.match };
  return { match, evidence: 'none' };
}

/** One match of each entry: in the language of the block rather than in English. */
function inLang(rivals: readonly Match[], { langOf }: Page): Match[] {
  const chosen = new Map<string, Match>();
  for (const one of rivals) {
    const { entry, lang } = one.pattern;
    const other = chosen.get(entry);
    if (!other || (other.pattern.lang !== lang && lang === langOf(one.first))) {
      chosen.set(entry, one);
    }
  }
  return [...chosen.values()];
}

interface Weighed {
  readonly match: Match;
  /** The nearest cue. */
  readonly cue: Nearest;
  /** Words to the nearest that speaks against the form. */
  readonly against: number;
  /** By which rivals are told apart: where no cue is near, a sure form anywhere decides. */
  readonly far: number;
}

function weigh(match: Match, { cues, against, sure }: Page): Weighed {
  const { entry } = match.pattern;
  const cue = nearest(match, cues.get(entry));
  return {
    match,
    cue,
    against: nearest(match, against.get(entry)).distance,
    far: cue.distance <= NEAR ? cue.distance : NEAR + nearest(match, sure.get(entry)).distance,
  };
}

function isNamesake(match: Match, { texts, langOf, cues, names }: Page): boolean {
  const known = cues.get(match.pattern.entry) ?? [];
  return isPartOfLongerName(match, texts, langOf(match.first), [known, names]);
}

const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** In a line of capitals a short abbreviation cannot be told from a word: “WAR IS OVER”. */
function isShouted(place: Match, texts: Texts): boolean {
  const { words } = texts;
  if (place.first !== place.last || place.pattern.caseless) return false;
  const block = words.texts[place.first] ?? 0;
  const wordAt = (at: number) =>
    words.texts[at] === block && at >= 0 && at < words.length ? texts.word(at) : undefined;
  const own = wordAt(place.first) ?? '';
  if (own.length > 3 || !CAPITALS.test(own)) return false;
  const neighbours = [wordAt(place.first - 1), wordAt(place.first + 1)].filter(
    (word) => word !== undefined,
  );
  return neighbours.length > 0 && neighbours.every((word) => CAPITALS.test(word));
}
