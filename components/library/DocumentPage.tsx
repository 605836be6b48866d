import type { DocumentView } from '../../catalog/library.ts';
import { directionOf, formatNumber, t } from '../../i18n/i18n.ts';
import { hrefOf } from '../../messages/library-route.ts';
import { FromPack } from '../card/head/FromPack.tsx';
import { SourceText } from '../card/sources/SourceText.tsx';
import { dateOf } from '../card/sources/source-line.ts';
import { readable } from '../shared/address.ts';
import { Interpolated, placeholder } from '../shared/Interpolated.tsx';
import { Page } from './Page.tsx';

interface DocumentPageProps {
  readonly document: DocumentView;
  /** The statement that the URL links to. */
  readonly statement: number | undefined;
}

/**
 * A document: its publisher and date, its statements, and for each statement
 * the entries that cite it.
 */
export function DocumentPage({ document, statement }: DocumentPageProps) {
  const inLanguage = { lang: document.lang, dir: directionOf(document.lang) };
  return (
    <Page
      title={document.about}
      kind={t('library.document')}
      lang={document.lang}
      target={statement ? idOf(statement) : undefined}
    >
      {document.from !== undefined && <FromPack title={document.from} />}
      <dl class="particulars">
        <div>
          <dt>{t('library.publisher')}</dt>
          <dd>
            <bdi>{document.publisher}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('library.published')}</dt>
          <dd>
            <bdi>{dateOf(document)}</bdi>
          </dd>
        </div>
        {document.url && (
          <div>
            <dt>{t('library.address')}</dt>
            <dd dir="ltr">
              <a href={document.url} target="_blank" rel="noopener noreferrer">
                {readable(document.url)}
              </a>
            </dd>
          </div>
        )}
        {document.via && (
          <div>
            <dt>{t('library.copy')}</dt>
            <dd>
              <bdi>{document.via}</bdi>
            </dd>
          </div>
        )}
      </dl>
      <h2>{t('library.states')}</h2>
      <ol class="statements">
        {document.statements.map((text, index) => (
          <li
            key={text}
            id={idOf(index + 1)}
            tabIndex={-1}
            class={statement === index + 1 ? 'asked' : ''}
          >
            <span class="number" aria-hidden="true">
              {formatNumber(index + 1)}
            </span>
            <div>
              <p {...inLanguage}>
                <SourceText text={text} lang={document.lang} />
              </p>
              <CitedBy entries={document.citedBy[index] ?? []} />
            </div>
          </li>
        ))}
      </ol>
    </Page>
  );
}

function idOf(statement: number): string {
  return `statement-${statement}`;
}

function CitedBy({ entries }: { readonly entries: DocumentView['citedBy'][number] }) {
  if (entries.length === 0) return <p class="cited-by soft">{t('library.restingNone')}</p>;
  const links = entries.flatMap(({ id, name }, index) => [
    index > 0 ? ', ' : '',
    <bdi key={id}>
      <a href={hrefOf({ view: 'entry', id })}>{name}</a>
    </bdi>,
  ]);
  return (
    <p class="cited-by soft">
      <Interpolated
        text={t('library.resting', { entries: placeholder('entries') })}
        parts={{ entries: links }}
      />
    </p>
  );
}
