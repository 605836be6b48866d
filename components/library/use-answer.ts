import { useEffect, useState } from 'preact/hooks';

/** What became of a question to the background. */
export type Answered<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed' }
  | { readonly state: 'answered'; readonly value: T };

/**
 * Asks again whenever `key` changes. The last answer stays until the next is there, so that a page does
 * not flicker.
 */
export function useAnswer<T>(key: string, question: () => Promise<T>): Answered<T> {
  const [answered, setAnswered] = useState<Answered<T>>({ state: 'waiting' });
  useEffect(() => {
    let ended = false;
    question().then(
      (value) => ended || setAnswered({ state: 'answered', value }),
      () => ended || setAnswered({ state: 'failed' }),
    );
    return () => {
      ended = true;
    };
  }, [key]);
  return answered;
}
