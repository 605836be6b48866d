import { adjoins, folded } from './neighbours.ts';
import { TITLES, UNMARKED } from './openers.ts';
import { covers, type Positions } from './positions.ts';
import type { Match } from './stands.ts';
import type { Texts } from './texts.ts';

/**
 * Whether a form is an office before the name of who holds it, with or without a title, as “the Emir of Qatar” in “Katar Emiri Şeyh
 * Temim” and “the Saudi crown prince” in ولي العهد السعودي محمد بن سلمان: the name is marked, and Qatar.
 *
 * @param sure where entries are named for certain.
 */
export function isOfficeBeforeName(
  { first, last, pattern }: Match,
  texts: Texts,
  sure: Positions,
): boolean {
  if (first === last || !adjoins(last, texts)) return false;
  const names = sure.get(pattern.entry) ?? [];
  if (covers(names, last + 1)) return true;
  const title = folded(last + 1, texts);
  if (!UNMARKED.has(title) && !TITLES.has(title)) return false;
  return adjoins(last + 1, texts) && covers(names, last + 2);
}
