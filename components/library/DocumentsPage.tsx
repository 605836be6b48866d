import { useMemo } from 'preact/hooks';
import { searchDocuments } from '../../catalog/document-search.ts';
import type { Contents, ListedDocument } from '../../catalog/library.ts';
import { plural, t } from '../../i18n/i18n.ts';
import { shorten } from '../../i18n/truncate.ts';
import { hrefOf, type LibraryRoute } from '../../messages/library-route.ts';
import { asQuery } from '../../messages/query.ts';
import { ownerOf } from '../../packs/imported/is-imported.ts';
import { sourceLine } from '../card/sources/source-line.ts';
import { nameOfSubject } from '../shared/subjects.ts';
import { Finder } from './Finder.tsx';
import { LongList } from './LongList.tsx';
import { choicesOfOrigin, type Origin } from './narrowing.ts';
import { Page } from './Page.tsx';

interface DocumentsPageProps {
  readonly route: Extract<LibraryRoute, { view: 'documents' }>;
  /** All, by publisher. */
  readonly documents: readonly ListedDocument[];
  readonly subjects: Contents['subjects'];
  readonly added: Contents['added'];
  readonly onSearch: (query: string) => void;
}

/**
 * All documents by publisher, or search results, with filters by subject, and by a pack that the
 * reader has added.
 */
export function DocumentsPage({ route, documents, subjects, added, onSearch }: DocumentsPageProps) {
  const { query, subject, pack } = route;
  const asked = asQuery(query);
  const search = useSearch(documents, subjects, asked !== '');
  const found = useMemo(() => search?.(asked) ?? documents, [search, documents, asked]);
  const among = (of: Origin) =>
    found.filter(
      (each) =>
        (of.subject === undefined || each.subjects.includes(of.subject)) &&
        (of.pack === undefined || ownerOf(each.id) === of.pack),
    );
  const shown = among({ subject, pack });
  const origins = choicesOfOrigin({
    subjects,
    added,
    now: { subject, pack },
    amountOf: (origin) => among(origin).length,
    routeTo: (origin) => ({ view: 'documents', query, ...origin }),
  });
  return (
    <Page title={t('library.documents')}>
      <p class="intro">{t('library.documentsIntro')}</p>
      <Finder
        label={t('library.searchDocuments')}
        query={query}
        onSearch={onSearch}
        origins={origins}
      />
      <p class="soft" role="status">
        {shown.length === 0 && asked
          ? t('library.notFound', { query: shorten(asked) })
          : plural('library.documentCount', shown.length)}
      </p>
      <LongList key={hrefOf(route)} class="documents" items={shown}>
        {(document) => <DocumentLine {...document} />}
      </LongList>
    </Page>
  );
}

/** The search, made when somebody first searches: with thousands of documents, that is felt. */
function useSearch(
  documents: readonly ListedDocument[],
  subjects: Contents['subjects'],
  isAsked: boolean,
): ReturnType<typeof searchDocuments> | null {
  return useMemo(() => {
    if (!isAsked) return null;
    const byId = new Map(subjects.map((each) => [each.id, each]));
    return searchDocuments(documents, (id) => {
      const subject = byId.get(id);
      return subject ? `${nameOfSubject(subject).title} ${subject.title}` : '';
    });
  }, [documents, subjects, isAsked]);
}

/** A document in the list: what it is about as a link, its headline, and who published it. */
function DocumentLine({ id, about, title, ...source }: ListedDocument) {
  return (
    <>
      <a class="own-way" href={hrefOf({ view: 'document', id })}>
        {about}
      </a>
      {title && <p class="headline own-way">{title}</p>}
      <p class="soft">{sourceLine(source)}</p>
    </>
  );
}
