import { useEffect, useState } from 'preact/hooks';
import { asQuery } from '../../messages/query.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import type { Hit } from '../../packs/hit.ts';

/**
 * What is found for what is typed; null where nothing is, and until there is an answer.
 *
 * @param onFail is called where the background does not answer.
 */
export function useHits(typed: string, onFail: () => void): readonly Hit[] | null {
  const [hits, setHits] = useState<readonly Hit[] | null>(null);
  const query = asQuery(typed);
  useEffect(() => {
    if (!query) {
      setHits(null);
      return;
    }
    let ended = false;
    void sendToBackground({ type: 'search', query }).then(
      (found) => ended || setHits(found),
      () => ended || onFail(),
    );
    return () => {
      ended = true;
    };
  }, [query]);
  return hits;
}
