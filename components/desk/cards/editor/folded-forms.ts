import type { FormDraft } from '../../../../desk/model.ts';

/** A name of a card, and its place among its names, which identifies it. */
export interface Numbered {
  readonly form: FormDraft;
  readonly index: number;
}

/** Always shown, in whatever language. */
const FIRST = 3;
/** At most this many are not worth folding. */
const FEW = 6;

/**
 * Splits names into those to show and, if there are many, those to fold: in other
 * languages than the pack.
 */
export function foldedIn(
  forms: readonly FormDraft[],
  lang: string,
): { readonly shown: readonly Numbered[]; readonly folded: readonly Numbered[] } {
  const all = forms.map((form, index) => ({ form, index }));
  const isOther = ({ form, index }: Numbered) => index >= FIRST && form.lang !== lang;
  const folded = all.filter(isOther);
  if (folded.length <= FEW) return { shown: all, folded: [] };
  return { shown: all.filter((each) => !isOther(each)), folded };
}
