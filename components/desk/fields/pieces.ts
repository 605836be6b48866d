import escapeForRegExp from 'escape-string-regexp';

/**
 * Splits a text into pieces, marked if they are one of these words,
 * whatever white space is between.
 */
export function pieces(text: string, words: readonly string[]): [string, boolean][] {
  const patterns = words
    .map((each) => each.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((each) => each.length > 0)
    .map((each) => each.map(escapeForRegExp).join('[^\\p{L}\\p{N}]+'));
  if (patterns.length === 0) return [[text, false]];
  const pattern = new RegExp(
    `((?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}]))`,
    'giu',
  );
  return text.split(pattern).map((piece, index) => [piece, index % 2 === 1]);
}
