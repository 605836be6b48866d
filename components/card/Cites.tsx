import { t, writeNumber } from '../../i18n/i18n.ts';
import type { Source } from '../../packs/card.ts';
import { sourceLine } from './Sources.tsx';

export interface CitesProps {
  readonly numbers: readonly number[];
  readonly sources: readonly Source[];
  readonly asked: number | null;
  readonly onAsk: (source: number | null) => void;
}

/** The numbers of the sources of something; each opens its source. */
export function Cites({ numbers, sources, asked, onAsk }: CitesProps) {
  return (
    <span class="cites">
      {numbers.map((number) => (
        <button
          key={number}
          type="button"
          class="cite"
          aria-label={labelOf(number, sources)}
          aria-expanded={asked === number}
          onClick={() => onAsk(asked === number ? null : number)}
        >
          {writeNumber(number)}
        </button>
      ))}
    </span>
  );
}

/** What a number is called: “Source 1 of 3: who published it, and when”. */
export function labelOf(number: number, sources: readonly Source[]): string {
  const source = sources.find((each) => each.number === number);
  return t('card.sourceLabel', {
    number: writeNumber(number),
    total: writeNumber(sources.length),
    line: source ? sourceLine(source) : '',
  });
}
