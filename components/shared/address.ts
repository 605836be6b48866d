/**
 * An address as people read it: letters of any script in place of per cent signs. Not where that
 * would show what cannot be seen, such as signs that turn the direction of what follows.
 */
export function readable(url: string): string {
  try {
    const text = decodeURI(url);
    return /[\p{C}\p{Z}]/u.test(text) ? url : text;
  } catch {
    return url;
  }
}
