import { useId } from 'preact/hooks';
import type { DeskFinding } from '../../../desk/finding.ts';
import type { Gap } from '../../../desk/gaps.ts';
import { MAX_TEXT } from '../../../desk/model.ts';
import { formatNumber, t } from '../../../i18n/i18n.ts';
import { quotedIn } from '../../shared/finding-text.ts';
import { Notes } from './Notes.tsx';
import { pieces } from './pieces.ts';

interface TextFieldProps {
  readonly label: string;
  /** Whether the label is only for screen readers, since the context shows it. */
  readonly quiet?: boolean;
  /** Whether it may stay empty, unlike the fields beside it. */
  readonly optional?: boolean;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Identifies the field for links to it. */
  readonly field?: string;
  readonly hint?: string;
  readonly placeholder?: string;
  /** Direction of the text and the placeholder, for what is not words, such as an address. */
  readonly dir?: 'ltr';
  readonly gaps?: readonly Gap[];
  readonly findings?: readonly Omit<DeskFinding, 'field'>[];
  /** See `Notes`. */
  readonly onKeep?: ((rule: string) => void) | undefined;
  /** Language of the text; by default that of the interface. */
  readonly lang?: string | undefined;
  /** Whether it may have several lines. */
  readonly lines?: boolean;
  /** The house style's limit in characters, which a counter counts down to. */
  readonly most?: number;
}

/**
 * A field that grows with its text and highlights the words of findings. A copy of the text behind
 * it sets its height and has the highlights.
 */
export function TextField(props: TextFieldProps) {
  const {
    label,
    quiet,
    value,
    onInput,
    field,
    hint,
    placeholder,
    dir,
    lang,
    lines = false,
    optional = false,
    most,
  } = props;
  const { gaps = [], findings = [] } = props;
  const id = useId();
  const notes = `${id}-notes`;
  // A placeholder is in the language of the interface, whose direction an empty field takes.
  const direction = dir ?? (value ? 'auto' : undefined);
  const left = most === undefined ? 0 : most - value.length;
  return (
    <div class="text-field">
      <label for={id} class={quiet ? 'visually-hidden' : undefined}>
        {label}
        {most !== undefined && left < most / 4 && (
          <span class={left < 0 ? 'left over' : 'left'}>
            {' '}
            ·{' '}
            {left < 0
              ? t('desk.charactersOver', { number: formatNumber(-left) })
              : t('desk.charactersLeft', { number: formatNumber(left) })}
          </span>
        )}
      </label>
      {optional && (
        <span class="optional" id={`${id}-optional`}>
          · {t('desk.optional')}
        </span>
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="grow" lang={lang} dir={direction}>
        <div class="echo" aria-hidden="true">
          {pieces(value, quotedIn(findings)).map(([text, marked], index) =>
            // Pieces are identified by their order.
            marked ? <mark key={index}>{text}</mark> : text,
          )}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          rows={1}
          maxLength={MAX_TEXT}
          data-field={field}
          dir={direction}
          value={value}
          placeholder={placeholder}
          spellcheck
          aria-describedby={`${optional ? `${id}-optional ` : ''}${hint ? `${id}-hint ` : ''}${notes}`}
          aria-invalid={gaps.length > 0 || findings.some(({ must }) => must) ? true : undefined}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !lines) event.preventDefault();
          }}
          onInput={({ currentTarget }) =>
            onInput(lines ? currentTarget.value : currentTarget.value.replace(/\s*\n\s*/g, ' '))
          }
        />
      </div>
      <Notes id={notes} gaps={gaps} findings={findings} onKeep={props.onKeep} />
    </div>
  );
}
