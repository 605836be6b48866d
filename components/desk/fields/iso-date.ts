/**
 * Converts a typed date to ISO 8601 if it is unambiguous: `14.3.2026` and `14. 3. 2026` are days
 * all over Europe, `2026/3/14` everywhere; `3.2026` and `3/2026` are months. `4/3/2026` is returned
 * as it is: March to some, April to others.
 */
export function asIsoDate(text: string): string {
  const plain = westernDigits(text.trim());
  const day = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(plain);
  if (day) return iso(day[3], day[2], day[1]);
  const turned = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  if (turned) return iso(turned[1], turned[2], turned[3]);
  const month = /^(\d{1,2})[./](\d{4})$/.exec(plain);
  if (month) return iso(month[2], month[1]);
  return plain;
}

function iso(...parts: readonly (string | undefined)[]): string {
  return parts.map((part = '') => part.padStart(2, '0')).join('-');
}

/**
 * The code points of Arabic and Persian digits are consecutive.
 *
 * @see https://www.unicode.org/charts/PDF/U0600.pdf
 */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
