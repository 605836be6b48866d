/** Where a name ends in a text: what belongs to it though it is outside of its words. */

const QUOTES = '"\u00AB\u00BB\u201C\u201D\u201E';
/** Marks that close a quotation; some of them open one in other languages. */
const CLOSES = '"\u00BB\u201C\u201D';
/** The only ones in `QUOTES` that never open one. */
const ONLY_CLOSES = '\u00BB\u201D';

/** German puts a dot after the number of a pope or king: Leo XIV. */
const ORDINAL = /\p{Ll}\s+[IVXL]{1,6}$/u;

/** Robert F. Kennedy Jr. */
const JUNIOR = /[\s,](?:Jr|Sr)$/;

const BRACKETS_CLOSE = /^["\u00BB\u201C\u201D]?[)\]]/;

/** Initials, whose last dot is outside the words: “U.S.”, “EE. UU.”, “Senado de EE. UU.”. */
const INITIALS = /(?:^|\s)(?:\p{Lu}{1,2}\.\s*)+\p{Lu}{1,2}$/u;
const MAX_INITIALS = 16;

/**
 * Where the combining marks end that follow the last letter of a name, which folding drops: a hamza
 * or vowel of ezafe, ترکیهٔ.
 */
export function pastMarks(text: string, end: number): number {
  let at = end;
  while (at < end + MAX_MARKS && COMBINING.test(text.charAt(at))) at++;
  return at;
}
const COMBINING = /^\p{M}/u;
const MAX_MARKS = 3;

/**
 * Where a name ends: after the mark that closes the quotation in “теракт в «Крокусе»”, after the
 * bracket in “ISIS (Khorasan)”, and after the dot in “U.S.”, “Kennedy Jr.” and German “Leo XIV.”.
 */
export function endOfName(text: string, start: number, end: number, lang: string | null): number {
  if (text.charAt(end) === '.' && lang === 'de' && ORDINAL.test(text.slice(start, end)))
    return end + 1;
  if (text.charAt(end) === '.' && JUNIOR.test(text.slice(start, end))) return end + 1;
  if (text.charAt(end) === '.') {
    const tail = text.slice(Math.max(start, end - MAX_INITIALS), end);
    return INITIALS.test(tail) ? end + 1 : end;
  }
  if (BRACKETS_CLOSE.test(text.slice(end, end + 2))) {
    const opened = text.slice(start, end).search(/[([][^)\]]*$/);
    if (opened >= 0) return end + (CLOSES.includes(text.charAt(end)) ? 2 : 1);
  }
  if (end >= text.length || !CLOSES.includes(text.charAt(end))) return end;
  // The last mark within the name says whether a quotation is open.
  for (let at = end - 1; at >= start; at--) {
    if (QUOTES.includes(text.charAt(at)))
      return ONLY_CLOSES.includes(text.charAt(at)) ? end : end + 1;
  }
  return end;
}
