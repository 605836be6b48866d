import type { Contents } from '../../catalog/library.ts';
import { plural, t } from '../../i18n/i18n.ts';
import { shorten } from '../../i18n/truncate.ts';
import type { LibraryRoute } from '../../messages/library-route.ts';
import type { Hit } from '../../packs/hit.ts';
import { ownerOf } from '../../packs/imported/is-imported.ts';
import { Kind } from '../../packs/kind.ts';
import { EntryLine } from './EntryLine.tsx';
import { type Choice, Filter } from './Filter.tsx';
import { Finder } from './Finder.tsx';
import { choicesOfOrigin, type Origin, offered } from './narrowing.ts';
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
 * All entries or search results, with filters by kind, and by subject or by a pack that the reader
 * has added: the entries of such a pack are of none of these subjects.
 */
export function EntriesPage({ route, hits, subjects, added, onSearch }: EntriesPageProps) {
  const { query, kind, subject, pack } = route;
  const titles = new Map(added.map(({ id, title }) => [id, title]));
  const among = (of: Origin) =>
    hits.filter(
      (hit) =>
        (of.subject === undefined || hit.subject === of.subject) &&
        (of.pack === undefined || ownerOf(hit.id) === of.pack),
    );
  const chosen = among({ subject, pack });
  const shown = chosen.filter((hit) => kind === null || hit.kind === kind);
  const here = { view: 'entries', query } as const;
  const origins = choicesOfOrigin({
    subjects,
    added,
    now: { subject, pack },
    amountOf: (origin) => among(origin).length,
    routeTo: (origin) => ({ ...here, kind, ...origin }),
  });
  const amongKinds = [null, ...Kind.options].map(
    (each): Choice => ({
      route: { ...here, kind: each, subject, pack },
      text: each ? t(`kinds.${each}`) : t('library.all'),
      amount: chosen.filter((hit) => each === null || hit.kind === each).length,
      isOn: each === kind,
    }),
  );
  return (
    <Page title={t('library.title')}>
      <p class="intro">{t('library.intro')}</p>
      <Finder label={t('library.search')} query={query} onSearch={onSearch} origins={origins}>
        <Filter label={t('library.kinds')} choices={offered(amongKinds)} />
      </Finder>
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
