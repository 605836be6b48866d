import { directionOf, formatNumber } from '../../../i18n/i18n.ts';
import type { Source } from '../../../packs/card.ts';
import { openedAs } from './Cites.tsx';
import { OpenedSource } from './OpenedSource.tsx';
import { sourceLine } from './source-line.ts';

export interface SourcesProps {
  readonly sources: readonly Source[];
  /** Language of the statements. */
  readonly lang: string;
  /** Key of the open source; see `openedAs`. */
  readonly opened: string | null;
  readonly onOpen: (what: string | null) => void;
  /** Opens a document in full. */
  readonly onDocument: (id: string) => void;
}

/** The numbered sources; each opens to show everything the card cites from it. */
export function Sources({ sources, lang, opened, onOpen, onDocument }: SourcesProps) {
  return (
    <ol class="sources" dir={directionOf(lang)}>
      {sources.map((source) => {
        const what = openedAs('sources', source.number);
        const isOpen = opened === what;
        return (
          <li key={source.number}>
            <button
              type="button"
              class="source"
              aria-expanded={isOpen}
              onClick={() => onOpen(isOpen ? null : what)}
            >
              <span class="number">{formatNumber(source.number)}</span>
              <span class="line" dir="auto">
                {sourceLine(source)}
              </span>
            </button>
            {isOpen && (
              <OpenedSource
                source={source}
                statements={source.statements.map((_, index) => index)}
                lang={lang}
                onDocument={onDocument}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
