import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/i18n.ts';
import { shorten } from '../../i18n/truncate.ts';

interface FilteredListProps<T> {
  readonly items: readonly T[];
  /** Label of the search field. */
  readonly label: string;
  /** Shown if there are no items at all. */
  readonly empty: string;
  textOf(item: T): string;
  line(item: T): ComponentChildren;
}

/** Shorter lists need no search field. */
const WORTH_SEARCHING = 6;

/** A list, with a search field if it is long. */
export function FilteredList<T>({ items, label, empty, textOf, line }: FilteredListProps<T>) {
  const [query, setQuery] = useState('');
  if (items.length === 0) return <p class="none">{empty}</p>;
  const searches = items.length >= WORTH_SEARCHING || query !== '';
  const sought = query.trim().toLowerCase();
  const found = items.filter((item) => textOf(item).toLowerCase().includes(sought));
  return (
    <>
      {searches && (
        <input
          type="search"
          class="input"
          placeholder={label}
          aria-label={label}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {found.length > 0 ? (
        <ul class="lines">{found.map(line)}</ul>
      ) : (
        <p class="none">{t('options.noneFound', { query: shorten(query.trim()) })}</p>
      )}
    </>
  );
}
