import type { Hit } from '../packs/hit.ts';
import { nameOfKind } from './kinds.tsx';

export interface TermListProps {
  readonly label: string;
  readonly terms: readonly Hit[];
  readonly onChoose: (id: string) => void;
}

/** Terms as lines of a list: name, kind and gloss. */
export function TermList({ label, terms, onChoose }: TermListProps) {
  return (
    <ul class="terms" aria-label={label}>
      {terms.map((term) => (
        <li key={term.id}>
          <button type="button" onClick={() => onChoose(term.id)}>
            <span class="term-name">{term.name}</span>
            <span class="term-kind">{nameOfKind(term.kind)}</span>
            <span class="term-gloss">{term.gloss}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
