import { adjoins, folded, isFollowed } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { isQuoted } from '../namesakes/quotations.ts';
import type { Page } from '../weigh/weigh.ts';
import { foldedPattern } from '../words/fold.ts';
import type { Texts } from '../words/texts.ts';

/**
 * Groups and media that are called by a noun, «حماس», enthusiasm, and «الجزيرة», the island: papers
 * that put their names into quotation marks tell them from it. A title is quoted as well, so that a
 * word beside it must speak of what a body says, does or has.
 */

/** What a body says or does, in the feminine, before its name or behind it. */
const DOES = foldedPattern(
  /^[وف]?(?:(?:قال|أعلن|أكد|نف|أوضح|أضاف|اتهم|حذر|تبن|رفض|وافق|ذكر|طالب|شن|رد|سلم|هدد|ندد|أدان|استنكر)ت|دعت|ت(?:نفي|علن|ؤكد|حذر|رفض|وافق|تهم|طالب|دعو|قول|هدد|تبنى|درس|سلم|ندد|دين|رد|نتظر|تمسك|شترط|ستنكر))$/u,
);
/** Whom and what a body has, before its name. */
const HAS = foldedPattern(
  /^[وف]?[بلك]?(?:قيادة|قيادي|قياديين|قياديون|زعيم|زعماء|قائد|مسؤول|مسؤولون|مسؤولين|عضو|مصدر|مصادر|متحدث|ناطق|وفد|بيان|عناصر|مسلحي|مقاتلي|تنظيم|حركة|قناة|مراسل)$/u,
);
const OF = foldedPattern(/^(?:في|من|باسم|عن)$/u);

/** Whether a noun in quotation marks is told to be a body of that name. */
export function isQuotedBody(match: Match, { texts, langOf }: Page): boolean {
  const { first, last, kind } = match;
  if (kind !== 'ambiguous' || first !== last || langOf(first) !== 'ar') return false;
  if (!isQuoted(match, texts)) return false;
  if (isFollowed(last, texts) && CLOSED.test(texts.gap(last) ?? '') && isDoing(last + 1, texts))
    return true;
  if (!isFollowed(first - 1, texts) || !OPENED.test(texts.gap(first - 1) ?? '')) return false;
  const before = folded(first - 1, texts);
  if (DOES.test(before) || HAS.test(before)) return true;
  return OF.test(before) && adjoins(first - 2, texts) && HAS.test(folded(first - 2, texts));
}
const OPENED = /^ ["«“]$/;
const CLOSED = /^["»”] $/;

function isDoing(word: number, texts: Texts): boolean {
  return DOES.test(folded(word, texts));
}
