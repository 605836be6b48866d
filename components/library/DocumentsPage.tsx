import type { DocumentLine } from '../../catalog/library.ts';
import { formatDate, isolated, t } from '../../i18n/i18n.ts';
import { hrefOf } from '../../messages/library-route.ts';
import { Page } from './Page.tsx';

/** All documents, by publisher. */
export function DocumentsPage({ documents }: { readonly documents: readonly DocumentLine[] }) {
  return (
    <Page title={t('library.documents')}>
      <p class="intro">{t('library.documentsIntro')}</p>
      <ul class="documents">
        {documents.map(({ id, about, publisher, date, dated }) => (
          <li key={id}>
            <a class="own-way" href={hrefOf({ view: 'document', id })}>
              {about}
            </a>
            <p class="soft">
              {t('card.sourceLine', {
                publisher: isolated(publisher),
                date: dateOf({ date, dated }),
              })}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** The date of a document, or what is known about it. */
export function dateOf({ date, dated }: Pick<DocumentLine, 'date' | 'dated'>): string {
  return date ? formatDate(date) : (dated ?? t('card.undated'));
}
