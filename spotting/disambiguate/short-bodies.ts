import { OPENERS } from '../lists/openers.ts';
import { adjoins, CAPITALISED, folded, isFollowed } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { covering } from '../weigh/positions.ts';
import type { Page } from '../weigh/weigh.ts';
import { foldedPattern, foldVariants } from '../words/fold.ts';
import type { Texts } from '../words/texts.ts';

/**
 * Bodies that are called by the noun of their name once they have been named: “the International Criminal Court … the Court”, الوكالة
 * الدولية للطاقة الذرية … الوكالة, “Uluslararası Atom Enerjisi Ajansı … Ajans”. Any other body has the same noun, so that the page must
 * have named this one before, and no other.
 */

const NOUNS = /^(?:Guards?|Court|Agency|Union|Authority|Alliance|Council|Commission)$/;
/** How far before it the body is named, in words. */
const MAX_BACK = 150;

/** In Arabic, the agency, the court and the group, by what they begin with in any state: وكالة, وكالات. */
const ARABIC_STEMS: ReadonlyMap<string, string> = new Map(
  ['وكال', 'محكم', 'جماع'].map((stem) => [foldVariants(`ال${stem}ة`), foldVariants(stem)]),
);
/** What Arabic attaches to the front of a noun. */
const ATTACHED = foldedPattern(/^[وف]?(?:[بك]?ال|لل|[بلك])?/u);
/** By proxy, not in the agency: الحرب بالوكالة. */
const BY_PROXY = foldedPattern(/^[وف]?بالوكالة$/u);
/** A definite word is an attribute of the noun before it, unless it is a relative pronoun: الوكالة الوطنية, but الوكالة التي. */
const ATTRIBUTE = foldedPattern(/^(?!ال(?:تي|ذي|ذين|لتان|لتين|يوم)$)(?:ال|لل)\p{L}/u);
/** News agencies that are called so without that noun. */
const NEWS_AGENCIES: ReadonlySet<string> = new Set(
  'رويترز فرانس برس أسوشيتد أسوشييتد بلومبرغ بلومبيرغ تسنيم فارس إرنا مهر إيسنا سانا وفا واس الأناضول تاس نوفوستي سبوتنيك إنترفاكس شينخوا'
    .split(' ')
    .map(foldVariants),
);

/** In Turkish, written with a capital, by what they begin with in any case. */
const TURKISH = /^(?:ajans|mahkeme|divan|i\u0307?ttifak|konsey)/;

/** Whether a form is nothing but such a noun and its article. */
export function isShortForBody({ pattern: { words, kind, lang } }: Match): boolean {
  if (kind !== 'ambiguous') return false;
  const [word = '', noun = ''] = words;
  if (words.length === 2) return word === 'the' && NOUNS.test(noun);
  if (words.length !== 1) return false;
  return lang === 'ar' ? ARABIC_STEMS.has(word) : lang === 'tr' && isTurkish(word);
}

function isTurkish(word: string): boolean {
  return CAPITALISED.test(word) && TURKISH.test(foldVariants(word).toLowerCase());
}

/** Whether the page has named the body before it, and no other of its kind. */
export function isBodyNamedBefore(match: Match, page: Page): boolean {
  const { first, pattern } = match;
  const { texts, named } = page;
  const own = named.get(pattern.entry) ?? [];
  if (own.length === 0 || !mayBeShort(match, texts)) return false;
  let isNamed = false;
  for (let at = first - 1; at >= Math.max(0, first - MAX_BACK); at--) {
    if (covering(own, at)) isNamed = true;
    else if (isOther(at, match, texts)) return false;
  }
  return isNamed;
}

/** Whether a noun stands by itself, and is written as such a short name. */
function mayBeShort({ first, last, pattern: { lang } }: Match, texts: Texts): boolean {
  if (lang === 'ar') return !BY_PROXY.test(folded(last, texts)) && !isNoted(last, texts);
  const noun = texts.word(last);
  if (!CAPITALISED.test(noun) || texts.casing(first) !== 'sentence') return false;
  if (lang !== 'tr') return !goesOn(last, texts);
  // Any noun has a capital where a sentence begins.
  if (!adjoins(first - 1, texts)) return false;
  return !isOfName(last, texts);
}

/** Whether a word is the noun of another body of the kind. */
function isOther(at: number, { last, pattern: { lang, words } }: Match, texts: Texts): boolean {
  if (lang === 'ar') {
    const word = folded(at, texts);
    const stem = ARABIC_STEMS.get(words[0] ?? '') ?? '';
    if (stem === AGENCY && NEWS_AGENCIES.has(word)) return true;
    const noun = word.replace(ATTACHED, '');
    // «و» may be attached or a part of the noun.
    if (!noun.startsWith(stem) && !word.startsWith(stem)) return false;
    return !DEFINITE.test(word) || isNoted(at, texts);
  }
  if (lang === 'tr') {
    const stem = TURKISH.exec(folded(last, texts))?.[0] ?? '';
    return stem !== '' && folded(at, texts).startsWith(stem) && isOfName(at, texts);
  }
  return stemOf(texts.word(at)) === stemOf(texts.word(last)) && isOfName(at, texts);
}
const AGENCY = foldVariants('وكال');
const DEFINITE = foldedPattern(/^[وف]?(?:[بك]?ال|لل)/u);

/** Whether an Arabic noun has an attribute behind it. */
function isNoted(at: number, texts: Texts): boolean {
  return adjoins(at, texts) && ATTRIBUTE.test(folded(at + 1, texts));
}

/** Whether a noun is part of another's name: the High Court, the Coast Guard, the Court of Appeal. */
function isOfName(at: number, texts: Texts): boolean {
  if (!CAPITALISED.test(texts.word(at))) return false;
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
