import { adjoins } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { covers } from '../weigh/positions.ts';
import type { Texts } from '../words/texts.ts';

/** A country's name that is also its feminine adjective: السعودية. */
const NAME = /^ال\p{L}+ية$/u;
/** A definite feminine or plural noun: الحكومة, وللشركات. A masculine one is the subject of a verb: زار الرئيس السعودية. */
const DEFINITE = /^[وف]?(?:[بك]?ال|لل)\p{L}+(?:ة|ات)$/u;
/** Feminine nouns that take a noun before their adjective: وزارة الدفاع السعودية, مدينة جدة السعودية. */
const HEAD = /^[وف]?[بلك]?(?:وزارة|هيئة|شركة|صحيفة|قناة|وكالة|مدينة|جامعة|محكمة)$/u;

/** After it, a name is the country: محكمة في السعودية. */
const PREPOSITION = /^[وف]?(?:في|من|إلى|على|عن|مع|ضد|بين|داخل|خارج|نحو|لدى|عبر)$/u;

/**
 * Whether an Arabic name is the adjective of the noun before it, with which it agrees in gender: الخارجية السعودية. After
 * a name it is not, since that is the subject: اتهمت الأمم المتحدة السعودية.
 */
export function isArabicAdjective(
  { first, last, skip }: Match,
  texts: Texts,
  names: readonly Match[],
): boolean {
  if (first !== last || skip !== 0 || !adjoins(first - 1, texts)) return false;
  if (!NAME.test(texts.word(first)) || PREPOSITION.test(texts.word(first - 1))) return false;
  if (adjoins(first - 2, texts) && HEAD.test(texts.word(first - 2))) return true;
  return DEFINITE.test(texts.word(first - 1)) && !covers(names, first - 1);
}
