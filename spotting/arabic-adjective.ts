import { adjoins } from './neighbours.ts';
import { covers } from './positions.ts';
import type { Match } from './stands.ts';
import type { Texts } from './texts.ts';

/** A country whose name is also its adjective in the feminine: السعودية. */
const NAME = /^ال\p{L}+ية$/u;
/** A feminine or a plural with the article: الحكومة, وللشركات. A masculine is the subject of a verb: زار الرئيس السعودية. */
const DEFINITE = /^[وف]?(?:[بك]?ال|لل)\p{L}+(?:ة|ات)$/u;
/** Feminines that the name of what they are stands after, and then the adjective: وزارة الدفاع السعودية, مدينة جدة السعودية. */
const HEAD = /^[وف]?[بلك]?(?:وزارة|هيئة|شركة|صحيفة|قناة|وكالة|مدينة|جامعة|محكمة)$/u;

/**
 * Whether an Arabic name is the adjective of the noun before it, with which it agrees in gender: الخارجية السعودية. Not
 * of a name, which is then who acts: اتهمت الأمم المتحدة السعودية.
 */
export function isArabicAdjective(
  { first, last, skip }: Match,
  texts: Texts,
  names: readonly Match[],
): boolean {
  if (first !== last || skip !== 0 || !adjoins(first - 1, texts)) return false;
  if (!NAME.test(texts.word(first))) return false;
  if (adjoins(first - 2, texts) && HEAD.test(texts.word(first - 2))) return true;
  return DEFINITE.test(texts.word(first - 1)) && !covers(names, first - 1);
}
