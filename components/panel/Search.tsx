import { t } from '../../i18n/i18n.ts';
import type { PageTerm } from '../../messages/terms.ts';
import { Results } from '../tab/Results.tsx';
import { useHits } from '../tab/use-search.ts';
import { NameList, type NameListProps } from './NameList.tsx';

interface SearchProps
  extends Pick<NameListProps, 'terms' | 'here' | 'at' | 'onChoose' | 'onPoint'> {
  readonly query: string;
  readonly onSearch: (typed: string) => void;
}

/** Searches the names of the article and, listed below them, all other entries. */
export function Search({ query, terms, onSearch, ...list }: SearchProps) {
  const found = useHits(query);
  const hits = (found.state === 'answered' && found.value) || [];
  const byId = new Map(terms.map((term) => [term.id, term]));
  const named: PageTerm[] = hits.flatMap(({ id }) => byId.get(id) ?? []);
  const others =
    found.state === 'answered' && found.value && named.length > 0
      ? { ...found, value: found.value.filter(({ id }) => !byId.has(id)) }
      : found;
  return (
    <>
      <input
        type="search"
        class="input search"
        placeholder={t('popup.search')}
        aria-label={t('popup.search')}
        value={query}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      {query.trim() && named.length > 0 && (
        <section class="found">
          <h2 class="eyebrow count">{t('panel.inArticle')}</h2>
          <NameList label={t('panel.inArticle')} terms={named} {...list} />
        </section>
      )}
      {query.trim() && (named.length === 0 || hits.length > named.length) && (
        <section class="found">
          {named.length > 0 && <h2 class="eyebrow count">{t('panel.elsewhere')}</h2>}
          <Results query={query} elsewhere found={others} at={list.at} onChoose={list.onChoose} />
        </section>
      )}
    </>
  );
}
