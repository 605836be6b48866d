import { directionOf, t } from '../../../i18n/i18n.ts';
import type { Source } from '../../../packs/card.ts';
import { readableHost } from '../../../sites/readable-host.ts';
import { SourceText } from './SourceText.tsx';
import { sourceLine } from './source-line.ts';

interface OpenedSourceProps {
  readonly source: Source;
  /** Indexes of the statements to show, among those of the source. */
  readonly statements: readonly number[];
  /** Language of the statements. */
  readonly lang: string;
  readonly onDocument: (id: string) => void;
}

/**
 * What a source states, its publisher and a link. Made of spans, as it is placed within sentences.
 */
export function OpenedSource({ source, statements, lang, onDocument }: OpenedSourceProps) {
  const inLanguage = { lang, dir: directionOf(lang) };
  return (
    <span class="opened">
      {statements.map((index) => (
        <span key={index} class="statement" {...inLanguage}>
          <SourceText text={source.statements[index] ?? ''} lang={lang} />
        </span>
      ))}
      <span class="origin">
        <span class="line" dir="auto">
          {sourceLine(source)}
        </span>
        <span class="about" {...inLanguage}>
          <SourceText text={source.title ?? source.about} lang={lang} />
        </span>
      </span>
      <span class="ways">
        {source.url && <LinkToSource url={source.url} via={source.via} />}
        <button type="button" class="way" onClick={() => onDocument(source.id)}>
          {t('card.wholeDocument')}
        </button>
      </span>
    </span>
  );
}

interface LinkToSourceProps {
  readonly url: string;
  readonly via: string | undefined;
}

/** The link, and the site it goes to: what a pack says of the publisher may be untrue. */
function LinkToSource({ url, via }: LinkToSourceProps) {
  const host = readableHost(new URL(url).host).replace(/^www\./, '');
  const isSaid = via?.replace(/^www\./, '') === host;
  return (
    <>
      <a class="way" href={url} target="_blank" rel="noopener noreferrer">
        {t('card.openSource')}
        {!isSaid && (
          <>
            {' '}
            <span class="host" dir="ltr">
              {host}
            </span>
          </>
        )}
      </a>
      {via && <span>{t('card.copyAt', { place: via })}</span>}
    </>
  );
}
