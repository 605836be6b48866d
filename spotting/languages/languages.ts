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

/** Further languages that spell the genitive of a name as German does, with an -s. */
export const GENITIVE_IN_S: readonly string[] = ['sv', 'da', 'no', 'nl'];
