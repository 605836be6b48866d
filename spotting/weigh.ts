import { type Nearest, nearest, type Positions } from './positions.ts';
import type { Match } from './stands.ts';
import type { Texts } from './texts.ts';

/** A cue licenses an ambiguous form at most this many words away (fact base, part 3.1). */
export const NEAR = 40;
/** So far on a page a name tells what an ambiguous form means: in the same story, not the same list. */
export const NEAR_NAME = 400;
/** A word that speaks against a form does so at most this far: about a sentence. */
export const NEAR_AGAINST = 14;
/** A cue in another paragraph, or in another headline, is as many words further off for each bound. */
export const BOUND = 4;

/** Of two cues as near, that which stands before decides, or where attributes follow, that behind: the talibanes paquistaníes. */
const FAR_SIDE = 0.5;
const FOLLOWED: readonly string[] = ['fr', 'es', 'it', 'pt', 'ar', 'fa'];

/** What decides between meanings: the words of a page and what stands among them. */
export interface Page {
  readonly texts: Texts;
  readonly langOf: (word: number) => string | null;
  readonly cues: Positions;
  readonly against: Positions;
  /** Where entries are named for sure, or by what usually means them. */
  readonly named: Positions;
  /** Where they are named for sure. */
  readonly sure: Positions;
  /** Where forms of them stand, of any kind. */
  readonly shown: Positions;
  /** Entries that are named as a place in one of the United States. */
  readonly inState: ReadonlySet<string>;
  /** What is a name by itself, in word order. */
  readonly names: readonly Match[];
  /** All that may be a name, in word order. */
  readonly forms: readonly Match[];
}

/** A form, and what stands near it. */
export interface Weighed {
  readonly match: Match;
  /** The nearest cue. */
  readonly cue: Nearest;
  /** Words to the nearest name that is certain. */
  readonly sure: number;
  /** Words to the nearest that speaks against the form. */
  readonly against: number;
  /** By which rivals are told apart: where no cue is near, a sure form anywhere decides. */
  readonly far: number;
}

/** Measures what stands near a form, for it and against it. */
export function weigh(match: Match, { texts, langOf, cues, against, sure, named }: Page): Weighed {
  const { entry } = match.pattern;
  const isFollowed = FOLLOWED.includes(langOf(match.first) ?? '');
  const block = (word: number) => texts.words.texts[word] ?? 0;
  const from = (others: readonly Match[] | undefined): Nearest => {
    const found = nearest(match, others, isFollowed);
    if (!found.match) return found;
    const bounds = Math.abs(block(found.match.first) - block(match.first));
    const isBehind = found.match.first > match.last;
    const side = isBehind === isFollowed ? 0 : FAR_SIDE;
    return { ...found, distance: found.distance + BOUND * bounds + side };
  };
  const cue = from(cues.get(entry));
  return {
    match,
    cue,
    sure: from(sure.get(entry)).distance,
    against: from(against.get(entry)).distance,
    far: cue.distance <= NEAR ? cue.distance : NEAR + nearest(match, named.get(entry)).distance,
  };
}

/** What beside a name is known to stand by itself. */
export function knownBeside(
  { pattern }: Pick<Match, 'pattern'>,
  { cues, names }: Page,
): readonly (readonly Match[])[] {
  return [cues.get(pattern.entry) ?? [], names];
}
