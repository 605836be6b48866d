import { isApposed, isNamesakeByOffice, isTradeBefore } from './apposition.ts';
import { hasBearer } from './borne.ts';
import { isBeforeFullName, isToldOfAnother } from './contrast.ts';
import { isDateOfYear } from './dates.ts';
import { isElsewhere, isInState, isOfTrade } from './elsewhere.ts';
import { isParent, relativeMeant } from './family.ts';
import { isNumbered, isPartOfAddress, isSecondHalf } from './joined.ts';
import { isOfLastBearer } from './last-bearer.ts';
import { isNamedOn, isOfAnother } from './longer-name.ts';
import { CAPITALISED } from './neighbours.ts';
import { isOfficeBeforeName } from './office.ts';
import { isFather, isNamedAfterParent } from './patronymic.ts';
import { holder } from './positions.ts';
import { isQuoted, isSeatOfQuoted, isTitleHead } from './quotations.ts';
import { hasSecondSurname } from './second-surname.ts';
import { isShouted, isStressed } from './shouted.ts';
import { isUnlikeAbbreviation } from './small-letters.ts';
import { abbreviationOf } from './spelled-out.ts';
import { leftOut, type Match } from './stands.ts';
import { isTownAdjective } from './town-adjective.ts';
import type { Evidence } from './types.ts';
import { isNamesake, isUsual } from './usual.ts';
import { vouching } from './vouching.ts';
import { isWeaklyTold } from './weak-cues.ts';
import {
  knownBeside,
  NEAR,
  NEAR_AGAINST,
  NEAR_NAME,
  type Page,
  type Weighed,
  weigh,
} from './weigh.ts';

/**
 * If a page names an entry within this many of its first words, and twice more, all of it is about that entry,
 * however long it is.
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

/** Decides which entry, if any, is meant by the forms found in one place. */
export function choose(rivals: readonly Match[], page: Page): Meant | null {
  const left = inLang(rivals, page);
  const [only] = left;
  if (!only || isPartOfAddress(only, page.texts)) return null;
  if (isOfTitle(only, page) || isUnlikeAbbreviation(only, page.texts)) return null;
  if (isTownAdjective(only, page.texts, page.langOf(only.first))) return null;
  if (only.kind !== 'sure' && isDateOfYear(only, page.texts)) return null;
  if (isFather(only, page.texts) || isInNameOfAnother(only, page)) return null;
  if (left.length === 1 && isOfficeBeforeName(only, page.texts, page.sure)) return null;
  if (page.spelledOut.size > 0 && page.spelledOut.has(abbreviationOf(only, page.texts)))
    return null;
  const certain = left.find((one) => one.kind === 'sure' && !isDenied(one, page));
  if (certain) return { match: certain, evidence: 'sure', isOpen: false };

  const ofFamily = inFamily(left, page);
  if (ofFamily !== undefined) return ofFamily;

  const standing = left
    .map((match) => weigh(match, page))
    .filter(
      ({ match, cue, sure, against }) =>
        against > (match.kind === 'ambiguous' ? NEAR : NEAR_AGAINST) ||
        cue.distance < against ||
        sure < against,
    );
  const usual = standing.find((one) => one.match.kind === 'usual' && isUsual(one, page));
  if (usual) return { match: usual.match, evidence: 'sure', isOpen: false };

  const [place] = standing;
  if (!place || isShouted(place, page)) return null;
  const inOrder = standing
    .filter(({ match }) => match.kind === 'ambiguous')
    .filter(({ match }) => match.pattern.caseless || !isNamesake(match, page))
    .filter(({ match }) => !isNumbered(match, page.texts) && !isStressed(match, page.texts))
    .filter(({ match }) => !isOfElsewhere(match, page) && !isNamesakeByOffice(match, page.texts))
    .filter(
      ({ match }) =>
        page.langOf(match.first) !== 'de' ||
        !isSecondHalf(match, page.texts, knownBeside(match, page)),
    )
    .filter((one) => !isBeforeFullName(one, page) && !isToldOfAnother(one, page))
    .filter((one) => !isWeaklyTold(one, page) && !isOfLastBearer(one, page))
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
  const related = onlyVouched([best], page);
  if (related) return related;
  return far < Number.POSITIVE_INFINITY ? null : { match, evidence: 'none', isOpen: true };
}

/**
 * The relative whom a family name means on this page; null if the page has named nobody in full before it, and undefined
 * if no relative is meant.
 */
