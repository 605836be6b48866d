import { isGivenName, isGivenNameOfTwo } from '../../lists/given-names.ts';
import { adjoins, folded, type Known } from '../../match/neighbours.ts';
import { covers } from '../../weigh/positions.ts';
import { foldedPattern, foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';

/**
 * What stands before a given name in Arabic, and before no family name of those who have entries.
 */
const ARABIC_RANKS: ReadonlySet<string> = new Set(
  'اللواء العميد العقيد الرائد النقيب المقدم السفير القاضي المحامي النائب المهندس الدكتور'
    .split(' ')
    .map(foldVariants),
);

/**
 * Whether a family name that is a given name as well is that: after a rank or before another given
 * name, where more of the name follows. اللواء عباس كامل, a general, and عباس إبراهيم.
 */
export function isGivenNameInArabic(word: number, texts: Texts, known: Known): boolean {
  if (!adjoins(word, texts) || !isGivenName(folded(word, texts))) return false;
  if (known.some((list) => covers(list, word + 1))) return false;
  if (isGivenName(folded(word + 1, texts))) return true;
  return adjoins(word - 1, texts) && ARABIC_RANKS.has(folded(word - 1, texts));
}

/**
 * Whether a word is the second of a given name, as in علاء الدين; not of a king's, whom another may
 * meet, nor of a province: محافظة صلاح الدين.
 */
export function endsGivenName(word: number, texts: Texts): boolean {
  if (!adjoins(word - 1, texts)) return false;
  if (!isGivenNameOfTwo(folded(word - 1, texts), folded(word, texts))) return false;
  return !(adjoins(word - 2, texts) && KING_OR_PLACE.test(folded(word - 2, texts)));
}
const KING_OR_PLACE = foldedPattern(
  /^[وف]?[بل]?(?:الملك|العاهل|الأمير|محافظة|محور|مدينة|ملک|استان|في|در)$/u,
);
