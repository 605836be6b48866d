import { BEARERS_AFTER, GERMAN_BEARERS_AFTER } from '../lists/bearers.ts';
import { isCountry } from '../lists/peoples.ts';
import { folded } from '../match/neighbours.ts';
import type { Texts } from '../words/texts.ts';
import type { Name } from './beside.ts';

/** What stands behind the name that it bears: Kherson Street, Moskova gemisi, Moskau Allee. */

/** Whether a name is that of what stands behind it. */
export function isBeforeBearer({ last }: Name, texts: Texts): boolean {
  return BEARERS_AFTER.has(texts.word(last + 1)) && !isShipOfState(last, texts);
}

/**
 * The same in German, where a name in the genitive is whose it is: Moskau Allee, but Russlands Weg.
 */
export function isBeforeGermanBearer({ last }: Name, texts: Texts): boolean {
  return GERMAN_BEARERS_AFTER.has(texts.word(last + 1)) && !/\p{Ll}s$/u.test(texts.word(last));
}

/**
 * Whether a Turkish word for a ship says whose flag it sails under, as countries have many: “ABD
 * gemisi”, but “Moskova gemisi”.
 */
function isShipOfState(word: number, texts: Texts): boolean {
  if (!SHIP.test(texts.word(word + 1))) return false;
  const name = folded(word, texts);
  return name === 'abd' || isCountry(name, 'tr');
}
const SHIP = /^gemisi/;
