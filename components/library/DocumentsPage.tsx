import type { DocumentLine } from '../../catalog/library.ts';
import { t } from '../../i18n/i18n.ts';
import { hrefOf } from '../../messages/library-route.ts';
import { sourceLine } from '../card/source-line.ts';
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
            <p class="soft">{sourceLine({ publisher, date, dated })}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