function inFamily(left: readonly Match[], page: Page): Meant | null | undefined {
  const match = left.find(({ pattern }) => pattern.kind === 'usual');
  const full = match ? relativeMeant(match, page) : null;
  if (!match || !full || isParent(match, page.texts) || isNamesake(match, page)) return undefined;
  if (full.last > match.first) return null;
  return { match: { ...match, pattern: full.pattern }, evidence: 'none', isOpen: false };
}

/** Whether a name is that of another country's institution: the Supreme Court of India. */
function isOfElsewhere(match: Match, { texts, langOf, cues }: Page): boolean {
  if (isOfTrade(match, texts)) return true;
  return isElsewhere(match, texts, langOf(match.first), [cues.get(match.pattern.entry) ?? []]);
}

/** With more entries than this, none is looked at: a hostile pack may give all of its entries one name. */
const MAX_TIED = 16;

/** Of forms equally near to their evidence, the one a related name licenses, if it licenses no other. */
function onlyVouched(tied: readonly Weighed[], page: Page): Meant | null {
  if (tied.length > MAX_TIED) return null;
  const [only, other] = tied.flatMap(({ match }) => {
    const cue = vouching(match, page);
    return cue ? [{ match, cue }] : [];
  });
  return only && !other ? { ...only, evidence: 'related', isOpen: false } : null;
}

/** Whether a full name, or the one that a shorter name is part of, is somebody else's by a word beside it. */
function isInNameOfAnother(match: Match, page: Page): boolean {
  const full = holder(match, page.sure.get(match.pattern.entry))?.match ?? match;
  return (
    hasSecondSurname(full, page) ||
    isTradeBefore(full, page.texts) ||
    isNamedAfterParent(full, page.texts)
  );
}

/** Counter-words only rule out a sure single word if they are next to it: “a think tank called ISIS”. */
const BESIDE = 4;

/** Whether a sure single word names somebody or something else: Lucian Prigozhin, Goma-2. */
function isDenied(match: Match, page: Page): boolean {
  const { texts } = page;
  if (match.first !== match.last) return isOfNamesake(match, page);
  if (isNumbered(match, texts)) return true;
  if (match.pattern.caseless && isPartOfTitle(match, page)) return true;
  if (isOfAnother(match, texts, page.langOf(match.first), knownBeside(match, page), page.forms))
    return true;
  const { cue, against } = weigh(match, page);
  return cue.distance > NEAR_AGAINST && (against <= BESIDE || isApposed(match, texts));
}

/** Whether a full name, of up to three words, is somebody else's. */
function isOfNamesake(match: Match, { texts }: Page): boolean {
  const { first, last, pattern } = match;
  if (isOfTrade(match, texts)) return true;
  if (last - first >= MAX_NAMES || pattern.caseless) return false;
  return CAPITALISED.test(texts.word(first)) && isNamesakeByOffice(match, texts);
}
const MAX_NAMES = 3;

/** Whether a common noun is capitalised within a sentence, and so is the word after it: the band Génocide Mental. */
function isPartOfTitle({ first, last, pattern }: Match, page: Page): boolean {
  const { texts } = page;
  const lang = page.langOf(first);
  const isWithin = texts.words.texts[first - 1] === texts.words.texts[first];
  if (!isWithin || !isNamedOn({ first, last }, texts, lang, knownBeside({ pattern }, page)))
    return false;
  return !/[.!?…:]/.test(texts.gap(first - 1) ?? '');
}

/** Whether a page is about the entry: it is named at the top, and again later. */
function isSubject({ pattern }: Match, { named }: Page): boolean {
  const [first, second, third] = named.get(pattern.entry) ?? [];
  return first !== undefined && first.first < HEAD && second !== undefined && third !== undefined;
}

/**
 * Keeps one match for each entry: the one that is spelled like the form, with all its signs, and in the block's
 * language rather than in English.
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

/** Whether a capitalised name is that of a hotel, a street or a film, or a capitalised common noun is its title. */
function isOfTitle(match: Match, { texts, langOf, names }: Page): boolean {
  if (isTitleHead(match, texts) || isSeatOfQuoted(match, texts, [names])) return true;
  if (!match.pattern.caseless) return hasBearer(match, texts) || isInState(match, texts);
  // German capitalises every noun, but few nouns are titles.
  if (langOf(match.first) === 'de' || !/^\p{Lu}\p{Ll}/u.test(texts.word(match.first))) return false;
  return hasBearer(match, texts) || (match.first === match.last && isQuoted(match, texts));
}
