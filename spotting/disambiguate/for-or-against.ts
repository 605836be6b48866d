import { folded } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import type { Texts } from '../words/texts.ts';

/**
 * What is for or against somebody, of his time or by his choice, is said of whom the news is about,
 * and hardly ever of a namesake: pro-Petro, anti-ICE, “Duterte-era generals”, Fico-Anhänger.
 */

/** Whether such a word is joined to a name of one word by a hyphen. */
export function isForOrAgainst({ first, last, pattern }: Match, texts: Texts): boolean {
  if (pattern.caseless || first !== last) return false;
  return (
    (isJoined(first - 1, texts) && PREFIX.test(folded(first - 1, texts))) ||
    (isJoined(last, texts) && SUFFIX.test(folded(last + 1, texts)))
  );
}

function isJoined(left: number, texts: Texts): boolean {
  return HYPHEN.test(texts.gap(left) ?? '');
}
const HYPHEN = /^[-\u2010\u2011]$/;

const PREFIX = /^(?:pro|anti|про|анти)$/;
const SUFFIX =
  /^(?:era|appointed|backed|led|aligned|allied|endorsed|nominated|loyal|friendly|critical|anhänger|anhängern|gegner|gegnern|regierung|lager|vertrauter?|vertrauten|nah|nahe|nahen|treu|treue|treuen|kritiker|kritikern)$/;
