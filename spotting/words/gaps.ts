import { foldVariants } from './fold.ts';
import type { Texts } from './texts.ts';

/**
 * A slot between words of a form, for up to four other words, as in “attack on … Crocus City Hall”.
 */
export const SLOT = '…';
/**
 * A slot after which nothing is marked: the noun that several names share,
 * “Луганской и Донецкой областей”.
 */
export const SHARED = '⋯';
/** What may separate words within a slot: no end of a sentence or clause. */
const LOOSE = /^(?:'| ?["«„“]| |-)$/;

/** Whether a gap of a pattern is a slot. */
export function isSlot(gap: string): boolean {
  return gap !== ' ' && (gap.includes(SLOT) || gap.includes(SHARED));
}

/**
 * Whether a slot continues across the text between two words; null stands for
 * a text that is too long.
 */
export function isLoose(given: string | null, gap: string): boolean {
  if (given === null) return false;
  return (given === ', ' && gap.includes(SHARED)) || LOOSE.test(foldVariants(given));
}

const SPACE_OR_HYPHEN: ReadonlySet<string> = new Set([' ', '-']);
/** What may separate the parts of a compound name: Islamic State – Khorasan, ISIS/Khorasan. */
const PARTS = /^ ?[-/] ?$/;
const BRACKET = /^ ?[([]$/;
/** A hashtag has an underscore for a space: #Islamic_State. */
const SPACES = / +|^_$/g;
const QUOTES = /["«»“-‟]/g;
const NUMBER = /^\p{N}/u;
/** A word in small letters, or a list of such (`synonyms.ts`). */
const SMALL = /^[\p{Ll}<]/u;
/** After an initial, the space or the dot may be missing: J.D. Vance, Дж. Д. Венс. */
const INITIAL = /^(?:\. ?| )$/;
/**
 * Arabic spells Latin abbreviations letter by letter, with spaces or with
 * dots: سي آي إيه, سي.آي.إيه.
 */
const SPELLED = /^\p{Script=Arabic}{1,3}$/u;

/**
 * Whether the text between two words matches a pattern's gap. A space may be any run of spaces,
 * or a hyphen as in “Islamic State-Khorasan”, and the reverse; before a name, a spaced dash, a
 * slash or a bracket; and quotation marks may be next to it, as around part of a name. Everything
 * else must match exactly.
 */
export function joins(gap: string, given: string | null, next: string): 'yes' | 'bracket' | 'no' {
  if (given === null) return 'no';
  if (gap === given) return 'yes';
  const between = foldVariants(given).replace(SPACES, ' ').replace(QUOTES, '');
  if (gap === between) return 'yes';
  // A range of numbers is not a date: 9/11, but versions 9–11.
  if (NUMBER.test(next) && PARTS.test(gap) && between !== '/') return 'no';
  if (gap.startsWith('.') && INITIAL.test(gap) && INITIAL.test(between)) return 'yes';
  if (gap === ' ' && between === '.' && SPELLED.test(next)) return 'yes';
  if (!SPACE_OR_HYPHEN.has(gap) && !PARTS.test(gap)) return 'no';
  if (SPACE_OR_HYPHEN.has(between)) return 'yes';
  if (SMALL.test(next)) return 'no';
  if (PARTS.test(between)) return 'yes';
  return BRACKET.test(between) ? 'bracket' : 'no';
}

/**
 * Whether a quotation that was open before a name closes within it, one word before its
 * end: «Hezbollah» of Lebanon.
 */
export function leavesQuotation(texts: Texts, first: number, last: number): boolean {
  const { starts, ends } = texts.words;
  const text = texts.around(first);
  const before = texts.gap(last - 1);
  // A straight mark closes the quotation that the one before the name opened.
  if (before !== null && /^"[^"]/.test(before) && text.charAt((starts[first] ?? 0) - 1) === '"')
    return true;
  if (before === null || !/[»”]/.test(before) || /[«„“]/.test(before)) return false;
  const name = text.slice(starts[first], ends[last - 1]);
  return !/[«„“]/.test(name) && /[«„“]/.test(text.charAt((starts[first] ?? 0) - 1));
}

/** Maximum length of the rest of a quotation that is a name and not a sentence. */
const REST = /^[^«„»“”"]{1,40}[»“”"]/;
const MAX_REST = 41;

/** An opening mark without a closing one; if one character serves as both, the first. */
const OPEN = /(?:[«„][^»“”"]*|^[^"“”]*["“][^"“”]*)$/;

/** Whether a name ends within a quotation that opens in it: the attack at «Crocus City. */
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
