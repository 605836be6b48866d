import { formatNumber, t } from '../../../i18n/i18n.ts';
import type { Source } from '../../../packs/card.ts';
import type { Cite } from '../../../packs/cite.ts';
import { OpenedSource } from './OpenedSource.tsx';
import { sourceLine } from './source-line.ts';

export interface CitesProps {
  readonly cites: readonly Cite[];
  /** Key of the text they belong to; see `LinkRenderer.cites`. */
  readonly at: string;
  readonly sources: readonly Source[];
  /** Language of the statements. */
  readonly lang: string;
  /** Key of the open source; see `openedAs`. */
  readonly opened: string | null;
  readonly onOpen: (what: string | null) => void;
  readonly onDocument: (id: string) => void;
}

/** Source numbers; each opens below the text what its source states. */
export function Cites({ cites, at, sources, lang, opened, onOpen, onDocument }: CitesProps) {
  const open = cites.find(({ source }) => opened === openedAs(at, source));
  const source = open && sources.find(({ number }) => number === open.source);
  return (
    <span class="cites">
      {cites.map(({ source: number }) => {
        const what = openedAs(at, number);
        return (
          <button
            key={number}
            type="button"
            class="cite"
            aria-label={labelOf(number, sources)}
            aria-expanded={opened === what}
            onClick={() => onOpen(opened === what ? null : what)}
          >
            {formatNumber(number)}
          </button>
        );
      })}
      {open && source && (
        <OpenedSource
          source={source}
          statements={open.statements}
          lang={lang}
          onDocument={onDocument}
        />
      )}
    </span>
  );
}

/** Key of an open source, which includes where it was opened. */
export function openedAs(at: string, source: number): string {
  return `${at}/${source}`;
}

/** Label of a source number: “Source 1: who published it, and when”. */
export function labelOf(number: number, sources: readonly Source[]): string {
  const source = sources.find((each) => each.number === number);
  return t('card.sourceLabel', {
    number: formatNumber(number),
    line: source ? sourceLine(source) : '',
  });
}
