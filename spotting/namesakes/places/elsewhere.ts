import { ROMANCE } from '../../languages/languages.ts';
import { BODY_NOUN, SECURITY_COUNCIL } from '../../lists/bodies.ts';
import { isGivenName } from '../../lists/given-names.ts';
import { isCountry, isPeopleBefore, isPeopleBehind } from '../../lists/peoples.ts';
import { STATES } from '../../lists/us-states.ts';
import { adjoins, CAPITALISED, folded, isFollowed, type Known } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { covers } from '../../weigh/positions.ts';
import type { Texts } from '../../words/texts.ts';

/**
 * Institutions that many countries have under the same name, and the words next to them that say
 * whose they are: “la Cour suprême polonaise”, “the Supreme Court of India”, «Верховный суд
 * Польши», “the Polish Supreme Court”, “Pakistan Yüksek Mahkemesi”, «المحكمة العليا في كينيا».
 */

/** Words between the name and the country, at most two: “de los”. */
export const LINKS: ReadonlySet<string> = new Set(
  'of de du des d del dei degli della dello do da dos das van von la las los les l the il lo'.split(
    ' ',
  ),
);
export const MAX_LINKS = 2;
/**
 * Given names before a cue, which is their family name: le RN de Jordan Bardella, le Front
 * national de Jean-Marie Le Pen.
 */
const MAX_GIVEN = 2;

export const FOLLOWED: readonly string[] = [...ROMANCE, 'ar'];
export const GENITIVE: readonly string[] = ['ru', 'uk'];
/** In these a people stands before; in Turkish a country does. */
const PRECEDED: readonly string[] = ['en', 'de', 'ru', 'uk', 'tr'];

/**
 * Whether the words beside a name say that it is another country's: one that
 * is not a cue of its entry.
 */
export function isElsewhere(match: Match, texts: Texts, lang: string | null, cues: Known): boolean {
  const isCue = (word: number) => cues.some((list) => covers(list, word));
  const before = ownerBefore(match, texts, lang ?? '');
  if (before >= 0 && !isCue(before)) return true;
  if (!adjoins(match.last, texts)) return false;
  const behind = ownerBehind(match, texts, lang ?? '');
  if (behind >= 0) return !isCue(behind) && !isGivenNameOfCue(behind, texts, isCue);
  return !WITHOUT_LINKS.includes(lang ?? '') && isLinkedToOwner(match, texts, lang, isCue);
}
/** Whether a given name stands before a cue: «торговая война Дональда Трампа». */
function isGivenNameOfCue(given: number, texts: Texts, isCue: (word: number) => boolean): boolean {
  return adjoins(given, texts) && isGivenName(folded(given, texts)) && isCue(given + 1);
}
/** Languages that have a case or no word for “of”. */
const WITHOUT_LINKS: readonly string[] = [...GENITIVE, 'fa', 'ar'];

/** Whose an institution is by the word right behind it, in Arabic also behind “in”; else -1. */
function ownerBehind(match: Match, texts: Texts, lang: string): number {
  const isOfSeveral = match.first !== match.last;
  const next = match.last + 1;
  const word = folded(next, texts);
  if (GENITIVE.includes(lang)) return isOwnerInGenitive(match, texts) ? next : -1;
  if (lang === 'fa') return isOfSeveral && isCountry(word, lang) ? next : -1;
  if (FOLLOWED.includes(lang)) {
    // Of two words: la Cour suprême sud-coréenne.
    const people = texts.gap(next) === '-' ? next + 1 : next;
    if (isPeopleBehind(folded(people, texts), lang)) return people;
  }
  const isIn = lang === 'ar' && isOfSeveral && word === IN && adjoins(next, texts);
  return isIn && isCountry(folded(next + 1, texts), lang) ? next + 1 : -1;
}

/** Whether the word behind a Russian or Ukrainian name is in the genitive, as whose it is. */
function isOwnerInGenitive({ first, last }: Match, texts: Texts): boolean {
  const owner = texts.word(last + 1);
  const mayHaveOwner =
    first !== last || SECURITY_COUNCIL.test(texts.word(first)) || ENDS_AS_COUNTRY.test(owner);
  return (
    mayHaveOwner &&
    texts.casing(first) === 'sentence' &&
    CAPITALISED.test(owner) &&
    (/(?:[ыиіїяюа]|[ое]го)$/u.test(owner) || MASCULINE.test(owner))
  );
}

