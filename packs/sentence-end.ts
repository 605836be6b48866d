/**
 * Marks that end sentences, in any script, and what may close after them:
 * quotation marks and brackets.
 */
const END = /[.!?…؟۔।॥。！？]\s?[”’"'»›)\]]*$/u;

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return END.test(text.trimEnd());
}
