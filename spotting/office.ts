import { adjoins, folded } from './neighbours.ts';
import { TITLES, UNMARKED } from './openers.ts';
import { covers } from './positions.ts';
import type { Match } from './stands.ts';
import type { Texts } from './texts.ts';

/**
 * Whether a form is an office before a title and the name of who holds it, as “the Emir of Qatar” in “Katar Emiri Şeyh
 * Temim”: the name is marked, and Qatar.
 *
 * @param names of the same entry, in order.
 */
export function isOfficeBeforeName(
  { first, last }: Match,
  texts: Texts,
  names: readonly Match[],
): boolean {
  if (first === last || !adjoins(last, texts)) return false;
  const title = folded(last + 1, texts);
  if (!UNMARKED.has(title) && !TITLES.has(title)) return false;
  return covers(names, last + 1) || (adjoins(last + 1, texts) && covers(names, last + 2));
}
