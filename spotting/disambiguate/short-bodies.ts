import type { Pattern } from '../dictionary/pattern.ts';
import { OPENERS } from '../lists/openers.ts';
import { adjoins, CAPITALISED, folded, isFollowed } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { covering, nearest, upTo } from '../weigh/positions.ts';
import { NEAR, type Page } from '../weigh/weigh.ts';
import { foldVariants } from '../words/fold.ts';
import type { Texts } from '../words/texts.ts';
import { ARABIC, YOUTH } from './short-arabic.ts';
import { GERMAN } from './short-german.ts';
import type { ShortNames } from './short-names.ts';
import { PERSIAN } from './short-persian.ts';
import { ROMANCE } from './short-romance.ts';
import { SLAVIC } from './short-slavic.ts';

/**
 * Bodies that are called by the noun of their name once they have been named: “the International
 * Criminal Court … the Court”, الوكالة الدولية للطاقة الذرية … الوكالة, “Uluslararası Atom
 * Enerjisi Ajansı … Ajans”. Any other body has the same noun, so that the page must have named
 * this one before, and no other.
 */

/** How far before it the body is named, in words. */
export const MAX_BACK = 150;

const ENGLISH_NOUNS =
  /^(?:Guards?|Court|Agency|Union|Authority|Alliance|Council|Commission|Fund|Strait|North)$/;

const ENGLISH: ShortNames = {
  isNoun: ([article, noun = '', more]) =>
    article === 'the' && more === undefined && ENGLISH_NOUNS.test(noun),
  standsAlone: ({ first, last }, texts) =>
    isRaised(last, texts) && texts.casing(first) === 'sentence' && !goesOn(last, texts),
  isOther: (at, { last }, texts) =>
    stemOf(texts.word(at)) === stemOf(texts.word(last)) && isOfName(at, texts),
};

/** In Turkish, written with a capital, by what they begin with in any case. */
const TURKISH_NOUNS = /^(?:ajans|mahkeme|divan|i\u0307?ttifak|konsey)/;

const TURKISH: ShortNames = {
  isNoun: ([noun = '', more]) =>
    more === undefined &&
    CAPITALISED.test(noun) &&
    TURKISH_NOUNS.test(foldVariants(noun).toLowerCase()),
  // Any noun has a capital where a sentence begins.
  standsAlone: ({ first, last }, texts) =>
    isRaised(last, texts) &&
    texts.casing(first) === 'sentence' &&
    adjoins(first - 1, texts) &&
    !isOfName(last, texts),
  isOther: (at, { last }, texts) => {
    const [stem] = TURKISH_NOUNS.exec(folded(last, texts)) ?? [];
    return stem !== undefined && folded(at, texts).startsWith(stem) && isOfName(at, texts);
  },
};

const SHORT_NAMES: ReadonlyMap<string, ShortNames> = new Map([
  ['en', ENGLISH],
  ['de', GERMAN],
  ['fr', ROMANCE],
  ['es', ROMANCE],
  ['tr', TURKISH],
  ['ar', ARABIC],
  ['fa', PERSIAN],
  ['ru', SLAVIC],
  ['uk', SLAVIC],
]);

/** Whether a form is nothing but such a noun and its article. */
export function isShortForBody({ pattern: { words, kind, lang } }: Match): boolean {
  return kind === 'ambiguous' && (SHORT_NAMES.get(lang)?.isNoun(words) ?? false);
}

/** Whether the page has named the body before it, and no other of its kind. */
export function isBodyNamedBefore(noun: Match, page: Page): boolean {
  const { texts, named, shown } = page;
  const { first, pattern } = noun;
  const from = Math.max(0, first - MAX_BACK);
  const before = upTo(noun, from, shown.get(pattern.entry) ?? []);
  const own = named.get(pattern.entry) ?? toldInFull(pattern, before, page);
  const language = SHORT_NAMES.get(pattern.lang);
  if (own.length === 0 || !language?.standsAlone(noun, texts)) return false;
  const phrases = before.filter(
    (one) => one.first < one.last && !language.isNoun(one.pattern.words),
  );
  let isNamed = false;
  for (let at = first - 1; at >= from; at--) {
    if (covering(own, at)) isNamed = true;
    // Another name of its own, which by itself could be another's, is no other body: جيش الاحتلال.
    else if (!covering(phrases, at) && language.isOther(at, noun, texts)) return false;
  }
  return isNamed;
}

/**
 * Which of the places before its noun name a movement of the young by a form of several words that
 * needs a cue, and has one: حركة الشباب in Somalia.
 */
function toldInFull(
  { entry, words }: Pattern,
  before: readonly Match[],
  { cues }: Page,
): readonly Match[] {
  if (words[0] !== YOUTH) return [];
  return before.filter(
    (one) => one.first < one.last && nearest(one, cues.get(entry)).distance <= NEAR,
  );
}

function isRaised(word: number, texts: Texts): boolean {
  return CAPITALISED.test(texts.word(word));
}

/**
 * Whether a noun is part of another's name: the High Court, the Coast Guard, the Court of Appeal.
 */
export function isOfName(at: number, texts: Texts): boolean {
  if (!isRaised(at, texts)) return false;
  if (goesOn(at, texts)) return true;
  if (!adjoins(at - 1, texts)) return false;
  const before = texts.word(at - 1);
  return CAPITALISED.test(before) && !OPENERS.has(before.toLowerCase());
}

/** The Guard and the Guards are one. */
function stemOf(word: string): string {
  return word.replace(/s$/, '');
}

/** Whether a noun is the first of a longer name: the Court of Appeal, the Union Jack. */
function goesOn(last: number, texts: Texts): boolean {
  if (!isFollowed(last, texts) || texts.gap(last) !== ' ') return false;
  const next = texts.word(last + 1);
  return next === 'of' || next === 'for' || CAPITALISED.test(next);
}
