import { useRef, useState } from 'preact/hooks';
import type { Statement } from '../../../../desk/model.ts';
import { plural, t } from '../../../../i18n/i18n.ts';
import type { Citation } from '../../../../packs/schema.ts';
import { nameOf } from '../../documents/document-name.ts';
import { useSession } from '../../session.ts';

interface CitesProps {
  readonly cites: readonly Citation[];
  /** @param chosen the statement just added, if any. */
  readonly onChange: (cites: Citation[], chosen: string | null) => void;
  /** Whether one is required and there is none. */
  readonly isMissing: boolean;
  /** What cites them, for screen readers: the button alone does not say. */
  readonly of: string;
  /** The text that cites them: statements that share the most words with it come first. */
  readonly for: string;
}

/** Chooses the statements that a sentence cites. */
export function Cites({ cites, onChange, of, isMissing, for: text }: CitesProps) {
  const { pack } = useSession();
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const summary = useRef<HTMLElement>(null);
  const has = (document: string, statement: number) =>
    cites.some((cite) => cite.document === document && cite.statement === statement);
  const toggle = (document: string, statement: number, chosen: string) => {
    if (has(document, statement)) {
      onChange(
        cites.filter((cite) => cite.document !== document || cite.statement !== statement),
        null,
      );
      return;
    }
    onChange([...cites, { document, statement }], chosen);
    // Most sentences rest on one statement. Who wants another opens the list again.
    setOpen(false);
    summary.current?.focus();
  };
  const wanted = query.trim().toLowerCase();
  const { length } = cites;
  const label = length === 0 ? t('desk.cite') : plural('card.sources', length);
  return (
    <details
      class={isMissing ? 'cites-of missing' : 'cites-of'}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary ref={summary} aria-label={`${label} – ${of}`}>
        {label}
      </summary>
      {open && (
        <div class="choose">
          {pack.documents.length === 0 && <p class="none">{t('desk.noStatements')}</p>}
          {pack.documents.length > 0 && (
            <input
              type="search"
              class="input"
              aria-label={t('desk.findStatement')}
              placeholder={t('desk.findStatement')}
              value={query}
              onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            />
          )}
          {pack.documents.map((document) => (
            <fieldset key={document.id}>
              <legend>{nameOf(document)}</legend>
              {nearest(text, document.statements).map(({ text: states, index }) => {
                if (!states.toLowerCase().includes(wanted)) return null;
                const number = index + 1;
                return (
                  <label
                    // Statements are identified by their order.
                    key={index}
                    class="choice"
                  >
                    <input
                      type="checkbox"
                      checked={has(document.id, number)}
                      onChange={() => toggle(document.id, number, states)}
                    />
                    <span lang={pack.lang} dir="auto">
                      {states}
                    </span>
                  </label>
                );
              })}
            </fieldset>
          ))}
        </div>
      )}
    </details>
  );
}

/**
 * Statements, those first that share most words with a text; each with its place in its document.
 */
function nearest(text: string, statements: readonly Statement[]) {
  const words = wordsOf(text);
  const shared = (states: string) => [...wordsOf(states)].filter((word) => words.has(word)).length;
  return statements
    .map(({ text: states }, index) => ({ text: states, index, near: shared(states) }))
    .filter(({ text: states }) => states.trim())
    .sort((a, b) => b.near - a.near || a.index - b.index);
}

/** Words long enough to be significant. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{4,}/gu));
}
