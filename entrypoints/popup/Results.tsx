import { TermList, type TermListProps } from '../../components/TermList.tsx';
import type { Hit } from '../../packs/hit.ts';
import { shorten } from '../../words/shorten.ts';
import { plural, t } from '../../words/words.ts';

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
