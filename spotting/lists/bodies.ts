/**
 * Nouns for the bodies of a state, by which rules know that a country
 * beside them is whose they are.
 */

/** Nouns that open the names of bodies, in any case. */
export const BODY_NOUN =
  /(?<!\p{L})(?:(?:рад|совет|конг?рес|палат|сенат|суд|парламент)\p{L}{0,3}|congr[eè]so?s?|kongress(?:es)?|s[eé]nat[eo]?s?|senado|comm?issi[oó]n|kommission|council|parlement|parliament|parlament)$/iu;
/**
 * In Russian and Ukrainian, a security council as one word, which stands before whose it is and
 * nothing else in the genitive.
 */
export const SECURITY_COUNCIL = /^(?:рад|сов)без(?:[ауі]|ом|е)?$/iu;
