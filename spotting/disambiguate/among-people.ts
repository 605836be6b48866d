import { adjoins, folded, isFollowed } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { followsIn } from '../namesakes/grammar/in-place.ts';
import { isInOtherField } from '../namesakes/longer-names/other-fields.ts';
import { isDateName } from '../namesakes/written/dates.ts';
import { covering } from '../weigh/positions.ts';
import type { Page } from '../weigh/weigh.ts';
import { foldVariants } from '../words/fold.ts';
import type { Texts } from '../words/texts.ts';
import { partnerOf } from './meeting.ts';

/**
 * People in a list tell who those between them are: in “Sánchez, Meloni and Tusk agreed”, Sánchez is
 * he of whom the news is. Not where the list has somebody unknown, “Macron, Sánchez and Torres
 * scored”, nor where each is called like many others: “Kim, Lee and Harris”. Whom somebody meets is
 * told by him alone (`meeting.ts`): “Sánchez received Rutte”.
 */

/** How many others a list must have. */
const ENOUGH = 2;
/** How many items to each side are looked at; a longer list is one of a squad. */
const MAX_ITEMS = 5;

/**
 * The nearest of the people in whose list a family name stands, if all of it are people who have
 * entries; null if not.
 */
export function amongPeople(match: Match, page: Page): Match | null {
  const { first, last, pattern } = match;
  if (first !== last || !pattern.isPerson) return null;
  const sides = [peopleFrom(match, -1, page), peopleFrom(match, 1, page)];
  const others: Match[] = [];
  let isMet = false;
  for (const side of sides) {
    if (side === null) return null;
    others.push(...side.people);
    isMet ||= side.isMet;
  }
  const sure = others.find(({ kind }) => kind !== 'ambiguous');
  if ((others.length < ENOUGH && !isMet) || !sure) return null;
  return isInOtherField(match, page.texts, page.langOf(first)) ? null : sure;
}

/** The people on one side of a name, and whether one of them is told to have met him. */
interface Side {
  readonly people: readonly Match[];
  readonly isMet: boolean;
}

/** The people on one side of a name in a list, the nearest first; null if one is unknown. */
function peopleFrom(match: Match, side: -1 | 1, page: Page): Side | null {
  const { texts, forms } = page;
  const people: Match[] = [];
  let edge = side < 0 ? match.first : match.last;
  for (;;) {
    const next = side < 0 ? behindJoint(edge, texts) : beyondJoint(edge, texts);
    if (next === null) {
      const partner = partnerOf(edge, side, page);
      return { people: partner ? [...people, partner] : people, isMet: partner !== null };
    }
    const other = covering(forms, next);
    if (!other && (isDateName(folded(next, texts)) || followsIn(next, texts)))
      return { people, isMet: false };
    if (!other || people.length === MAX_ITEMS) return null;
    // What is no person’s opens the sentence, or goes on with it: “In Brussels, Sánchez, Meloni …”.
    if (!other.pattern.isPerson) return { people, isMet: false };
    if (side < 0 ? other.last !== next : other.first !== next) return null;
    people.push(other);
    edge = side < 0 ? other.first : other.last;
  }
}

/** The first word of the next item of a list, behind the last one of an item; null at its end. */
function beyondJoint(last: number, texts: Texts): number | null {
  if (!isFollowed(last, texts)) return null;
  const next = last + 1;
  const isComma = COMMA.test(foldVariants(texts.gap(last) ?? ''));
  if (!isComma && !adjoins(last, texts)) return null;
  if (AND.test(folded(next, texts)))
    return adjoins(next, texts) && isItem(next + 1, texts) ? next + 1 : null;
  if (isComma) return isItem(next, texts) ? next : null;
  return beginsWithAnd(next, texts) ? next : null;
}

/** The last word of the item before in a list; null at its beginning. */
function behindJoint(first: number, texts: Texts): number | null {
  if (!isFollowed(first - 1, texts)) return null;
  const isAnd = AND.test(folded(first - 1, texts)) && adjoins(first - 1, texts);
  const left = isAnd ? first - 2 : first - 1;
  if (!isFollowed(left, texts)) return null;
  if (COMMA.test(foldVariants(texts.gap(left) ?? ''))) return isItem(left, texts) ? left : null;
  if (!adjoins(left, texts)) return null;
  return isAnd || beginsWithAnd(first, texts) ? left : null;
}

/** Whether a word may be a name: “Macron, Merz and Tusk, who …”, “On Monday, Sánchez, …”. */
function isItem(word: number, texts: Texts): boolean {
  return /^[\p{Lu}\p{Lo}]/u.test(texts.word(word));
}

/** The Arabic and, attached to what follows. */
function beginsWithAnd(word: number, texts: Texts): boolean {
  return /^\u0648\p{Script=Arabic}{2}/u.test(texts.word(word));
}

const COMMA = /^ ?[,\u060C] ?$/;
const AND = /^(?:and|und|et|y|e|ve|и|й|і|та|و)$/;
