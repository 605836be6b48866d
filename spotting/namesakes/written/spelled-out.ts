import { isBehindBracket, startOfLongForm } from '../../match/long-form.ts';
import type { Match } from '../../match/stands.ts';
import { covers, type Positions } from '../../weigh/positions.ts';
import type { Texts } from '../../words/texts.ts';

/**
 * Abbreviations that a page spells out: after “Freie Bürgerinitiative (FBI)” FBI is that
 * body's on all of the page.
 */

const ABBREVIATION = /^\p{Lu}{2,6}$/u;

/**
 * The entries whose abbreviation is another's on this page, each with the
 * abbreviation; see `abbreviationOf`.
 */
export function spelledOutIn(
  forms: readonly Match[],
  texts: Texts,
  cues: Positions,
  shown: Positions,
): ReadonlySet<string> {
  const others = forms.filter(({ pattern: { entry }, first, last, kind }) => {
    if (kind === 'not' || first !== last) return false;
    const own = [cues.get(entry) ?? [], shown.get(entry) ?? []];
    return isSpelledOutForAnother({ first, last }, texts, own);
  });
  return new Set(others.map((one) => abbreviationOf(one, texts)));
}

/** An abbreviation as its entry has it. */
export function abbreviationOf({ pattern, first }: Match, texts: Texts): string {
  return `${pattern.entry} ${texts.word(first)}`;
}

/**
 * Whether words right before a bracket spell out the abbreviation in it, and none of them names the
 * entry or is a cue of it.
 *
 * @param own forms and cues of its entry, in word order.
 */
function isSpelledOutForAnother(
  { first, last }: Pick<Match, 'first' | 'last'>,
  texts: Texts,
  own: readonly (readonly Match[])[],
): boolean {
  if (first !== last || !ABBREVIATION.test(texts.word(first))) return false;
  const { ends } = texts.words;
  if (!isBehindBracket(first, texts)) return false;
  if (texts.around(first).charAt(ends[last] ?? 0) !== ')') return false;
  const start = startOfLongForm(texts.word(first).toLowerCase(), first - 1, texts);
  if (start < 0) return false;
  for (let at = start; at < first; at++) {
    if (own.some((list) => covers(list, at))) return false;
  }
  return true;
}
