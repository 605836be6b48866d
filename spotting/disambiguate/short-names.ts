import type { Match } from '../match/stands.ts';
import type { Texts } from '../words/texts.ts';

/** How a language calls a body by the noun of its name. */
export interface ShortNames {
  /** Whether a form of these words is nothing but such a noun and its article. */
  isNoun(words: readonly string[]): boolean;
  /** Whether one is written as such a short name, and stands by itself. */
  standsAlone(noun: Match, texts: Texts): boolean;
  /** Whether a word is the noun of another body of the kind. */
  isOther(at: number, noun: Match, texts: Texts): boolean;
}
