import { isGivenName } from '../../lists/given-names.ts';
import { isTradeBefore } from '../../lists/trades.ts';
import { adjoins, CAPITALISED, folded } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { MAX_RELATED, type Page } from '../../weigh/weigh.ts';
import type { Texts } from '../../words/texts.ts';

/**
 * Two related people of one family name, of whom one is usually meant by it: on a page
 * about Mojtaba Khamenei, “Khamenei” is he. The page is about the one whom it names in full
 * more often, or else first.
 */

/** More full names than this are not counted: they are looked at for each short one. */
const MAX_FULL = 40;

/**
 * Whom of another entry a family name means, as the page names that one in
 * full; null if nobody else.
 */
export function relativeMeant(match: Match, page: Page): Match | null {
  const { entry, related, kind, caseless } = match.pattern;
  if (kind !== 'usual' || caseless || related.length === 0) return null;
  const own = fullNames(match, page.sure.get(entry), page.texts);
  let meant: Match | null = null;
  let most = own.length;
  for (const other of related.slice(0, MAX_RELATED)) {
    const full = fullNames(match, page.sure.get(other), page.texts);
    const [first] = full;
    if (!first || full.length < most) continue;
    const before = meant ?? own[0];
    if (full.length === most && before && before.first < first.first) continue;
    [meant, most] = [first, full.length];
  }
  return meant;
}

/** Names of an entry that are a given name and then that family name. */
function fullNames(match: Match, names: readonly Match[] | undefined, texts: Texts): Match[] {
  const length = match.last - match.first;
  return (names ?? []).slice(0, MAX_FULL).filter(({ first, last }) => {
    const given = last - length - 1;
    if (given < first || !isAlike(texts.word(last), texts.word(match.last))) return false;
    return (
      isGivenName(folded(given, texts)) && isAlike(texts.word(given + 1), texts.word(match.first))
    );
  });
}

/** Whether two words are one family name, in any case. */
function isAlike(one: string, other: string): boolean {
  return one.slice(0, STEM).toLowerCase() === other.slice(0, STEM).toLowerCase();
}
const STEM = 4;

/**
 * Whether a family name follows a word for a child, and so is the parent's: «сын
 * Хаменеи», «پسر خامنه‌ای».
 */
export function isParent({ first }: Match, texts: Texts): boolean {
  return adjoins(first - 1, texts) && CHILD.test(folded(first - 1, texts));
}
const CHILD =
  /^(?:сын(?:а|у|ом|е|овья)?|син(?:а|у|ом|ові)?|доч(?:ь|ери|ерью)|پسر|فرزند|دختر|ابن|نجل)$/;

/**
 * Whether a family name of several words, the first of them a particle, follows a given
 * name: David von der Leyen.
 */
export function isAfterGivenName({ first }: Match, texts: Texts): boolean {
  return (
    PARTICLES.has(texts.word(first)) &&
    adjoins(first - 1, texts) &&
    isGivenName(folded(first - 1, texts))
  );
}
const PARTICLES: ReadonlySet<string> = new Set(['von', 'van', 'de', 'фон', 'ван', 'فون', 'فن']);

/**
 * Whether a counter-word that is a trade is the family name of somebody, behind a given name: the
 * reporter Raphael Geiger is no violinist.
 */
export function isFamilyName({ kind, first, last }: Match, texts: Texts): boolean {
  if (kind !== 'against' || first !== last) return false;
  const word = texts.word(first);
  if (!CAPITALISED.test(word) || !isTradeBefore(word) || !adjoins(first - 1, texts)) return false;
  return CAPITALISED.test(texts.word(first - 1)) && isGivenName(folded(first - 1, texts));
}
