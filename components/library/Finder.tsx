import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/i18n.ts';
import { type Choice, Filter } from './Filter.tsx';
import { offered } from './narrowing.ts';

interface FinderProps {
  readonly label: string;
  readonly query: string;
  readonly onSearch: (query: string) => void;
  /** What a list can be narrowed to; a filter without choices is left out. */
  readonly origins: { readonly subjects: readonly Choice[]; readonly packs: readonly Choice[] };
  /** Further filters. */
  readonly children?: ComponentChildren;
}

/** A search field for a list, with filters by subject, and by a pack that the reader has added. */
export function Finder({ label, query, onSearch, origins, children }: FinderProps) {
  return (
    <search class="finder">
      <label>
        <small>{label}</small>
        <input
          type="search"
          class="input"
          value={query}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
      </label>
      {/* The first choice is all of them. */}
      {origins.subjects.length > 1 && (
        <Filter label={t('library.subjects')} choices={offered(origins.subjects)} />
      )}
      {origins.packs.length > 0 && <Filter label={t('options.packs')} choices={origins.packs} />}
      {children}
    </search>
  );
}
