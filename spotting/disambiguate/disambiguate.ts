import { folded } from '../match/neighbours.ts';
import { leftOut, type Match } from '../match/stands.ts';
import { isNamesake } from '../namesakes/longer-names/namesake.ts';
import { isParent, relativeMeant } from '../namesakes/people/family.ts';
import { isOfficeBesideName } from '../namesakes/people/office.ts';
import { isToldBeside } from '../namesakes/same-name/last-bearer.ts';
import { isShouted } from '../namesakes/written/shouted.ts';
import type { Evidence } from '../types.ts';
import { around, nearest } from '../weigh/positions.ts';
import {
  counters,
  NEAR,
  NEAR_AGAINST,
  NEAR_NAME,
  type Page,
  type Weighed,
  weigh,
} from '../weigh/weigh.ts';
import { OMAN_FOLDED } from '../words/fold.ts';
import { isAmongCountries } from './among-countries.ts';
import { amongPeople } from './among-people.ts';
import { isAttachedBody } from './attached-arabic.ts';
import { branchMeant } from './branch.ts';
import { isForOrAgainst } from './for-or-against.ts';
import { isQuotedBody } from './quoted-arabic.ts';
import { isBodyNamedBefore, isShortForBody } from './short-bodies.ts';
import { isOfStateOffice, isToldAsCountry } from './told-as-country.ts';
import { isUsual } from './usual.ts';
import { isDenied, isDoubtful, isNeverMeant } from './vetoes.ts';
import { vouching } from './vouching.ts';

/**
 * If a page names an entry within this many of its first words, and twice more, all of it is about
 * that entry, however long it is.
 */
const HEAD = 120;
const NEAR_SUBJECT = 4000;

/** The form that was meant, and why. */
interface Meant {
  readonly match: Match;
  readonly evidence: Evidence;
  /** The cue or related name that licenses it. */
  readonly cue?: Match;
  /** Needs another mention of its entry on the page, and none was found in what was searched. */
  readonly isOpen: boolean;
}

/** Whether a vowel sign tells the name from any other word, whatever is near: عُمان, of Amman too. */
function isVowelled({ first, last }: Match, { texts }: Page): boolean {
  return first === last && folded(last, texts).endsWith(OMAN_FOLDED);
}

/** Decides which entry, if any, is meant by the forms found in one place. */
export function choose(rivals: readonly Match[], page: Page): Meant | null {
  const left = inLang(rivals, page);
  const [only] = left;
  if (!only || isNeverMeant(only, page)) return null;
  if (left.length === 1 && isOfficeBesideName(only, page.texts, page.sure)) return null;
  if (isShortForBody(only)) {
    const [body, another] = left.filter((one) => isBodyNamedBefore(one, page));
    // Nothing beside it tells, but that the page names the body elsewhere.
    if (!body || another) return null;
    const { entry } = body.pattern;
    const cue = page.named.has(entry) ? null : nearest(body, page.cues.get(entry)).match;
    if (cue) return { match: body, evidence: 'cue', cue, isOpen: false };
    return { match: body, evidence: 'none', isOpen: false };
  }
  const branch = left.length === 1 ? branchMeant(only, page) : null;
  if (branch)
    return { match: { ...only, pattern: branch.pattern }, evidence: 'none', isOpen: false };
  const certain = left.find(
    (one) => one.kind === 'sure' && (isVowelled(one, page) || !isDenied(one, page)),
  );
  if (certain) return { match: certain, evidence: 'sure', isOpen: false };

  if (left.length === 1 && isAmongCountries(only, page))
    return { match: only, evidence: 'sure', isOpen: false };
  if (left.length === 1 && isForOrAgainst(only, page.texts))
    return { match: only, evidence: 'sure', isOpen: false };
  if (left.length === 1 && isQuotedBody(only, page))
    return { match: only, evidence: 'sure', isOpen: false };
  if (left.length === 1 && isAttachedBody(only, page))
    return { match: only, evidence: 'sure', isOpen: false };
  if (left.length === 1 && isOfStateOffice(only, page))
    return { match: only, evidence: 'sure', isOpen: false };

  const ofFamily = inFamily(left, page);
  if (ofFamily !== undefined) return ofFamily;

  const standing = left
    .map((match) => weigh(match, page))
    .filter(
      ({ match, cue, sure, against }) =>
        // Counter-words are those of the child: «сын Хаменеи Моджтаба».
        (match.kind === 'usual' && isParent(match, page.texts)) ||
        against >
          (match.kind === 'ambiguous' && !isToldInFull(match, page) ? NEAR : NEAR_AGAINST) ||
        cue.distance < against ||
        sure < against ||
        (against > BESIDE && isShortened(match, page)) ||
        (isToldBeside(match, cue, page.texts) && isCutOff(match, page)),
    );
  const usual = standing.find((one) => one.match.kind === 'usual' && isUsual(one, page));
  const person = usual && standing.find((one) => isPersonMeant(one, usual, page));
  if (person) return { match: person.match, evidence: 'none', isOpen: false };
  if (usual) return { match: usual.match, evidence: 'sure', isOpen: false };

  const [place] = standing;
  if (!place || isShouted(place, page, vouching)) return null;
  if (standing.length === 1 && isToldAsCountry(place.match, page) && !isDoubtful(place, page))
    return { match: place.match, evidence: 'sure', isOpen: false };
  const inOrder = standing
    .filter((one) => one.match.kind === 'ambiguous' && !isDoubtful(one, page))
    .sort((a, b) => a.far - b.far);
  const [best] = inOrder;
  if (!best) return null;
  const { match, cue, far } = best;
  const tied = inOrder.filter((one) => one.far === far);
  if (tied.length > 1) return onlyVouched(tied, page);
  if (cue.distance <= NEAR && cue.match) {
    return { match, evidence: 'cue', cue: cue.match, isOpen: false };
  }
  if (far <= NEAR + (isSubject(match, page) ? NEAR_SUBJECT : NEAR_NAME)) {
    return { match, evidence: 'none', isOpen: false };
  }
  const beside = inOrder.length === 1 ? amongPeople(match, page) : null;
  if (beside) return { match, evidence: 'related', cue: beside, isOpen: false };
  const related = onlyVouched([best], page);
  if (related) return related;
  return far < Number.POSITIVE_INFINITY ? null : { match, evidence: 'none', isOpen: true };
}

