import { useEffect } from 'preact/hooks';
import type { Hit } from '../../packs/hit.ts';
import { nameOfKind } from '../shared/kinds.ts';
import { useRovingList } from '../shared/use-roving-list.ts';

export interface TermListProps {
  readonly label: string;
  readonly terms: readonly Hit[];
  /** The term that the focus comes back to as the list appears; null for none. */
  readonly at: string | null;
  readonly onChoose: (id: string) => void;
}

/**
 * Terms as lines of a list: name, kind and gloss. The list is one stop for Tab; arrows, Home, End
 * and first letters move within it.
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
