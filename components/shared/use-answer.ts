import { useEffect, useState } from 'preact/hooks';
import { reportOnce } from '../../messages/refusals.ts';

/** What became of a question. */
export type Answered<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'answered'; readonly value: T };

/**
 * Asks again whenever `key` changes. The last answer stays until the next is there, so that a page does
 * not flicker.
 */
export function useAnswer<T>(key: string, question: () => Promise<T>): Answered<T> {
  const [answered, setAnswered] = useState<Answered<T>>({ state: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let ended = false;
    const retry = () => {
      setAnswered({ state: 'waiting' });
      setAttempt(attempt + 1);
    };
    question().then(
      (value) => ended || setAnswered({ state: 'answered', value }),
      (error: unknown) => {
        reportOnce(error);
        if (!ended) setAnswered({ state: 'failed', retry });
      },
    );
    return () => {
      ended = true;
    };
  }, [key, attempt]);
  return answered;
}
