import { plural, t } from '../../i18n/i18n.ts';
import { shorten } from '../../i18n/shorten.ts';
import { hrefOf, type LibraryRoute } from '../../messages/library-route.ts';
import type { Hit } from '../../packs/hit.ts';
import { Kind } from '../../packs/kind.ts';
import { EntryLine } from './EntryLine.tsx';
import { Page } from './Page.tsx';

export interface EntriesPageProps {
  readonly route: Extract<LibraryRoute, { view: 'entries' }>;
  /** What was found, best first, or everything by name; of every kind. */
  readonly hits: readonly Hit[];
  readonly onSearch: (query: string) => void;
}

/** All entries, or those that were searched for, of one kind or of all. */
export function EntriesPage({ route, hits, onSearch }: EntriesPageProps) {
  const { query, kind } = route;
  const shown = hits.filter((hit) => kind === null || hit.kind === kind);
  const count = (of: Kind | null) => hits.filter((hit) => of === null || hit.kind === of).length;
  return (
    <Page title={t('library.title')}>
      <p class="intro">{t('library.intro')}</p>
      <search class="finder">
        <label>
          <span>{t('library.search')}</span>
          <input
            type="search"
            value={query}
            onInput={(event) => onSearch(event.currentTarget.value)}
          />
        </label>
        <nav class="kinds" aria-label={t('library.kinds')}>
          <ul>
            {[null, ...Kind.options].map((each) => (
              <li key={each}>
                <a
                  href={hrefOf({ view: 'entries', query, kind: each })}
                  {...(each === kind ? { 'aria-current': 'true' as const } : {})}
                >
                  {each ? t(`kinds.${each}`) : t('library.all')}{' '}
                  <span class="amount">{count(each)}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </search>
      <p class="found" role="status">
        {shown.length === 0 && query
          ? t('library.notFound', { query: shorten(query.trim()) })
          : plural('library.found', shown.length)}
      </p>
      <ul class="entries">
        {shown.map((hit) => (
          <EntryLine key={hit.id} {...hit} />
        ))}
      </ul>
    </Page>
  );
}
