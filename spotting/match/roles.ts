import type { Pattern } from '../dictionary/pattern.ts';
import { isCommonNoun } from './common-noun.ts';
import { takesClitics } from './stands.ts';
import { isRaised } from './word-at.ts';

/** The patterns that are found by one word, by what they are for. */
export interface Roles {
  /** Forms, at most `MAX_TRIED`. */
  readonly forms: readonly Pattern[];
  /** Common nouns that names look like. */
  readonly nouns: readonly Pattern[];
  /** Cues and counter-words. */
  readonly beside: readonly Pattern[];
}

/**
 * Real packs have a tenth of that at a word; a hostile one may give all of
 * its entries the same word.
 */
export const MAX_TRIED = 256;

type Memory = WeakMap<readonly Pattern[], Roles>;
const ofAll: Memory = new WeakMap();
const ofSmall: Memory = new WeakMap();
const ofRead: Memory = new WeakMap();

/** The roles of patterns as a dictionary has them: the same list each time. */
export function rolesOf(patterns: readonly Pattern[]): Roles {
  return remembered(ofAll, patterns, () => true);
}

/** Of those that may match their word in lower case, in a text that has capitals. */
export function rolesInSmall(patterns: readonly Pattern[]): Roles {
  return remembered(ofSmall, patterns, (pattern) => !isRaised(pattern));
}

/**
 * Of those that may match after Arabic clitics, which are only attached to
 * the first word of a name.
 */
export function rolesAfterClitics(patterns: readonly Pattern[]): Roles {
  return remembered(ofRead, patterns, (one) => one.anchor === 0 && takesClitics(one));
}

/** Most words of a page come again. */
function remembered(
  memory: Memory,
  patterns: readonly Pattern[],
  isMeant: (pattern: Pattern) => boolean,
): Roles {
  const known = memory.get(patterns);
  if (known) return known;
  const meant = patterns.filter(isMeant);
  const named = meant.filter((pattern) => !isBeside(pattern)).slice(0, MAX_TRIED);
  const roles: Roles = {
    forms: named.filter((pattern) => !isCommonNoun(pattern)),
    nouns: named.filter(isCommonNoun),
    beside: meant.filter(isBeside),
  };
  memory.set(patterns, roles);
  return roles;
}

/** Whether a pattern is no name, but tells what one means. */
export function isBeside({ kind }: Pattern): boolean {
  return kind === 'cue' || kind === 'against';
}