/**
 * Whether the nearest counter-word is in another sentence, or another half of one, so that a cue
 * right beside the name tells more: “… in Waziristan; the Taliban in Kabul …”.
 */
function isCutOff(match: Match, page: Page): boolean {
  const { match: against } = nearest(match, counters(match, page));
  if (!against) return false;
  const [left, right] = against.first < match.first ? [against, match] : [match, against];
  for (let at = left.last; at < right.first; at++) {
    if (/[.;!?…؟؛]/.test(page.texts.gap(at) ?? '.')) return true;
  }
  return false;
}

/**
 * A country within this many words of a body may be whose it is: “in Brazil, the Supreme Court”.
 */
const BESIDE = 6;

/**
 * Whether a name of several words repeats the end of the full one just before, “the U.S. Supreme
 * Court … the Supreme Court”, so that a country named later in the sentence is no other owner.
 */
function isShortened(match: Match, { texts, sure }: Page): boolean {
  const { first, last, pattern } = match;
  if (pattern.kind !== 'ambiguous' || first === last) return false;
  const full = around(match, sure.get(pattern.entry) ?? []).findLast((one) => one.last < first);
  if (!full || first - full.last > NEAR || full.last - full.first <= last - first) return false;
  for (let back = 0; back <= last - first; back++) {
    if (texts.word(full.last - back) !== texts.word(last - back)) return false;
  }
  return true;
}

/**
 * Whether the page has named a person in full before, so that a counter-word further on in the
 * paragraph speaks of something else: after “Pedro Sánchez”, Sánchez may go to a football match.
 */
function isToldInFull(match: Match, { texts, named }: Page): boolean {
  const { first, last, pattern } = match;
  if (first !== last || pattern.caseless) return false;
  const name = texts.word(last);
  return around(match, named.get(pattern.entry) ?? []).some(
    (full) =>
      full.first < full.last &&
      full.last < first &&
      first - full.last <= NEAR_NAME &&
      texts.word(full.last) === name,
  );
}

/**
 * Whether a name that is a case of a place's as well is that of somebody whom the page has
 * named in full before, and the place by no other form: «Ашраф Гані виступив. Гані подякував»,
 * though Гані is a case of Гана.
 */
function isPersonMeant({ match }: Weighed, { match: place }: Weighed, page: Page): boolean {
  // Elsewhere, a place that is called like a person is the better known of the two.
  if (match.kind !== 'ambiguous' || match.pattern.lang !== 'uk') return false;
  if (!isToldInFull(match, page)) return false;
  const { texts, shown, sure } = page;
  if (sure.has(place.pattern.entry)) return false;
  const name = texts.word(match.last);
  const elsewhere = around(place, shown.get(place.pattern.entry) ?? []);
  return elsewhere.every((one) => texts.word(one.last) === name);
}

/**
 * The relative whom a family name means on this page; null if the page has named nobody in full
 * before it, and undefined if no relative is meant.
 */
function inFamily(left: readonly Match[], page: Page): Meant | null | undefined {
  const match = left.find(({ pattern }) => pattern.kind === 'usual');
  const full = match ? relativeMeant(match, page) : null;
  if (!match || !full || isParent(match, page.texts) || isNamesake(match, page)) return undefined;
  if (full.last > match.first) return null;
  return { match: { ...match, pattern: full.pattern }, evidence: 'none', isOpen: false };
}

/**
 * With more entries than this, none is looked at: a hostile pack may give all
 * of its entries one name.
 */
const MAX_TIED = 16;

/**
 * Of forms equally near to their evidence, the one a related name licenses,
 * if it licenses no other.
 */
function onlyVouched(tied: readonly Weighed[], page: Page): Meant | null {
  if (tied.length > MAX_TIED) return null;
  const [only, other] = tied.flatMap(({ match }) => {
    const cue = vouching(match, page);
    return cue ? [{ match, cue }] : [];
  });
  return only && !other ? { ...only, evidence: 'related', isOpen: false } : null;
}

/** Whether a page is about the entry: it is named at the top, and again later. */
function isSubject({ pattern }: Match, { named }: Page): boolean {
  const [first, second, third] = named.get(pattern.entry) ?? [];
  return first !== undefined && first.first < HEAD && second !== undefined && third !== undefined;
}

/**
 * Keeps one match for each entry: the one that is spelled like the form, with all its signs, and in
 * the block's language rather than in English.
 */
function inLang(rivals: readonly Match[], { langOf }: Page): Match[] {
  const chosen = new Map<string, Match>();
  for (const one of rivals) {
    const { entry, lang } = one.pattern;
    const other = chosen.get(entry);
    if (!other || (one.isExact && !other.isExact)) chosen.set(entry, one);
    else if (one.isExact !== other.isExact) continue;
    else if (leftOut(one) < leftOut(other)) chosen.set(entry, one);
    else if (leftOut(one) > leftOut(other)) continue;
    else if (other.pattern.lang !== lang && lang === langOf(one.first)) chosen.set(entry, one);
  }
  return [...chosen.values()];
}
