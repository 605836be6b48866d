import { directionOf, formatNumber, t } from '../../i18n/i18n.ts';
import { hrefOf } from '../../messages/library-route.ts';
import type { Source } from '../../packs/card.ts';
import { SourceText } from '../card/sources/SourceText.tsx';
import { sourceLine } from '../card/sources/source-line.ts';
import { readable } from '../shared/address.ts';

/** The element id of a source, for links to it. */
export function idOfSource(number: number): string {
  return `source-${number}`;
}

interface FullSourceProps {
  readonly source: Source;
  readonly lang: string;
  /** Whether the URL links to it. */
  readonly asked: boolean;
}

/** A source with every statement the entry takes from it, and its URL spelled out for print. */
export function FullSource({ source, lang, asked }: FullSourceProps) {
  const inLanguage = { lang, dir: directionOf(lang) };
  return (
    <li id={idOfSource(source.number)} class={asked ? 'source asked' : 'source'} tabIndex={-1}>
      <span class="number">{formatNumber(source.number)}</span>
      <div>
        <p class="line" dir={inLanguage.dir}>
          <a href={hrefOf({ view: 'document', id: source.id })}>{sourceLine(source)}</a>
        </p>
        <p class="about soft" {...inLanguage}>
          <SourceText text={source.about} lang={lang} />
        </p>
        <ul {...inLanguage}>
          {source.statements.map((statement) => (
            <li key={statement}>
              <SourceText text={statement} lang={lang} />
            </li>
          ))}
        </ul>
        {source.url && (
          <p class="address soft" dir="ltr">
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {readable(source.url)}
            </a>
            {source.via && <> {t('card.copyAt', { place: source.via })}</>}
          </p>
        )}
      </div>
    </li>
  );
}
