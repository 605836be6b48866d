import { useState } from 'preact/hooks';
import type { DeskDocument } from '../../desk/model.ts';
import { formatNumber, t } from '../../i18n/i18n.ts';
import type { Citation } from '../../packs/schema.ts';
import { useSession } from './session.ts';

interface CitesProps {
  readonly cites: readonly Citation[];
  /** @param chosen the statement just added, if any. */
  readonly onChange: (cites: Citation[], chosen: string | null) => void;
  /** Whether one is required and there is none. */
  readonly isMissing: boolean;
  /** What cites them, for those who only hear the button. */
  readonly of: string;
}

/** Chooses the statements that a sentence cites. */
export function Cites({ cites, onChange, of, isMissing }: CitesProps) {
  const { pack } = useSession();
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const has = (document: string, statement: number) =>
    cites.some((cite) => cite.document === document && cite.statement === statement);
  const toggle = (document: string, statement: number, text: string) =>
    has(document, statement)
      ? onChange(
          cites.filter((cite) => cite.document !== document || cite.statement !== statement),
          null,
        )
      : onChange([...cites, { document, statement }], text);
  const wanted = query.trim().toLowerCase();
  const { length } = cites;
  const text = length === 0 ? t('desk.cite') : t('desk.rests', { number: formatNumber(length) });
  return (
    <details
      class={isMissing ? 'cites-of missing' : 'cites-of'}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary aria-label={`${text} – ${of}`}>{text}</summary>
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
              {document.statements.map(({ text }, index) => {
                if (!text.trim() || !text.toLowerCase().includes(wanted)) return null;
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
                      onChange={() => toggle(document.id, number, text)}
                    />
                    <span lang={pack.lang} dir="auto">
                      {text}
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

/** Name of a document in lists. */
export function nameOf({ about, title, publisher, id }: DeskDocument): string {
  return [publisher.trim(), title.trim() || about.trim()].filter(Boolean).join(': ') || id;
}
