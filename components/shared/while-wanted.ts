/**
 * Waits for an answer for as long as it is wanted: a question that was asked earlier may be answered
 * later, and would replace the answer to the one that counts.
 *
 * @returns a function that ends this; an effect returns it.
 */
export function whileWanted<T>(
  question: Promise<T>,
  onAnswer: (answer: T) => void,
  onFailure: (error: unknown) => void,
): () => void {
  let ended = false;
  question.then(
    (answer) => ended || onAnswer(answer),
    (error: unknown) => ended || onFailure(error),
  );
  return () => {
    ended = true;
  };
}
