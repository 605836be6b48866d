import { adjoins, folded, isFollowed } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { followsIn } from '../namesakes/grammar/in-place.ts';
import { isInOtherField } from '../namesakes/longer-names/other-fields.ts';
import { isDateName } from '../namesakes/written/dates.ts';
import { covering } from '../weigh/positions.ts';
import type { Page } from '../weigh/weigh.ts';
import { foldedPattern, foldVariants } from '../words/fold.ts';
import type { Texts } from '../words/texts.ts';
import { partnerOf } from './meeting.ts';

/**
 * People in a list tell who those between them are: in “Sánchez, Meloni and Tusk agreed”, Sánchez is
 * he of whom the news is. Somebody unknown may end the list if two others are known by their family
 * names alone, “Merz, Sánchez, Meloni and Frieden”, but not one: “Macron, Sánchez and Torres scored”.
 * Nor is anybody told where each is called like many others: “Kim, Lee and Harris”. Whom somebody
 * meets is told by him alone (`meeting.ts`), and so are two whom the text calls presidents next, or
 * who are of the same stories: RUTO AND KAGAME OPEN BORDER POST, « Goïta et Tiani ».
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
  const others = sides.flatMap(({ people }) => people);
  const isMet = sides.some((side) => side.isMet);
  const known = others.filter(({ kind }) => kind !== 'ambiguous');
  const [sure] = known;
  const isOther = () => isInOtherField(match, page.texts, page.langOf(first));
  if (sides.some(({ isCut }) => isCut)) {
    return known.length >= ENOUGH && sure && !isOther() ? sure : null;
  }
  const [only, another] = others;
  if (only && !another && isPartner(match, only, page)) return isOther() ? null : only;
  if ((others.length < ENOUGH && !isMet) || !sure) return null;
  return isOther() ? null : sure;
}

/** Whether two are joined by “and” whom stories name together, or whom the text calls presidents next. */
function isPartner(match: Match, other: Match, page: Page): boolean {
  const [left, right] = other.first < match.first ? [other, match] : [match, other];
  if (!isJoined(left.last, right, page.texts)) return false;
  if (left.pattern.entry === right.pattern.entry) return false;
  const shared = match.pattern.related.some((entry) => other.pattern.related.includes(entry));
  if (shared || match.pattern.related.includes(other.pattern.entry)) return true;
  return areCalledLeaders(right.last, page.texts);
}

/** Whether nothing but “and” stands between two names. */
function isJoined(left: number, { first, skip }: Match, texts: Texts): boolean {
  if (AND.test(folded(first - 1, texts))) return first - 2 === left && adjoins(first - 1, texts);
  return first - 1 === left && skip > 0 && beginsWithAnd(first, texts);
}

/** Whether the same block or the next says what both are: “the two presidents”. */
function areCalledLeaders(last: number, texts: Texts): boolean {
  const { texts: blocks, length } = texts.words;
  for (let at = last + 1; at <= last + NEAR_LEADERS && at < length; at++) {
    if ((blocks[at] ?? 0) > (blocks[last] ?? 0) + 1) return false;
    if (LEADERS.test(folded(at, texts))) return true;
  }
  return false;
}
const NEAR_LEADERS = 30;
const LEADERS = foldedPattern(
  /^(?:presidents|leaders|premiers|präsidenten|staatschefs|regierungschefs|présidents|dirigeants|presidentes|mandatarios|президенты|президентов|лидеры|лидеров|президенти|президентів|лідери|лідерів|و?الرئيسان|و?الرئيسين|و?الزعيمان|liderler|cumhurbaşkanları)$/u,
);

/** The people on one side of a name, and whether one of them is told to have met him. */
interface Side {
  readonly people: readonly Match[];
  readonly isMet: boolean;
  /** Whether somebody unknown is behind them. */
  readonly isCut: boolean;
}

/** The people on one side of a name in a list, the nearest first. */
function peopleFrom(match: Match, side: -1 | 1, page: Page): Side {
  const { texts, forms } = page;
  const people: Match[] = [];
  let edge = side < 0 ? match.first : match.last;
  for (;;) {
    const next = side < 0 ? behindJoint(edge, texts) : beyondJoint(edge, texts);
    if (next === null) {
      const partner = partnerOf(edge, side, page);
      return {
        people: partner ? [...people, partner] : people,
        isMet: partner !== null,
        isCut: false,
      };
    }
    const other = covering(forms, next);
    if (!other && (isDateName(folded(next, texts)) || followsIn(next, texts)))
      return { people, isMet: false, isCut: false };
    if (people.length === MAX_ITEMS) return { people: [], isMet: false, isCut: true };
    if (!other) return { people, isMet: false, isCut: true };
    // What is no person’s opens the sentence, or goes on with it: “In Brussels, Sánchez, Meloni …”.
    if (!other.pattern.isPerson) return { people, isMet: false, isCut: false };
    if (side < 0 ? other.last !== next : other.first !== next)
      return { people, isMet: false, isCut: true };
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