/** Whether “of” and the like link a name to another, no word of which is a cue. */
function isLinkedToOwner(
  match: Match,
  texts: Texts,
  lang: string | null,
  isCue: (word: number) => boolean,
): boolean {
  const next = match.last + 1;
  let at = next;
  while (at - next < MAX_LINKS && LINKS.has(folded(at, texts))) {
    if (!isBesideLink(at, texts)) return false;
    at++;
  }
  if (at === next || isWhereFrom(at, texts)) return false;
  for (let name = at; name <= at + MAX_GIVEN; name++) {
    if (isCue(name)) return false;
    if (!isBesideName(name, texts)) break;
  }
  // What is called by a common noun may have a name of its own: “the settlement of Kedumim”.
  if (/^\p{Ll}/u.test(match.pattern.words[0] ?? ''))
    return isCountry(folded(at, texts), lang ?? '');
  return CAPITALISED.test(texts.word(at)) || isOfNoun(match, at, texts, lang);
}

/**
 * Whether German says of a place that something is done from there: “wird Franziskus von Ecuador
 * aus anrufen”, “von Rom nach Paris”.
 */
function isWhereFrom(place: number, texts: Texts): boolean {
  return (
    texts.word(place - 1) === 'von' &&
    adjoins(place, texts) &&
    FROM_THERE.test(texts.word(place + 1))
  );
}
const FROM_THERE = /^(?:aus|ab|nach|bis|über|weiter|her)$/;

/**
 * The genitive of most countries; after a single word, other words may follow in any
 * case: Конгресс Бразилии.
 */
const ENDS_AS_COUNTRY = /(?:ии|ії|[бдкнп][ыи]|[аи]я|аю)$/u;

/**
 * The Ukrainian genitive of masculine countries, which no feminine accusative looks
 * like: Ірану, but Україну.
 */
const MASCULINE = /(?:[дтвмр]а|джа|ме)ну$|(?:нам|пт|рак|[жт][иа]р|вейт|пал|вадор)у$/u;

/** Whose a body is, said by a noun: le Congrès des maires, la Comisión de investigación. */
function isOfNoun({ first, last }: Match, at: number, texts: Texts, lang: string | null): boolean {
  if (first !== last || !ROMANCE.includes(lang ?? '') || !BODY_NOUN.test(texts.word(last)))
    return false;
  if (!/^d/i.test(texts.word(last + 1))) return false;
  return /^\p{Ll}{4,}$/u.test(texts.word(at));
}

/** “In”, folded. */
export const IN = '\u0641\u06CC';

/**
 * Whose an institution is by the word before it, or before its genitive: “Kenya’s Supreme Court”,
 * “Pakistan’ın Yüksek Mahkemesi”; else -1.
 */
export function ownerBefore({ first, pattern }: Match, texts: Texts, lang: string): number {
  if (!PRECEDED.includes(lang) || pattern.caseless || !adjoins(first - 1, texts)) return -1;
  const before = first - 1;
  if (lang === 'en' && texts.word(before) === 's' && isBesideLink(before - 1, texts)) {
    const owner = texts.word(before - 1);
    return STATES.has(owner) || isCountry(folded(before - 1, texts), lang) ? before - 1 : -1;
  }
  if (lang !== 'tr') return isPeopleBefore(folded(before, texts), lang) ? before : -1;
  const isSuffix = /^\p{Ll}+$/u.test(texts.word(before)) && isBesideLink(before - 1, texts);
  const at = isSuffix && !adjoins(before - 1, texts) ? before - 1 : before;
  return isCountry(folded(at, texts), lang) ? at : -1;
}

/** Whether a capitalised word and the next may be of one person's name. */
function isBesideName(word: number, texts: Texts): boolean {
  return CAPITALISED.test(texts.word(word)) && (adjoins(word, texts) || texts.gap(word) === '-');
}

/** Whether a space or an apostrophe separates a word from the next: d’Israël. */
export function isBesideLink(word: number, texts: Texts): boolean {
  return isFollowed(word, texts) && /^[ '’]$/.test(texts.gap(word) ?? '');
}
