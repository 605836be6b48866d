import { adjoins, folded, isFollowed } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { isQuoted } from '../namesakes/titles/quotations.ts';
import { covers } from '../weigh/positions.ts';
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
  /^[وف]?[بلك]?(?:قيادة|قيادي|قياديين|قياديون|زعيم|زعماء|قائد|مسؤول|مسؤولون|مسؤولين|عضو|مصدر|مصادر|متحدث|ناطق|وفد|بيان|عناصر|مسلحي|مقاتلي|تنظيم|حركة|قناة|مراسل|رد|سلاح|موقف|قرار|شروط|مطالب|رفض|موافقة|قبول|هجوم|حكم|رؤية|مفاوضي|انتخابات)$/u,
);
const OF = foldedPattern(/^(?:في|من|باسم|عن)$/u);
/** What is done to a body, or with one, before its name. */
const TO = foldedPattern(
  /^[وف]?(?:مع|ضد|إلى|بين|لدى|[يتن]تهم|اتهم|[يتن]دعو|دعا|[يتن]طالب|طالب|[يتن]هدد|هدد|[يتن]حذر|حذر|[يتن]حم[لّ]|حمل|[يتن]مهل|أمهل)$/u,
);

/**
 * Whether a noun in quotation marks is told to be a body of that name: by the words beside it, or
 * by another body before an attached “and”, «فتح» و«حماس».
 */
export function isQuotedBody(match: Match, page: Page): boolean {
  const { texts, langOf } = page;
  const { first, last, kind } = match;
  if (kind !== 'ambiguous' || first !== last || langOf(first) !== 'ar') return false;
  if (!isQuoted(match, texts)) return false;
  if (isFollowed(last, texts) && CLOSED.test(texts.gap(last) ?? '') && isDoing(last + 1, texts))
    return true;
  if (!isFollowed(first - 1, texts)) return false;
  if (isBehindAnother(first, page) || isFor(first, texts)) return true;
  if (!OPENED.test(texts.gap(first - 1) ?? '')) return false;
  const before = folded(first - 1, texts);
  if (DOES.test(before) || HAS.test(before) || TO.test(before)) return true;
  return OF.test(before) && adjoins(first - 2, texts) && HAS.test(folded(first - 2, texts));
}
const OPENED = /^ ["«“]$/;
const CLOSED = /^["»”] $/;

/** Whether another name in quotation marks is before an attached “and”. */
function isBehindAnother(first: number, { texts, forms }: Page): boolean {
  const and = first - 1;
  if (folded(and, texts) !== AND || !ATTACHED.test(texts.gap(and) ?? '')) return false;
  if (!isFollowed(and - 1, texts) || !CLOSED.test(texts.gap(and - 1) ?? '')) return false;
  return covers(forms, and - 1);
}

/** Whether an attached “to” is before the marks: قال لـ«الجزيرة». */
function isFor(first: number, texts: Texts): boolean {
  return folded(first - 1, texts) === FOR && ATTACHED.test(texts.gap(first - 1) ?? '');
}
const [AND, FOR] = ['و', 'ل'];
const ATTACHED = /^["«“]$/;

function isDoing(word: number, texts: Texts): boolean {
  return DOES.test(folded(word, texts));
}
