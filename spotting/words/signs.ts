/** A word of a form with the signs that belong to it. */
interface Signed {
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

/** Signs in names: C++, P+, .NET. A dot after a word ends an abbreviation or a sentence. */
const BEFORE = /[#@$&+*=~^%.]+$/;
const AFTER = /^[#@$&+*=~^%!]+/;

/** The signs directly before and after the word of `text` from `start` to `end`. */
export function signsAround(text: string, start: number, end: number): readonly [string, string] {
  const [before = ''] = BEFORE.exec(text.slice(0, start)) ?? [];
  const [after = ''] = AFTER.exec(text.slice(end)) ?? [];
  return [before, after];
}

const EDGES = /^([#@$&+*=~^%.]*)(.*?)([#@$&+*=~^%!]*)$/su;

/** Separates the signs of a pattern’s word, which `cut` attached, from its letters. */
export function signsOf(text: string): Signed {
  if (!isSigned(text)) return { before: '', word: text, after: '' };
  const [, before = '', word = '', after = ''] = EDGES.exec(text) ?? [];
  return { before, word, after };
}

const SPACES = /\s+/g;
const HYPHENS = /[\u2010\u2011]/g;

/** Text between words with its white space as one space, and with the hyphen of keyboards. */
export function inPlainSigns(gap: string): string {
  // Nearly all are a space, or a mark with one.
  if (gap === ' ' || gap === ', ') return gap;
  return gap.replace(SPACES, ' ').replace(HYPHENS, '-');
}

/** Whether a pattern’s word starts or ends with a sign. */
export function isSigned(text: string): boolean {
  return isSign(text.charCodeAt(0)) || isSign(text.charCodeAt(text.length - 1));
}

/** Whether a code unit is an ASCII sign, without the cost of a regular expression. */
function isSign(unit: number): boolean {
  return unit < 0x30 || (unit > 0x39 && unit < 0x41) || unit === 0x5e || unit === 0x7e;
}
