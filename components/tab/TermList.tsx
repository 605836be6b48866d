import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber, t } from '../../i18n/i18n.ts';
import type { Hit } from '../../packs/hit.ts';
import { nameOfKind } from '../shared/kinds.ts';
import { useRovingList } from '../shared/use-roving-list.ts';

export interface TermListProps {
  readonly label: string;
  readonly terms: readonly Hit[];
  /** The term to focus when the list appears again; null for none. */
  readonly at: string | null;
  readonly onChoose: (id: string) => void;
}

/** Number of terms that are drawn at once: drawing hundreds with each letter typed is felt. */
const BATCH = 100;

/**
 * A list of terms with name, kind and gloss. A single tab stop; arrows, Home, End
 * and typing ahead move within it. A long one shows its first terms, and more on demand.
 */
export function TermList({ label, terms, at: start, onChoose }: TermListProps) {
  const [most, setMost] = useState(() =>
    Math.max(BATCH, terms.findIndex(({ id }) => id === start) + 1),
  );
  const shown = terms.slice(0, most);
  const { list, at, setCurrent, buttonAt, onKeyDown } = useRovingList<HTMLUListElement>(
    shown,
    start,
  );
  const focused = useRef(start);
  useEffect(() => {
    if (shown[at]?.id === focused.current) buttonAt(at)?.focus();
  }, [most]);
  /** The first of those added gets the focus, as the button may go. */
  const showMore = () => {
    const next = terms[most]?.id ?? null;
    focused.current = next;
    setCurrent(next);
    setMost(most + BATCH);
  };

  return (
    <>
      <ul class="terms" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {shown.map((term, index) => (
          <li key={term.id}>
            <button
              type="button"
              tabIndex={index === at ? 0 : -1}
              onFocus={() => setCurrent(term.id)}
              onClick={() => onChoose(term.id)}
            >
              <span class="term-name own-way">{term.name}</span>
              <span class="term-kind">{nameOfKind(term.kind)}</span>
              <span class="term-gloss own-way">{term.gloss}</span>
            </button>
          </li>
        ))}
      </ul>
      {terms.length > most && (
        <button type="button" class="quiet more-terms" onClick={showMore}>
          {t('list.more', { number: formatNumber(terms.length - most) })}
        </button>
      )}
    </>
  );
}
