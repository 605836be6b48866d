import { useEffect, useState } from 'preact/hooks';
import { reportOnce } from '../../messages/unreachable.ts';

/** The state of a request. */
export type RequestState<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'answered'; readonly value: T };

/**
 * Makes a request, and repeats it whenever `key` changes. The last result stays until the next one
 * arrives, to avoid flicker. Errors are logged.
 */
export function useRequest<T>(key: string, question: () => Promise<T>): RequestState<T> {
  const [answered, setAnswered] = useState<RequestState<T>>({ state: 'waiting' });
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
