/** Signs at the edges of a name that are part of it: “C++”, “P+”, “.NET”, “Yahoo!”. */
export interface Signs {
  readonly before: string;
  readonly after: string;
}

/** Quotation marks, brackets, commas and a full stop belong to the sentence around a name. */
const BEFORE = /(?:[\p{S}#@&*%]+|\.)$/u;
const AFTER = /^[\p{S}#@&*%!?]+/u;

/**
 * The signs of a name that stand around its words.
 *
 * @param text folded.
 * @param start, end of the first and the last word in it.
 * @returns undefined where there are none, as in nearly all names.
 */
export function signsOf(text: string, start: number, end: number): Signs | undefined {
  const [before = ''] = BEFORE.exec(text.slice(0, start)) ?? [];
  const [after = ''] = AFTER.exec(text.slice(end)) ?? [];
  return before || after ? { before, after } : undefined;
}

/**
 * Whether these signs stand around a part of a text, and no more of them: “C+” is not in “C++”, nor
 * “.NET” in “www.example.NET”.
 */
export function haveSigns(
  { before, after }: Signs,
  text: string,
  start: number,
  end: number,
): boolean {
  const [first, last] = [start - before.length, end + after.length];
  return (
    text.startsWith(before, first) &&
    text.startsWith(after, end) &&
    (before === '' || !isMore(before.charAt(0), text.charAt(first - 1))) &&
    (after === '' || text.charAt(last) !== after.slice(-1))
  );
}

function isMore(sign: string, before: string): boolean {
  return before === sign || /[\p{L}\p{N}]/u.test(before);
}
