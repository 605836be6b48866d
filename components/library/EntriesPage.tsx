import type { Contents } from '../../catalog/library.ts';
import { plural, t } from '../../i18n/i18n.ts';
import { shorten } from '../../i18n/truncate.ts';
import { hrefOf, type LibraryRoute } from '../../messages/library-route.ts';
import type { Hit } from '../../packs/hit.ts';
import { ownerOf } from '../../packs/imported/is-imported.ts';
import { Kind } from '../../packs/kind.ts';
import { bySubjectName } from '../shared/subjects.ts';
import { EntryLine } from './EntryLine.tsx';
import { Page } from './Page.tsx';

interface EntriesPageProps {
  readonly route: Extract<LibraryRoute, { view: 'entries' }>;
  /** Search results, best first, or all entries by name; of every kind and subject. */
  readonly hits: readonly Hit[];
  readonly subjects: Contents['subjects'];
  readonly added: Contents['added'];
  readonly onSearch: (query: string) => void;
}

/**
 * All entries or search results, with filters by kind, and by subject or by a pack that the reader has added:
 * the entries of such a pack are of none of these subjects.
 */
export function EntriesPage({ route, hits, subjects, added, onSearch }: EntriesPageProps) {
  const { query, kind, subject, pack } = route;
  const titles = new Map(added.map(({ id, title }) => [id, title]));
  const chosen = hits.filter(
    (hit) =>
      (subject === undefined || hit.subject === subject) &&
      (pack === undefined || ownerOf(hit.id) === pack),
  );
  const shown = chosen.filter((hit) => kind === null || hit.kind === kind);
  // A filter that leaves nothing is not offered, unless it is the one that is on.
  const kinds = [null, ...Kind.options]
    .map((each) => ({
      kind: each,
      amount: chosen.filter((hit) => each === null || hit.kind === each).length,
    }))
    .filter((each) => each.amount > 0 || each.kind === null || each.kind === kind);
  const offered = [undefined, ...bySubjectName(subjects)]
    .map((each) => ({
      subject: each,
      amount: hits.filter((hit) => !each || hit.subject === each.id).length,
    }))
    .filter((each) => each.amount > 0 || !each.subject || each.subject.id === subject);
  return (
    <Page title={t('library.title')}>
      <p class="intro">{t('library.intro')}</p>
      <search class="finder">
        <label>
          <small>{t('library.search')}</small>
          <input
            type="search"
            class="input"
            value={query}
            onInput={(event) => onSearch(event.currentTarget.value)}
          />
        </label>
        {subjects.length > 0 && (
          <nav aria-label={t('library.subjects')}>
            <ul class="chips">
              {offered.map(({ subject: each, amount }) => (
                <li key={each?.id ?? ''}>
                  <a
                    class="chip"
                    href={hrefOf({ view: 'entries', query, kind, subject: each?.id })}
                    {...(each ? { lang: each.name.lang, title: each.name.about } : {})}
                    {...(each?.id === subject && !pack ? { 'aria-current': 'true' as const } : {})}
                  >
                    {each?.name.title ?? t('library.allSubjects')}{' '}
                    <span class="amount soft">{amount}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {added.length > 0 && (
          <nav aria-labelledby="own-packs">
            <small id="own-packs">{t('options.packs')}</small>
            <ul class="chips">
              {added.map(({ id, title }) => (
                <li key={id}>
                  <a
                    class="chip"
                    href={hrefOf({ view: 'entries', query, kind, pack: id })}
                    {...(id === pack ? { 'aria-current': 'true' as const } : {})}
                  >
                    <bdi>{title}</bdi>{' '}
                    <span class="amount soft">
                      {hits.filter((hit) => ownerOf(hit.id) === id).length}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <nav aria-label={t('library.kinds')}>
          <ul class="chips">
            {kinds.map(({ kind: each, amount }) => (
              <li key={each}>
                <a
                  class="chip"
                  href={hrefOf({ view: 'entries', query, kind: each, subject, pack })}
                  {...(each === kind ? { 'aria-current': 'true' as const } : {})}
                >
                  {each ? t(`kinds.${each}`) : t('library.all')}{' '}
                  <span class="amount soft">{amount}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </search>
      <p class="soft" role="status">
        {shown.length === 0 && query
          ? t('library.notFound', { query: shorten(query.trim()) })
          : plural('library.found', shown.length)}
      </p>
      <ul class="entries">
        {shown.map((hit) => (
          <EntryLine key={hit.id} {...hit} from={titles.get(ownerOf(hit.id) ?? '')} />
        ))}
      </ul>
    </Page>
  );
}
