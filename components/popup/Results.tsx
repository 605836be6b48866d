import { plural, t } from '../../i18n/i18n.ts';
import { shorten } from '../../i18n/shorten.ts';
import type { Hit } from '../../packs/hit.ts';
import { LoadFailure } from '../shared/LoadFailure.tsx';
import type { Answered } from '../shared/use-answer.ts';
import { TermList, type TermListProps } from './TermList.tsx';

export interface ResultsProps extends Pick<TermListProps, 'at' | 'onChoose'> {
  readonly query: string;
  /** Null is not yet for this search. */
  readonly found: Answered<readonly Hit[] | null>;
}

/** What was found for what was typed. How much that is, is said to whoever does not see the list. */
export function Results({ query, found, ...list }: ResultsProps) {
  if (found.state === 'failed')
    return <LoadFailure text={t('popup.searchFailed')} onRetry={found.retry} />;
  const hits = found.state === 'answered' ? found.value : null;
  const none = hits?.length === 0;
  return (
    <>
      <p class={none ? 'empty' : 'visually-hidden'} role="status">
        {none && t('popup.notFound', { query: shorten(query.trim()) })}
        {hits && !none && plural('library.found', hits.length)}
      </p>
      {hits && !none && <TermList label={t('popup.results')} terms={hits} {...list} />}
    </>
  );
}
