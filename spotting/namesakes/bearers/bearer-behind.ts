import { BEARERS_AFTER, GERMAN_BEARERS_AFTER } from '../../lists/bearers.ts';
import { isCountry } from '../../lists/peoples.ts';
import { adjoins, CAPITALISED, folded } from '../../match/neighbours.ts';
import type { Texts } from '../../words/texts.ts';
import type { Name } from '../grammar/beside.ts';

/** What stands behind the name that it bears: Kherson Street, Moskova gemisi, Moskau Allee. */

/** Whether a name is that of what stands behind it. */
export function isBeforeBearer({ last }: Name, texts: Texts): boolean {
  return (
    BEARERS_AFTER.has(texts.word(last + 1)) &&
    !isShipOfState(last, texts) &&
    !isAttorneyGeneral(last + 1, texts) &&
    !isArmed(last, texts) &&
    !isVerbOfHeadline(last + 1, texts)
  );
}

/** Whether a kitchen of its own bears an English name in the possessive: Rubio’s Grill. */
export function isBeforePossessed({ last }: Name, texts: Texts): boolean {
  if (texts.word(last + 1) !== 's' || !adjoins(last + 1, texts)) return false;
  if (texts.casing(last) !== 'sentence') return false;
  return KITCHENS.test(texts.word(last + 2));
}
const KITCHENS =
  /^(?:Grill|Grille|Diner|Deli|Bakery|Pizza|Pizzeria|Tavern|Bistro|Café|Cafe|Steakhouse|Donuts)$/;

/** Whether AG is an attorney general, and no German company: “Trump AG pick Matt Gaetz”. */
function isAttorneyGeneral(word: number, texts: Texts): boolean {
  if (texts.word(word) !== 'AG' || !adjoins(word, texts)) return false;
  return CAPITALISED.test(texts.word(word + 1)) || NAMED.test(texts.word(word + 1));
}
const NAMED =
  /^(?:pick|nominee|choice|candidate|contender|hopeful|appointee|frontrunner|post|job|role|nomination)s?$/;

/** Whether “Group” stands behind the name of one that has arms: the Hezbollah Group. */
function isArmed(word: number, texts: Texts): boolean {
  return texts.word(word + 1) === 'Group' && isArmedGroup(word, texts);
}

/** Whether a word is, or ends, the name of a group that has arms. */
export function isArmedGroup(word: number, texts: Texts): boolean {
  return ARMED.test(folded(word, texts));
}
const ARMED =
  /^(?:hezbollah|hizbollah|hizbullah|hamas|taliban|houthis?|isis|isil|state|haram|qaeda|qaida|pkk|shabaab|jihad|allah|m23|rsf|hts|isis-k|iskp|ttp|ypg|sdf)$/;

/**
 * Whether such a word is what a headline with capitals says that somebody does: “Hamas Holding 20
 * Hostages”, “Russia Drive on Kharkiv Stalls”.
 */
function isVerbOfHeadline(word: number, texts: Texts): boolean {
  if (texts.casing(word) !== 'title' || !adjoins(word, texts)) return false;
  const [verb, next] = [texts.word(word), texts.word(word + 1)];
  if (verb === 'Drive') return DRIVEN.test(next);
  return VERBS.test(verb) && !OF_COMPANY.test(next);
}
const VERBS = /^(?:Holding|Express|Lodge|Place|Grill)$/;
const OF_COMPANY =
  /^(?:[A-Z]{2,4}|Co|Company|Group|Shares?|Stocks?|Profits?|Inc|Ltd|Trains?|Services?|Hotel|and|to|in|at|of)$/;
const DRIVEN = /^(?:[Oo]n|[Ff]or|[Tt]o|[Ii]n?to|[Tt]owards?|[Aa]gainst)$/;

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
