import { TITLES, UNMARKED } from '../../lists/openers.ts';
import { adjoins, folded, type Known } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { covers, type Positions } from '../../weigh/positions.ts';
import { foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';

/**
 * What stands between an office and the name in apposition: “the Emir of Qatar,
 * Tamim bin Hamad al-Thani”.
 */
const BEFORE_APPOSITION = /^[,،] $/;

/**
 * Whether a form is an office beside the name of who holds it: before it, directly, with a title or
 * a comma between, as “the Emir of Qatar” in “Katar Emiri Şeyh Temim” and “the Saudi crown prince”
 * in ولي العهد السعودي محمد بن سلمان; or behind it and a comma. The name is marked, and Qatar.
 *
 * @param sure where entries are named for certain.
 */
export function isOfficeBesideName(
  { first, last, pattern }: Match,
  texts: Texts,
  sure: Positions,
): boolean {
  if (first === last) return false;
  const names = sure.get(pattern.entry) ?? [];
  if (isOfNameBefore(first, last, texts, names)) return true;
  const isNamed = (at: number) =>
    covers(names, at) || (adjoins(at, texts) && covers(names, at + 1));
  const { words } = texts;
  if (words.texts[last + 1] === words.texts[last] && BEFORE_APPOSITION.test(texts.gap(last) ?? ''))
    return isOffice(first, texts) && isNamed(last + 1);
  if (!adjoins(last, texts)) return false;
  if (covers(names, last + 1)) return isOffice(first, texts) || isOffice(last, texts);
  const title = folded(last + 1, texts);
  return (UNMARKED.has(title) || TITLES.has(title)) && isNamed(last + 1);
}

/**
 * Whether a form is an office behind a comma and the name of who holds it: “تمیم
 * بن حمد آل ثانی، امیر قطر”.
 */
function isOfNameBefore(first: number, last: number, texts: Texts, names: Known[number]): boolean {
  if (first === 0 || texts.words.texts[first - 1] !== texts.words.texts[first]) return false;
  if (!BEFORE_APPOSITION.test(texts.gap(first - 1) ?? '') || !covers(names, first - 1))
    return false;
  return isOffice(first, texts) || isOffice(last, texts);
}

/** Whether a word is an office. */
function isOffice(at: number, texts: Texts): boolean {
  const word = folded(at, texts);
  return TITLES.has(word) || UNMARKED.has(word) || OFFICES.has(word);
}
/**
 * The heir to the throne, emir, king, head, sultan, minister, leader and guide, in Arabic and
 * Persian; with the ending of Turkish, the emir, heir and sultan of somewhere.
 */
const OFFICES: ReadonlySet<string> = new Set(
  'ولي ولیعهد أمير امیر ملك رئيس رئیس سلطان وزير وزیر زعيم قائد رهبر مرشد emiri veliahtı sultanı'
    .split(' ')
    .map(foldVariants),
);
