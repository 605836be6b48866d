/** The languages that entries have names in, as primary subtags. English names are found in any. */
export const LANGUAGES: ReadonlySet<string> = new Set([
  'en',
  'de',
  'fr',
  'es',
  'ru',
  'uk',
  'ar',
  'fa',
  'tr',
]);
