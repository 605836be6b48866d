import { isGivenName, isGivenNameOfTwo } from '../../lists/given-names.ts';
import { adjoins, CAPITALISED, folded } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { around } from '../../weigh/positions.ts';
import { knownBeside, MAX_RELATED, NEAR_NAME, type Page } from '../../weigh/weigh.ts';
import type { Texts } from '../../words/texts.ts';
import { followsOtherName } from '../longer-names/longer-name.ts';
import { isOfAnother } from '../longer-names/of-another.ts';
import { hasRelativeBefore, isOfRelative, isWhoseRelative } from '../people/kin.ts';

/** Number of earlier places with the name that are looked at. */
const MAX_EARLIER = 8;

/**
 * Whether a page that names nobody related, nor the one we know in full, has first named another of
 * that family name in full: “Ahmet İmamoğlu sahneye döndü. İmamoğlu alkışlandı.” The one we know is
 * not named either by whose brother that other is.
 */
export function isOfNamedBearer(match: Match, page: Page): boolean {
  const { first, last, pattern } = match;
  const { entry, related, caseless } = pattern;
  const isMeant = (one: Match) => !isWhoseRelative(one, page.texts);
  if (first !== last || caseless) return false;
  if (page.sure.get(entry)?.slice(0, MAX_EARLIER).some(isMeant)) return false;
  if (related.slice(0, MAX_RELATED).some((other) => page.named.has(other))) return false;
  const earlier = around(match, page.shown.get(entry) ?? []).filter((one) => one.last < first);
  const nearby = earlier.slice(-MAX_EARLIER).filter(isMeant);
  const [bearer] = nearby;
  if (!bearer || !nearby.every((one) => isAlike(one, match, page))) return false;
  return isAfterOwnName(bearer, page);
}

/**
 * Whether a page opens with a family name, names in full only another of that name further on, and
 * says nothing of the one we know, nor anybody related: “Scholz sezonu kapattı. ¶ … Lars Scholz’un
 * ameliyat edileceğini duyurdu.” A relative whom the entry tells apart is news of the one we know.
 */
export function isOfLaterBearer(match: Match, page: Page): boolean {
  const { first, last, pattern } = match;
  const { entry, related, caseless, isPerson } = pattern;
  if (!isPerson || first !== last || caseless) return false;
  if ([page.sure, page.cues, page.others].some((places) => places.has(entry))) return false;
  if (related.slice(0, MAX_RELATED).some((other) => page.named.has(other))) return false;
  const shown = page.shown.get(entry)?.slice(0, MAX_EARLIER) ?? [];
  const bearer = shown.find((one) => isAfterOwnName(one, page));
  if (!bearer || bearer.first <= last || isOfRelative(bearer, page.texts)) return false;
  return bearer.first === bearer.last && hasStemOf(match, bearer, page.texts);
}

/** Of a name in one case and in another: Петро, Петрові. */
const STEM = 4;

/** Whether another name ends in the family name of one word that this is, in any case. */
function hasStemOf(one: Match, other: Match, texts: Texts): boolean {
  return texts.word(other.last).startsWith(texts.word(one.first).slice(0, STEM));
}

/**
 * Whether a family name that is a given name as well is that of somebody whom a page has named
 * with another family name: «Петро Гнатів виграв. Кубок вручили Петрові.» The page has nowhere
 * named the one we know in full.
 */
export function isOfNamesakeByGiven(match: Match, page: Page): boolean {
  const { first, last, pattern } = match;
  const { entry, caseless } = pattern;
  const { texts } = page;
  if (
    first !== last ||
    caseless ||
    page.sure.has(entry) ||
    !isGivenName(pattern.words[0]?.toLowerCase() ?? '')
  )
    return false;
  const stem = texts.word(first).slice(0, STEM);
  const shown = around(match, page.shown.get(entry) ?? []).slice(0, MAX_EARLIER);
  return shown.some(
    (one) =>
      one.first === one.last &&
      one.first < first &&
      texts.word(one.first).startsWith(stem) &&
      adjoins(one.last, texts) &&
      CAPITALISED.test(texts.word(one.last + 1)),
  );
}

/**
 * Whether a page has named another in full whom the entry says that it does not mean, before it
 * named the one we know in any way: «Адам Кадыров выступил. Позже Кадыров уехал.» The family name
 * is that other's until the one we know is named in full, and not only as whose wife or son the
 * other is.
 */
export function isOfOtherInFull(match: Match, { others, shown, sure, texts }: Page): boolean {
  const { first, last, pattern } = match;
  const { entry, caseless } = pattern;
  const [another] = first === last && !caseless ? (others.get(entry) ?? []) : [];
  if (!another || another.last >= first || first - another.last > NEAR_NAME) return false;
  const given = folded(another.first, texts);
  if (another.first === another.last) return false;
  if (!isGivenName(given) && !isGivenNameOfTwo(given, folded(another.first + 1, texts)))
    return false;
  if (!hasStemOf(match, another, texts) || hasRelativeBefore(match, texts)) return false;
  const isMeant = (one: Match) => !isWhoseRelative(one, texts);
  const known = shown.get(entry)?.slice(0, MAX_EARLIER).find(isMeant);
  const full = sure.get(entry)?.slice(0, MAX_EARLIER).find(isMeant);
  return (!known || known.first >= another.first) && (!full || full.first > last);
}

function isAlike(one: Match, other: Match, { texts }: Page): boolean {
  return one.first === one.last && texts.word(one.first) === texts.word(other.first);
}

/**
 * Whether a family name is that of somebody whose given name stands before it, one that is listed
 * or another name within a sentence: “bek Caio Machado”.
 */
function isAfterOwnName(one: Match, page: Page): boolean {
  const { texts, forms } = page;
  const lang = page.langOf(one.first);
  const known = knownBeside(one, page);
  return (
    isOfAnother(one, texts, lang, known, forms) ||
    followsOtherName(one, texts, lang, [...known, forms])
  );
}
