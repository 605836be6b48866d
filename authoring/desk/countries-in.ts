/** Country codes (ISO 3166-1) have two letters; the browser's own names say which exist. */
const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));

/** The names of all countries and territories in a language, from the browser. */
export function countriesIn(lang: string): ReadonlySet<string> {
  const names = new Intl.DisplayNames([lang, 'en'], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));
  return new Set(codes.flatMap((code) => names.of(code) ?? []));
}
