/** What of a text is said again, in letters as JavaScript counts them. */
const SAID = 80;

/** The beginning of a text, at most `most` long and never with half a letter at its end. */
export function cut(text: string, most: number): string {
  // What is outside the basic plane, such as emoji, counts as two.
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}

/** What somebody typed or pasted, short enough to be said again in a sentence. */
export function shorten(text: string): string {
  return text.length > SAID ? `${cut(text, SAID - 1)}…` : text;
}
