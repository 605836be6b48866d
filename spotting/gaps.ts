import { foldVariants } from './fold.ts';
import type { Texts } from './texts.ts';

/** Between words of a form: up to four others may stand there, as in “attack on … Crocus City Hall”. */
export const SLOT = '…';
/** A slot after which nothing is marked: the noun that the last of some names has for all, “Луганской и Донецкой областей”. */
export const SHARED = '⋯';
/** What may stand between words that are in a slot: no sentence ends there, and no part of one. */
const LOOSE = /^(?:'| ?["«„“]| |-)$/;

/** Whether a gap of a pattern is a slot. */
export function isSlot(gap: string): boolean {
  return gap !== ' ' && (gap.includes(SLOT) || gap.includes(SHARED));
}

/** Whether a slot goes on over what stands between two words of a text; null where that is no text. */
export function isLoose(given: string | null, gap: string): boolean {
  if (given === null) return false;
  return (given === ', ' && gap.includes(SHARED)) || LOOSE.test(foldVariants(given));
}

const SPACE_OR_HYPHEN: ReadonlySet<string> = new Set([' ', '-']);
/** What may part the names of which one is made: Islamic State – Khorasan, ISIS/Khorasan. */
const PARTS = /^ ?[-/] ?$/;
const BRACKET = /^ ?[([]$/;
const QUOTES = /["«»“-‟]/g;
const SMALL = /^\p{Ll}/u;
/** After an initial a space may be left out, or the dot: J.D. Vance, Дж. Д. Венс. */
const INITIAL = /^(?:\. ?| )$/;
/** Arabic spells Latin abbreviations letter by letter, with spaces or with dots: سي آي إيه, سي.آي.إيه. */
const SPELLED = /^\p{Script=Arabic}{1,3}$/u;

/**
 * Whether what stands between two words of a text will do for a pattern's gap: a space may be
 * any run of spaces, or a hyphen as in “Islamic State-Khorasan”, and the reverse; before a name a spaced dash,
 * a slash or a bracket; and quotation marks may stand beside it, as around a part of a name. All else is as written.
 */
export function joins(gap: string, given: string | null, next: string): 'yes' | 'bracket' | 'no' {
  if (given === null) return 'no';
  if (gap === given) return 'yes';
  const between = foldVariants(given).replace(/ +/g, ' ').replace(QUOTES, '');
  if (gap === between) return 'yes';
  if (gap.startsWith('.') && INITIAL.test(gap) && INITIAL.test(between)) return 'yes';
  if (gap === ' ' && between === '.' && SPELLED.test(next)) return 'yes';
  if (!SPACE_OR_HYPHEN.has(gap) && !PARTS.test(gap)) return 'no';
  if (SPACE_OR_HYPHEN.has(between)) return 'yes';
  if (SMALL.test(next)) return 'no';
  if (PARTS.test(between)) return 'yes';
  return BRACKET.test(between) ? 'bracket' : 'no';
}

/** Whether a quotation that was open before a name ends within it, one word before its end: «Hezbollah» of Lebanon. */
export function leavesQuotation(texts: Texts, first: number, last: number): boolean {
  const { starts, ends } = texts.words;
  const text = texts.around(first);
  const before = texts.gap(last - 1);
  // A straight sign closes what the one before the name has opened.
  if (before !== null && /^"[^"]/.test(before) && text.charAt((starts[first] ?? 0) - 1) === '"')
    return true;
  if (before === null || !/[»”]/.test(before) || /[«„“]/.test(before)) return false;
  const name = text.slice(starts[first], ends[last - 1]);
  return !/[«„“]/.test(name) && /[«„“]/.test(text.charAt((starts[first] ?? 0) - 1));
}

/** What is left of a quotation, which is a name and no sentence. */
const REST = /^[^«„»“”"]{1,40}[»“”"]/;
const MAX_REST = 41;

/** A mark that opens a quotation and has none after it; of one sign for both, the first. */
const OPEN = /(?:[«„][^»“”"]*|^[^"“”]*["“][^"“”]*)$/;

/** Whether a name ends within a quotation that begins in it: the attack at «Crocus City. */
export function cutsQuotation(texts: Texts, first: number, last: number): boolean {
  const { starts, ends } = texts.words;
  const text = texts.around(first);
  const end = ends[last] ?? 0;
  if (!OPEN.test(text.slice(starts[first], end))) return false;
  return REST.test(text.slice(end, end + MAX_REST));
}

/** Whether a bracket closes after a word. */
export function isClosed(texts: Texts, word: number): boolean {
  const end = texts.words.ends[word] ?? 0;
  return /^["»”]?[)\]]/.test(texts.around(word).slice(end, end + 2));
}
