import { plural, t } from '../../i18n/i18n.ts';
import { shorten } from '../../i18n/shorten.ts';
import type { Hit } from '../../packs/hit.ts';
import { TermList, type TermListProps } from './TermList.tsx';

export interface ResultsProps extends Pick<TermListProps, 'at' | 'onChoose'> {
  readonly query: string;
  /** Null until there is an answer. */
  readonly hits: readonly Hit[] | null;
}

/** What was found for what was typed. How much that is, is said to whoever does not see the list. */
export function Results({ query, hits, ...list }: ResultsProps) {
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
