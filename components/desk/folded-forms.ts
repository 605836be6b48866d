import type { FormDraft } from '../../desk/model.ts';

/** A name of a card, and its place among its names, which identifies it. */
export interface Numbered {
  readonly form: FormDraft;
  readonly index: number;
}

/** Always shown, in whatever language. */
const FIRST = 3;
/** So few names are no reason to fold anything. */
const FEW = 6;

/** Names to show and, of a card with many, those in other languages than its pack, to fold. */
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
