/**
 * Limits to what pages send, which the sender keeps to and the receiver checks. They have a file of
 * their own, without a schema, because what runs in pages loads none.
 */

/**
 * Maximum length of a block of text, in UTF-16 units. Longer ones are cut; a
 * name across the cut is lost.
 */
export const MAX_BLOCK = 250_000;

/** UTF-16 units of a selection, on the page or in a card; what is longer is hardly a name. */
export const MAX_SELECTION = 1000;
