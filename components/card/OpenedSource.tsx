import { directionOf, t } from '../../i18n/i18n.ts';
import type { Source } from '../../packs/card.ts';
import { sourceLine } from './source-line.ts';

interface OpenedSourceProps {
  readonly source: Source;
  /** Indexes of the statements to show, among those of the source. */
  readonly statements: readonly number[];
  /** Language of the statements. */
  readonly lang: string;
  readonly onDocument: (id: string) => void;
}

/** What a source states, its publisher and a link. Made of spans, as it is placed within sentences. */
export function OpenedSource({ source, statements, lang, onDocument }: OpenedSourceProps) {
  const inLanguage = { lang, dir: directionOf(lang) };
  return (
    <span class="opened">
      {statements.map((index) => (
        <span key={index} class="statement" {...inLanguage}>
          {source.statements[index]}
        </span>
      ))}
      <span class="origin">
        <span class="line" dir="auto">
          {sourceLine(source)}
        </span>
        <span class="about" {...inLanguage}>
          {source.title ?? source.about}
        </span>
      </span>
      <span class="ways">
        {source.url && (
          <a class="way" href={source.url} target="_blank" rel="noopener noreferrer">
            {t('card.openSource')}
          </a>
        )}
        {source.url && source.via && <span>{t('card.copyAt', { place: source.via })}</span>}
        <button type="button" class="way" onClick={() => onDocument(source.id)}>
          {t('card.wholeDocument')}
        </button>
      </span>
    </span>
  );
}
