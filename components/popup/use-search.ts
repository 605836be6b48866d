import { asQuery } from '../../messages/query.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import type { Hit } from '../../packs/hit.ts';
import { type Answered, useAnswer } from '../shared/use-answer.ts';

/** What is found for what is typed; null where nothing is typed. */
export function useHits(typed: string): Answered<readonly Hit[] | null> {
  const query = asQuery(typed);
  return useAnswer(query, async () =>
    query ? await sendToBackground({ type: 'search', query }) : null,
  );
}

/** The entries nearest to a text that names none; null where it is empty. */
export function useNearest(text: string): Answered<readonly Hit[] | null> {
  return useAnswer(text, async () =>
    text ? await sendToBackground({ type: 'nearest', text: asQuery(text) }) : null,
  );
}
