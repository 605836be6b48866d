import type { Match } from '../match/stands.ts';
import { isQuoted } from '../namesakes/titles/quotations.ts';
import { around } from '../weigh/positions.ts';
import { MAX_RELATED, NEAR_NAME, type Page } from '../weigh/weigh.ts';

/**
 * Groups with the name of a place behind a dash, which papers that put groups into quotation marks
 * call by the place alone: «Исламское государство – Хорасан» … «Хорасан».
 */

/** Languages that do so. */
const LANGS: readonly string[] = ['ru', 'uk', 'ar', 'fa'];
const DASH = /^[»"”]? ?[-–—] ?[«"“]?$/;
/** “Province”, as such a group calls its branches. */
const PROVINCE = /^(?:в[иі]лаят|ولاية|ولایت)/i;
/** Without the endings of cases. */
const STEM = 5;

/** The full name of the group whose branch a quoted place means on this page; null if none. */
export function branchMeant(match: Match, page: Page): Match | null {
  const { texts, langOf, sure } = page;
  const { first, last, pattern } = match;
  if (first !== last || match.kind !== 'ambiguous' || !LANGS.includes(langOf(first) ?? ''))
    return null;
  if (!isQuoted(match, texts)) return null;
  const stem = texts.word(last).slice(0, STEM).toLowerCase();
  for (const other of pattern.related.slice(0, MAX_RELATED)) {
    const full = around(match, sure.get(other) ?? []).find(
      (one) =>
        one.first < one.last &&
        Math.abs(one.first - first) <= NEAR_NAME &&
        texts.word(one.last).slice(0, STEM).toLowerCase() === stem &&
        (DASH.test(texts.gap(one.last - 1) ?? '') || PROVINCE.test(texts.word(one.last - 1))),
    );
    if (full) return full;
  }
  return null;
}
