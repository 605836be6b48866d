import { useId } from 'preact/hooks';
import type { DeskFinding } from '../../../desk/finding.ts';
import type { Gap } from '../../../desk/gaps.ts';
import { MAX_TEXT } from '../../../desk/model.ts';
import { t } from '../../../i18n/i18n.ts';
import { asIsoDate } from './iso-date.ts';
import { Notes } from './Notes.tsx';

interface DateFieldProps {
  /** “Date” by default. */
  readonly label?: string;
  readonly hint?: string;
  readonly example?: string;
  readonly value: string;
  readonly onInput: (date: string) => void;
  readonly field?: string;
  readonly gaps?: readonly Gap[];
  readonly findings?: readonly DeskFinding[];
}

/**
 * A field for a day, month or year; browsers' own have only days. Unambiguous dates are converted.
 */
export function DateField(props: DateFieldProps) {
  const { label, hint, example = '2026-03', value, onInput, field } = props;
  const { gaps = [], findings = [] } = props;
  const id = useId();
  return (
    <div class={label === undefined ? 'date' : 'date text-field'}>
      <label for={id}>{label ?? t('library.published')}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        class="input"
        dir="ltr"
        maxLength={MAX_TEXT}
        data-field={field}
        placeholder={example}
        value={value}
        aria-describedby={`${hint ? `${id}-hint ` : ''}${id}-notes`}
        aria-invalid={gaps.length > 0 || findings.some(({ must }) => must) ? true : undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value.trim())}
        onBlur={() => {
          const put = asIsoDate(value);
          if (put !== value) onInput(put);
        }}
      />
      <Notes id={`${id}-notes`} gaps={gaps} findings={findings} />
    </div>
  );
}
