import { adjoins, folded, hyphenated } from '../../match/neighbours.ts';
import { foldedPattern, foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';
import { beforeLinks, isBeside, type Name } from '../grammar/beside.ts';

/** Cups, races and prizes that are called after a country, and are none of it. */

/**
 * Whether German says of what a contest is: Großer Preis von Malaysia. Any other prize may be
 * “from” somebody: der Preis von Trumps Politik.
 */
export function isGermanContest({ first }: Name, texts: Texts): boolean {
  if (texts.word(first - 1) !== 'von' || !adjoins(first - 1, texts) || !adjoins(first - 2, texts))
    return false;
  const contest = texts.word(first - 2);
  if (/^(?:GP|Prix|Rall(?:ye|ey)|Open|Pokal(?:s|es)?)$/.test(contest)) return true;
  return /^Preis(?:e?s)?$/.test(contest) && /^Große[nrsm]?$/.test(texts.word(first - 3));
}

/** Whether a contest stands before a country without a link: Copa Argentina, Rally Portugal. */
export function isAfterCup({ first }: Name, texts: Texts): boolean {
  return CUPS.test(texts.word(first - 1)) && adjoins(first - 1, texts);
}
const CUPS = /^(?:Copa|Coppa|Supercopa|Supercoppa|Vuelta|Trofeo|Rallye?)$/;

/**
 * Whether what stands behind a name is with it what a contest is called: Hollanda GP, Bahrain Grand
 * Prix. A headline may say “Iran Open to Talks”.
 */
export function beginsContest({ last }: Name, texts: Texts): boolean {
  const word = last + 1;
  if (texts.word(word) === 'Grand') return texts.word(word + 1).startsWith('Prix');
  if (CUP_KINDS.test(texts.word(word)) && CUP.test(texts.word(word + 1)))
    return adjoins(word, texts);
  return CONTESTS_AFTER.test(texts.word(word)) && texts.casing(word) === 'sentence';
}
/**
 * Egypt Capital Cup, İtalya Süper Kupası; in the England World Cup squad, the country is the team.
 */
const CUP_KINDS = /^(?:Capital|Emir|Amir|League|Super|Başkent|Kral|Lig|Süper)$/;
const CUP = /^(?:Cup$|Kupası)/;
const CONTESTS_AFTER = /^(?:GP|Open|Masters|Tour|Rallisi|Turu|Açık)$/;

/**
 * Whether a country is part of what an Arabic or Persian cup is called: كأس عاصمة مصر, كأس ملك
 * إسبانيا, جام حذفی مصر.
 */
export function endsCup({ first }: Name, texts: Texts): boolean {
  if (!isBeside(first - 2, texts)) return false;
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

/** Whether small words may link a name to a contest: “Gran Premio de Cataluña”, «Кубок Франции». */
export function isOfContest({ first }: Name, texts: Texts): boolean {
  const contest = beforeLinks(first, texts);
  if (contest === null) return false;
  if (![texts.word(contest), hyphenated(contest, texts)].some((one) => CONTESTS.test(one)))
    return false;
  // Russian and Ukrainian have a genitive instead.
  return contest < first - 1 || CYRILLIC.test(texts.word(first));
}
const CONTESTS =
  /^(?:GP|Tour|Giro|Vuelta|Ronde|Volta|(?:Super)?[Cc]oupe|(?:Super)?[Cc]opa|Rallye?|Open|Abierto|Prix|Premio|Preis|Pokal|(?:Куб|Суперкуб)(?:ок|к[аеу]|ком)|Гран-при|Гран-прі)$/;
const CYRILLIC = /^\p{Lu}\p{Script=Cyrillic}{2,}$/u;
