import { useEffect } from 'preact/hooks';
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

/**
 * A list of terms with name, kind and gloss. A single tab stop; arrows, Home, End
 * and typing ahead move within it.
 */
export function TermList({ label, terms, at: start, onChoose }: TermListProps) {
  const { list, at, setCurrent, buttonAt, onKeyDown } = useRovingList<HTMLUListElement>(
    terms,
    start,
  );
  useEffect(() => {
    if (terms[at]?.id === start) buttonAt(at)?.focus();
  }, []);

  return (
    <ul class="terms" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {terms.map((term, index) => (
        <li key={term.id}>
          <button
            type="button"
            tabIndex={index === at ? 0 : -1}
            onFocus={() => setCurrent(term.id)}
            onClick={() => onChoose(term.id)}
          >
            <span class="term-name">{term.name}</span>
            <span class="term-kind">{nameOfKind(term.kind)}</span>
            <span class="term-gloss">{term.gloss}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
