import { asQuery } from '../../messages/query.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import type { Hit } from '../../packs/hit.ts';
import { type RequestState, useRequest } from '../shared/use-request.ts';

/** The search results for a query; null if it is empty. */
export function useHits(typed: string): RequestState<readonly Hit[] | null> {
  const query = asQuery(typed);
  return useRequest(query, async () =>
    query ? await sendToBackground({ type: 'search', query }) : null,
  );
}

/** The entries nearest to a text without an entry of its own; null if it is empty. */
export function useNearest(text: string): RequestState<readonly Hit[] | null> {
  return useRequest(text, async () =>
    text ? await sendToBackground({ type: 'nearest', text: asQuery(text) }) : null,
  );
}
