import { isPlainCountry } from '../../lists/plain-countries.ts';
import { folded, isFollowed } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';

/** “-lI”, which makes of a place who is from there, in any number and case. */
const FROM_THERE = /^l[iıuü](?:l[ae]r\p{Ll}{0,6}|n[iıuü]n|y[iıuüae]|d[ae]n?)?$/u;

/**
 * Whether a Turkish country has a suffix that makes its people of it: “ABD'li yetkililer”, American
 * officials, as Suriyeli is of Suriye. The name of a group stays: IŞİD'liler.
 */
export function isDemonym({ first, last }: Match, texts: Texts, lang: string | null): boolean {
  if (lang !== 'tr' || first !== last || !isFollowed(last, texts)) return false;
  if (foldVariants(texts.gap(last) ?? '') !== "'" || !FROM_THERE.test(texts.word(last + 1)))
    return false;
  return ABBREVIATED.has(texts.word(last)) || isPlainCountry(folded(last, texts), lang);
}

/** States that are called by their initials: the United States, the Emirates, Northern Cyprus. */
const ABBREVIATED: ReadonlySet<string> = new Set(['ABD', 'BAE', 'KKTC', 'GKRY']);
