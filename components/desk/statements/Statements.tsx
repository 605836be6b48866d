import { typingStep } from '../../../desk/history.ts';
import { waits } from '../../../desk/in-hand.ts';
import type { DeskDocument, Statement } from '../../../desk/model.ts';
import { plural, t } from '../../../i18n/i18n.ts';
import { useFocusNew } from '../fields/focus-new.ts';
import { TextField } from '../fields/TextField.tsx';
import { useFindings, useSession } from '../session.ts';
import { useComparison } from './comparison.ts';

interface StatementsProps {
  readonly document: DeskDocument;
  /** All sentences of the document. */
  readonly sentences: readonly string[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/**
 * Edits the statements of a document: one claim each, in the writer's words, beside its sentences.
 */
export function Statements({ document, sentences, isOpen, onOpen }: StatementsProps) {
  const { act } = useSession();
  const { id, statements } = document;
  const list = useFocusNew<HTMLOListElement>('li');
  return (
    <details
      class="made"
      open={isOpen}
      onToggle={({ currentTarget }) => onOpen(currentTarget.open)}
    >
      <summary>{plural('desk.statements', statements.length)}</summary>
      <p class="hint">{t('desk.statementsHint')}</p>
      <ol class="statements" ref={list}>
        {statements.map((statement, index) => (
          <OneStatement
            // Statements are identified by their order.
            key={index}
            document={document}
            index={index}
            statement={statement}
            sentences={statement.from.flatMap((each) => sentences[each] ?? [])}
          />
        ))}
      </ol>
      <p class="buttons">
        <button
          type="button"
          class="button"
          onClick={() =>
            act({ type: 'add-statement', document: id, statement: { text: '', from: [] } })
          }
        >
          {t('desk.emptyStatement')}
        </button>
        {sentences.length > 0 && statements.length > 0 && (
          <button type="button" class="quiet to-source" onClick={toSource}>
            {t('desk.toSource')}
          </button>
        )}
      </p>
    </details>
  );
}

/** Focuses the sentence used last, if the document is above. */
function toSource(): void {
  const used = [...document.querySelectorAll<HTMLElement>('.source-sentence.used')].at(-1);
  const back = used ?? document.querySelector<HTMLElement>('.source-sentence');
  back?.scrollIntoView({ block: 'center' });
  back?.focus({ preventScroll: true });
}

interface OneStatementProps {
  readonly document: DeskDocument;
  readonly index: number;
  readonly statement: Statement;
  readonly sentences: readonly string[];
}

function OneStatement({ document, index, statement, sentences }: OneStatementProps) {
  const { act, pack, hand, sources } = useSession();
  const { id } = document;
  const number = String(index + 1);
  const field = `statements.${index}`;
  const lang = sources.get(document.source)?.lang || undefined;
  const original = { sentences, lang, source: document.source };
  const compared = useComparison(field, statement.text, original);
  const checked = useFindings({ kind: 'document', id }).filter(
    // The comparison with the sentence is more precise.
    (finding) => finding.field === field && !compared.some(({ rule }) => rule === finding.rule),
  );
  return (
    <li>
      {sentences.length > 0 && (
        <blockquote dir="auto" lang={lang ?? pack.lang}>
          {sentences.join(' ')}
        </blockquote>
      )}
      <div class="with-button">
        <TextField
          label={t('desk.statementNumber', { number })}
          value={statement.text}
          field={field}
          lang={pack.lang}
          findings={[...compared, ...checked].filter((each) => !waits(hand, each, field))}
          onInput={(text) =>
            act(
              { type: 'statement', document: id, index, change: { text } },
              typingStep(`${id}.${field}`, text),
            )
          }
        />
        <button
          type="button"
          class="quiet remove"
          aria-label={t('desk.removeStatement', { number })}
          title={t('desk.removeStatement', { number })}
          onClick={() => act({ type: 'remove-statement', document: id, index })}
        >
          ×
        </button>
      </div>
    </li>
  );
}
