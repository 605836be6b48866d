/** Maximum length of quoted input, in UTF-16 units. */
const MAX_QUOTED = 80;

/** Truncates a text to at most `most` UTF-16 units, without splitting a surrogate pair. */
export function truncate(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}

/** Shortens typed or pasted text so that it can be quoted in a sentence. */
export function shorten(text: string): string {
  return text.length > MAX_QUOTED ? `${truncate(text, MAX_QUOTED - 1)}…` : text;
}
