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

/** Languages in which what says more of a noun follows it, adjectives as well as names. */
export const ROMANCE: readonly string[] = ['fr', 'es', 'it', 'pt'];

/** Further languages that spell the genitive of a name as German does, with an -s. */
export const GENITIVE_IN_S: readonly string[] = ['sv', 'da', 'no', 'nl'];
