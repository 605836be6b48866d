import { adjoins, folded } from '../match/neighbours.ts';
import { foldedPattern, foldVariants } from '../words/fold.ts';
import type { Texts } from '../words/texts.ts';

/** Cups, races and prizes that are called after a country, and are none of it. */

/** Whether German says of what a contest is: Großer Preis von Malaysia. Any other prize may be “from” somebody: der Preis von Trumps Politik. */
export function isGermanContest(first: number, texts: Texts): boolean {
  if (texts.word(first - 1) !== 'von' || !adjoins(first - 1, texts) || !adjoins(first - 2, texts))
    return false;
  const contest = texts.word(first - 2);
  if (/^(?:GP|Prix|Rall(?:ye|ey)|Open|Pokal(?:s|es)?)$/.test(contest)) return true;
  return /^Preis(?:e?s)?$/.test(contest) && /^Große[nrsm]?$/.test(texts.word(first - 3));
}

/** Contests before a country without a link: Copa Argentina, Rally Portugal. */
export const CUPS = /^(?:Copa|Coppa|Supercopa|Supercoppa|Vuelta|Trofeo|Rallye?)$/;

/** Whether a word behind a name begins what a contest is called: Hollanda GP, Bahrain Grand Prix. A headline may say “Iran Open to Talks”. */
export function isContest(word: number, texts: Texts): boolean {
  if (texts.word(word) === 'Grand') return texts.word(word + 1).startsWith('Prix');
  if (CUP_KINDS.test(texts.word(word)) && CUP.test(texts.word(word + 1)))
    return adjoins(word, texts);
  return CONTESTS_AFTER.test(texts.word(word)) && texts.casing(word) === 'sentence';
}
/** Egypt Capital Cup, İtalya Süper Kupası; in the England World Cup squad, the country is the team. */
const CUP_KINDS = /^(?:Capital|Emir|Amir|League|Super|Başkent|Kral|Lig|Süper)$/;
const CUP = /^(?:Cup$|Kupası)/;
const CONTESTS_AFTER = /^(?:GP|Open|Rallisi)$/;

/** Whether a country is part of what an Arabic or Persian cup is called: كأس عاصمة مصر, كأس ملك إسبانيا, جام حذفی مصر. */
export function isCupOf(first: number, texts: Texts): boolean {
  const cup = folded(first - 2, texts);
  return CUP_OF.has(folded(first - 1, texts)) && (cup === JAM || ARABIC_CUP.test(cup));
}
const CUP_OF: ReadonlySet<string> = new Set(
  'عاصمة رابطة سوبر ملك أمير رئيس سلطان حذفی امیر پادشاهی سلطنتی اتحادیه'
    .split(' ')
    .map(foldVariants),
);
const ARABIC_CUP = foldedPattern(/^[وف]?[بلك]?كأس$/u);
const JAM = foldVariants('جام');
