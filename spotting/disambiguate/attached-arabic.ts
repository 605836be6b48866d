import { adjoins, folded, isFollowed } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import type { Page } from '../weigh/weigh.ts';
import { foldedPattern } from '../words/fold.ts';

/**
 * Bodies that are called by an Arabic noun, where a preposition is attached to them: قيادي بحماس is a
 * leader “in Hamas”, and هتف بحماس “chanted with enthusiasm”; what somebody says للجزيرة: is said to Al
 * Jazeera, and no island. In قيادي بارز في فتح, the preposition stands by itself.
 */

/** Who is of a body, and does nothing with enthusiasm, as he stands behind no verb. */
const MEMBER = foldedPattern(/^[وفل]?(?:ال)?(?:قيادي|قياديا|قياديين|قياديون|قيادات|عضو|أعضاء)$/u);
/** What is done with enthusiasm by the one named behind it. */
const SPEAKS = foldedPattern(
  /^[وف]?(?:قال|تحدث|تحدثت|تكلم|رد|هتف|خطب|يتحدث|يتكلم|صفق|شارك|استقبل|رحب)$/u,
);
const IN = foldedPattern(/^[وف]?ب/u);
const IN_ALONE = foldedPattern(/^في$/u);
/** What a noun with the article is, another name on the page tells: قيادي في الحركة. */
const WITH_ARTICLE = foldedPattern(/^ال/u);
const FOR_THE = foldedPattern(/^لل/u);
/** What is said to a broadcaster follows a colon. */
const COLON = /^ ?:/;
/** A headline that quotes somebody names him and where he spoke in so many words. */
const MAX_SPEAKER = 8;

/** Whether an Arabic noun is told to be a body by what is attached to it, and the words beside it. */
export function isAttachedBody({ first, last, kind, skip }: Match, page: Page): boolean {
  const { texts, langOf } = page;
  if (kind !== 'ambiguous' || first !== last || langOf(first) !== 'ar') return false;
  const word = folded(first, texts);
  if (FOR_THE.test(word)) return isToldTo(first, page);
  if (!WITH_ARTICLE.test(word) && isMemberIn(first, page)) return true;
  if (skip <= 0 || !IN.test(word) || !adjoins(first - 1, texts)) return false;
  if (!MEMBER.test(folded(first - 1, texts))) return false;
  return !adjoins(first - 2, texts) || !SPEAKS.test(folded(first - 2, texts));
}

/** Whether “in” stands before a name, and who is of it before that, with an adjective or without. */
function isMemberIn(word: number, { texts }: Page): boolean {
  const isBeside = (at: number) => adjoins(at - 1, texts);
  if (!isBeside(word) || !isBeside(word - 1) || !IN_ALONE.test(folded(word - 1, texts)))
    return false;
  if (MEMBER.test(folded(word - 2, texts))) return true;
  return isBeside(word - 2) && MEMBER.test(folded(word - 3, texts));
}

/** Whether a colon follows a name, and before it stand a few words that begin the text. */
function isToldTo(word: number, { texts }: Page): boolean {
  if (!isFollowed(word, texts) || !COLON.test(texts.gap(word) ?? '')) return false;
  let at = word;
  while (isFollowed(at - 1, texts)) {
    at--;
    if (word - at > MAX_SPEAKER || !adjoins(at, texts)) return false;
  }
  return at < word;
}
