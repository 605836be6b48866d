import { type DatedLine, emptyLine, type Line } from '../../../../desk/model.ts';
import { t } from '../../../../i18n/i18n.ts';
import { DateField } from '../../fields/DateField.tsx';
import { useFocusNew } from '../../fields/focus-new.ts';
import { CitedField } from './CitedField.tsx';
import type { Editing } from './editing.ts';
import { TakeSentence } from './TakeSentence.tsx';

interface PartProps<P extends string> {
  readonly editing: Editing;
  readonly part: P;
  readonly title: string;
  readonly hint: string;
}

/** Edits sentences in a field each, so that each has its sources. */
export function Lines({ editing, part, title, hint }: PartProps<'summary' | 'differ'>) {
  const { card, change } = editing;
  const lines = card[part];
  const list = useFocusNew<HTMLFieldSetElement>('.cited-field');
  const put = (next: readonly Line[], typed?: readonly [string, string]) =>
    change({ [part]: [...next] }, typed);
  return (
    <fieldset class="part-of-card" ref={list}>
      <legend>{title}</legend>
      <p class="hint">{hint}</p>
      {lines.map((line, index) => (
        <SentenceField
          // Sentences are identified by their order.
          key={index}
          editing={editing}
          part={part}
          index={index}
          line={line}
          onChange={(next, typed) => put(lines.with(index, next), typed)}
          onRemove={() => put(lines.toSpliced(index, 1))}
        />
      ))}
      <button type="button" class="quiet" onClick={() => put([...lines, emptyLine()])}>
        {t('desk.addSentence')}
      </button>
      {part === 'summary' && (
        <TakeSentence card={card} onTake={(from) => put([...lines, { ...emptyLine(), from }])} />
      )}
    </fieldset>
  );
}

/** Edits dated sentences: one for “latest”, several for “earlier”. */
export function DatedLines({ editing, part, title, hint }: PartProps<'latest' | 'earlier'>) {
  const { card, change } = editing;
  const lines = card[part];
  const list = useFocusNew<HTMLFieldSetElement>('.dated');
  const put = (next: readonly DatedLine[], typed?: readonly [string, string]) =>
    change({ [part]: [...next] }, typed);
  const isFull = part === 'latest' && lines.length > 0;
  return (
    <fieldset class="part-of-card" ref={list}>
      <legend>
        {title} <span class="optional">· {t('desk.optional')}</span>
      </legend>
      <p class="hint">{hint}</p>
      {lines.map((line, index) => (
        // Sentences are identified by their order.
        <div class="dated" key={index}>
          <DateField
            value={line.date}
            onInput={(date) =>
              put(lines.with(index, { ...line, date }), [`${part}.${index}.date`, date])
            }
          />
          <SentenceField
            editing={editing}
            part={part}
            index={index}
            line={line}
            onChange={(next, typed) => put(lines.with(index, { ...line, ...next }), typed)}
            onRemove={() => put(lines.toSpliced(index, 1))}
          />
        </div>
      ))}
      {!isFull && (
        <button
          type="button"
          class="quiet"
          onClick={() => put([...lines, { ...emptyLine(), date: '' }])}
        >
          {t('desk.addSentence')}
        </button>
      )}
    </fieldset>
  );
}

interface SentenceFieldProps {
  readonly editing: Editing;
  readonly part: 'summary' | 'differ' | 'latest' | 'earlier';
  readonly index: number;
  readonly line: Line;
  /** @param typed the field and its text, while somebody types. */
  readonly onChange: (line: Line, typed?: readonly [string, string]) => void;
  readonly onRemove: () => void;
}

/** One of several sentences. */
function SentenceField({ part, index, onChange, ...props }: SentenceFieldProps) {
  const field = `${part}.${index}`;
  return (
    <CitedField
      {...props}
      field={field}
      label={t('desk.sentenceNumber', { number: String(index + 1) })}
      quiet
      startsFromStatement
      onChange={(next, typed) => onChange(next, typed ? [field, next.text] : undefined)}
    />
  );
}
