import { ROMANCE } from '../languages/languages.ts';
import { isGivenName } from '../lists/given-names.ts';
import { folded } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import type { Texts } from '../words/texts.ts';
import { around, covering, holder, type Nearest, nearest, type Positions } from './positions.ts';

/** Maximum distance, in words, of a cue that licenses an ambiguous form. */
export const NEAR = 40;
/**
 * Maximum distance of a name that says what an ambiguous form means: in the same
 * story, not in the same list.
 */
export const NEAR_NAME = 400;
/** Maximum distance of a counter-word: about a sentence. */
export const NEAR_AGAINST = 14;
/** Added distance for each paragraph or headline between a form and its cue. */
export const BOUND = 4;
/** Maximum number of related entries looked at: a hostile pack may relate one to all of its own. */
export const MAX_RELATED = 64;

/**
 * Of two cues equally near, the one before decides or, in languages whose attributes follow, the
 * one after: the talibanes paquistaníes.
 */
const FAR_SIDE = 0.5;
const FOLLOWED: readonly string[] = [...ROMANCE, 'ar', 'fa'];

/** What decides between meanings: the words of a page and what was found among them. */
export interface Page {
  readonly texts: Texts;
  readonly langOf: (word: number) => string | null;
  readonly cues: Positions;
  readonly against: Positions;
  /** Where entries are named by sure or usual forms. */
  readonly named: Positions;
  /** Where they are named by sure forms. */
  readonly sure: Positions;
  /** Positions of their forms of any kind. */
  readonly shown: Positions;
  /** Where others are named whom entries say that they do not mean. */
  readonly others: Positions;
  /** Words that look like names and are common nouns where they open a sentence. */
  readonly commonNouns: ReadonlySet<number>;
  /** The first words of names that need evidence and of common nouns. */
  readonly ambiguousAt: ReadonlySet<number>;
  /** Entries that the page puts in a US state. */
  readonly inState: ReadonlySet<string>;
  /** Entries with the abbreviations that the page spells out as something else: “fbi FBI”. */
  readonly spelledOut: ReadonlySet<string>;
  /** Names that need no evidence, in word order. */
  readonly names: readonly Match[];
  /** Everything that may be a name, in word order. */
  readonly forms: readonly Match[];
}

/** A form and what is near it. */
export interface Weighed {
  readonly match: Match;
  /** The nearest cue. */
  readonly cue: Nearest;
  /** Distance in words to the nearest sure name. */
  readonly sure: number;
  /** Distance in words to the nearest counter-word. */
  readonly against: number;
  /** The distance by which rivals are compared: if no cue is near, a sure form anywhere decides. */
  readonly far: number;
}

/** Measures what is near a form, for and against it. */
export function weigh(match: Match, page: Page): Weighed {
  const { texts, langOf, cues, sure, named } = page;
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
  const cue = holder(match, cues.get(entry)) ?? from(cues.get(entry));
  return {
    match,
    cue,
    sure: from(sure.get(entry)).distance,
    against: from(counters(match, page)).distance,
    far: cue.distance <= NEAR ? cue.distance : NEAR + nearest(match, named.get(entry)).distance,
  };
}

/**
 * The counter-words of a form, without those further on that only say whom the text names next, by
 * the full name of another that holds the same word, or begins with a given name: “It asked the
 * Taliban to disarm the Tehreek-e-Taliban Pakistan.” After such a name, they count.
 */
export function counters(match: Match, page: Page): readonly Match[] {
  const against = countersBesideCues(match, page);
  const { match: next } = nearest(match, against, true);
  if (!next || next.first < match.last || !isOfNext(match, next, page)) return against;
  return around(match, against).filter(
    (one) => one.first < match.first || !isOfNext(match, one, page),
  );
}

/**
 * The counter-words of a form that are no part of a longer cue: «Рада
 * Безпеки» is not the parliament.
 */
function countersBesideCues(match: Match, page: Page): readonly Match[] {
  const against = page.against.get(match.pattern.entry) ?? [];
  const cues = page.cues.get(match.pattern.entry);
  const isInCue = (one: Match) => holder(one, cues) !== null;
  const { match: next } = nearest(match, against);
  if (!next || !isInCue(next)) return against;
  return around(match, against).filter((one) => !isInCue(one));
}

function isOfNext(match: Match, { first, last }: Match, { names, texts }: Page): boolean {
  const full = covering(names, first);
  if (!full || full.first === full.last || full.pattern.entry === match.pattern.entry) return false;
  // The given name of a relative is that of another as well: “Noboa saludó a Gustavo Petro”.
  if (first === full.first && last < full.last && isGivenName(folded(first, texts))) return true;
  const stem = texts.word(match.last).slice(0, STEM).toLowerCase();
  for (let at = full.first; at <= full.last; at++) {
    if (texts.word(at).slice(0, STEM).toLowerCase() === stem) return true;
  }
  return false;
}
const STEM = 5;

/** What is known to be independent next to a name. */
export function knownBeside(
  { pattern }: Pick<Match, 'pattern'>,
  { cues, names }: Page,
): readonly (readonly Match[])[] {
  return [cues.get(pattern.entry) ?? [], names];
}
