/** A word of a form, with the signs that are part of it. */
export interface Signed {
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

/** Signs that names have: C++, P+, .NET. A dot after a word ends an abbreviation or a sentence. */
const BEFORE = /[#@$&+*=~^%.]+$/;
const AFTER = /^[#@$&+*=~^%!]+/;

/** The signs of `text` that stand right before a word in it, and right after: from `start` to `end`. */
export function signsAround(text: string, start: number, end: number): readonly [string, string] {
  const [before = ''] = BEFORE.exec(text.slice(0, start)) ?? [];
  const [after = ''] = AFTER.exec(text.slice(end)) ?? [];
  return [before, after];
}

const EDGES = /^([#@$&+*=~^%.]*)(.*?)([#@$&+*=~^%!]*)$/su;

/** Takes the signs of a pattern’s word apart from its letters: `cut` put them there. */
export function signsOf(text: string): Signed {
  if (!isSigned(text)) return { before: '', word: text, after: '' };
  const [, before = '', word = '', after = ''] = EDGES.exec(text) ?? [];
  return { before, word, after };
}

/** Whether a pattern’s word begins or ends with a sign. */
export function isSigned(text: string): boolean {
  return isSign(text.charCodeAt(0)) || isSign(text.charCodeAt(text.length - 1));
}

/** Whether a code unit is a sign of ASCII, for which no regular expression is asked. */
function isSign(unit: number): boolean {
  return unit < 0x30 || (unit > 0x39 && unit < 0x41) || unit === 0x5e || unit === 0x7e;
}
