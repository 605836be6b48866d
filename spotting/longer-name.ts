import { foldVariants } from './fold.ts';
import type { Match } from './match.ts';
import { OPENERS } from './openers.ts';
import { covers } from './positions.ts';
import type { Texts } from './texts.ts';

const CAPITALISED = /^\p{Lu}\p{M}*\p{Ll}/u;

/**
 * Whether a bare name is part of a longer one that is not listed: “Hamid Ghafari”, “Kerman
 * University”, “Lake Assad”. So it is beside a capitalised word, but for one that opens a sentence,
 * and one that is known. German writes every noun so: there it says nothing.
 *
 * @param known what is known to stand by itself: cues of the name’s entry, and names; in word order.
 */
export function isPartOfLongerName(
  { first, last }: Match,
  texts: Texts,
  lang: string | null,
  known: readonly (readonly Match[])[],
): boolean {
  if (lang === 'de' || first !== last) return false;
  const { words } = texts;
  if (!CAPITALISED.test(texts.word(first))) return false;

  const adjoins = (left: number) =>
    words.texts[left] === words.texts[left + 1] &&
    left >= 0 &&
    left + 1 < words.length &&
    foldVariants(texts.gap(left) ?? '') === ' ';
  const isName = (at: number) =>
    CAPITALISED.test(texts.word(at)) && !known.some((list) => covers(list, at));

  if (adjoins(last) && isName(last + 1)) return true;
  if (!adjoins(first - 1) || !isName(first - 1)) return false;
  const before = first - 1;
  return adjoins(before - 1) || !OPENERS.has(foldVariants(texts.word(before)).toLowerCase());
}
