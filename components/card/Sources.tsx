import { useEffect, useRef } from 'preact/hooks';
import { directionOf, plural, t, writeDate, writeNumber } from '../../i18n/i18n.ts';
import type { Source } from '../../packs/card.ts';

export interface SourcesProps {
  readonly sources: readonly Source[];
  /** Language of the statements. */
  readonly lang: string;
  /** The source a reader asked for, which is opened and brought into view. */
  readonly asked: number | null;
  readonly onAsk: (source: number | null) => void;
  /** Shows a document in full. */
  readonly onDocument: (id: string) => void;
}

/** Publisher and date in one line. */
export function sourceLine(source: Source): string {
  const date = source.date ? writeDate(source.date) : (source.dated ?? t('card.undated'));
  return t('card.sourceLine', { publisher: source.publisher, date });
}

/** The numbered sources; each opens on what it states, so that a sentence can be checked. */
export function Sources({ sources, lang, asked, onAsk, onDocument }: SourcesProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (asked === null) return;
    list.current?.children[asked - 1]?.scrollIntoView({ block: 'nearest' });
  }, [asked]);

  return (
    <section class="sources">
      <h3>{plural('card.sources', sources.length)}</h3>
      <ol ref={list}>
        {sources.map((source) => (
          <li key={source.number} class={asked === source.number ? 'asked' : ''}>
            <button
              type="button"
              class="source"
              aria-expanded={asked === source.number}
              onClick={() => onAsk(asked === source.number ? null : source.number)}
            >
              <span class="number">{writeNumber(source.number)}</span>
              <span class="line" dir="auto">
                {sourceLine(source)}
              </span>
            </button>
            {asked === source.number && (
              <Statements source={source} lang={lang} onDocument={onDocument} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface StatementsProps {
  readonly source: Source;
  readonly lang: string;
  readonly onDocument: (id: string) => void;
}

function Statements({ source, lang, onDocument }: StatementsProps) {
  const said = { lang, dir: directionOf(lang) };
  return (
    <div class="statements">
      <p class="about" {...said}>
        {source.about}
      </p>
      <ul>
        {source.statements.map((statement) => (
          <li key={statement} {...said}>
            {statement}
          </li>
        ))}
      </ul>
      {source.url && (
        <p class="open">
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            {t('card.openSource')}
          </a>
          {source.via && <span> {t('card.copyAt', { place: source.via })}</span>}
        </p>
      )}
      <p class="open">
        <button type="button" onClick={() => onDocument(source.id)}>
          {t('card.wholeDocument')}
        </button>
      </p>
    </div>
  );
}
