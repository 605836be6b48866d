import { useEffect } from 'preact/hooks';
import { plural, t } from '../../i18n/i18n.ts';
import type { PageTerm } from '../../messages/terms.ts';
import { nameOfKind } from '../shared/kinds.ts';
import { useRovingList } from '../shared/use-roving-list.ts';

export interface NameListProps {
  readonly label: string;
  readonly terms: readonly PageTerm[];
  /** The term mentioned at the page's current scroll position. */
  readonly here: string | null;
  /** The term to focus when the list appears again; null for none. */
  readonly at: string | null;
  readonly onChoose: (id: string) => void;
  /** Called with the term that is hovered or focused; null for none. */
  readonly onPoint: (id: string | null) => void;
}

/**
 * The names of an article in reading order, each with kind, gloss and number of mentions. A single
 * tab stop; arrows, Home, End and typing ahead move within it.
 */
export function NameList({ label, terms, here, at: start, onChoose, onPoint }: NameListProps) {
  const { list, at, setCurrent, buttonAt, onKeyDown } = useRovingList<HTMLOListElement>(
    terms,
    start,
    here,
  );

  useEffect(() => {
    if (start !== null && terms[at]?.id === start) buttonAt(at)?.focus();
    return () => onPoint(null);
  }, []);

  // Scrolling the article scrolls the list too, unless the list is in use.
  useEffect(() => {
    const element = list.current;
    if (!element || element.matches(':hover, :focus-within')) return;
    buttonAt(terms.findIndex(({ id }) => id === here))?.scrollIntoView({ block: 'nearest' });
  }, [here]);

  return (
    <ol
      class="terms names"
      aria-label={label}
      ref={list}
      onKeyDown={onKeyDown}
      onPointerLeave={() => onPoint(null)}
    >
      {terms.map((term, index) => (
        <li key={term.id}>
          <button
            type="button"
            tabIndex={index === at ? 0 : -1}
            aria-current={term.id === here ? 'location' : undefined}
            onFocus={() => {
              setCurrent(term.id);
              onPoint(term.id);
            }}
            onBlur={() => onPoint(null)}
            onPointerEnter={() => onPoint(term.id)}
            onClick={() => onChoose(term.id)}
          >
            <span class="term-name own-way">{term.name}</span>
            <span class="term-kind">{nameOfKind(term.kind)}</span>
            <span class="term-gloss own-way">{term.gloss}</span>
            <span class="term-count">
              {plural('panel.mentions', term.mentions)}
              {term.id === here && <span class="term-here">{t('panel.here')}</span>}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
