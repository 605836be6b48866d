import { plural, t } from '../../i18n/i18n.ts';
import { shorten } from '../../i18n/truncate.ts';
import type { Hit } from '../../packs/hit.ts';
import { LoadFailure } from '../shared/LoadFailure.tsx';
import type { RequestState } from '../shared/use-request.ts';
import { WikipediaLink } from '../shared/WikipediaLink.tsx';
import { TermList, type TermListProps } from './TermList.tsx';
import { useNearest } from './use-search.ts';

interface ResultsProps extends Pick<TermListProps, 'at' | 'onChoose'> {
  readonly query: string;
  /**
   * Whether the text is known to have no entry; the nearest ones are then suggestions, not results.
   */
  readonly isMissing?: boolean;
  /** Whether to offer a link to look it up elsewhere. */
  readonly elsewhere?: boolean;
  /** Null until this search is done. */
  readonly found: RequestState<readonly Hit[] | null>;
}

/** Search results. Their number is announced to screen readers. */
export function Results({ query, isMissing = false, elsewhere, found, ...list }: ResultsProps) {
  const hits = found.state === 'answered' ? found.value : null;
  const none = isMissing || hits?.length === 0;
  const nearest = useNearest(none ? query.trim() : '');
  if (found.state === 'failed')
    return <LoadFailure text={t('popup.searchFailed')} onRetry={found.retry} />;
  if (none) {
    const near = nearest.state === 'answered' ? nearest.value : null;
    return (
      <>
        <p class="empty" role="status">
          {t('popup.notFound', { query: shorten(query.trim()) })}
        </p>
        {near !== null && near.length > 0 && (
          <section class="nearest">
            <h2 class="eyebrow count">{t('missing.nearest')}</h2>
            <TermList label={t('missing.nearest')} terms={near} {...list} />
          </section>
        )}
        {elsewhere && <WikipediaLink text={query.trim()} />}
      </>
    );
  }
  return (
    <>
      <p class="visually-hidden" role="status">
        {hits && plural('library.found', hits.length)}
      </p>
      {hits && <TermList label={t('popup.results')} terms={hits} {...list} />}
    </>
  );
}
