import { useId } from 'preact/hooks';
import type { DeskFinding } from '../../desk/finding.ts';
import type { Gap } from '../../desk/gaps.ts';
import { quotedIn } from '../shared/finding-text.ts';
import { Notes } from './Notes.tsx';
import { pieces } from './pieces.ts';

interface TextFieldProps {
  readonly label: string;
  /** Not shown, only read out, where what stands around says it. */
  readonly quiet?: boolean;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Marks the field, for whoever is led to it. */
  readonly field?: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly gaps?: readonly Gap[];
  readonly findings?: readonly Omit<DeskFinding, 'field'>[];
  /** Language of what is written; that of the interface where it is none. */
  readonly lang?: string | undefined;
  /** May have several lines. */
  readonly lines?: boolean;
  /** Beyond which the house style wants it shorter: it counts down towards that. */
  readonly most?: number;
}

/**
 * A field that grows with its text and marks in it the words that something is found about: behind it
 * lies the same text, which gives it its height.
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
    lang,
    lines = false,
    most,
  } = props;
  const { gaps = [], findings = [] } = props;
  const id = useId();
  const notes = `${id}-notes`;
  const left = most === undefined ? 0 : most - value.length;
  return (
    <div class="text-field">
      <label for={id} class={quiet ? 'visually-hidden' : undefined}>
        {label}
        {most !== undefined && left < most / 4 && (
          <span class={left < 0 ? 'left over' : 'left'}> {left}</span>
        )}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="grow" lang={lang} dir="auto">
        <div class="echo" aria-hidden="true">
          {pieces(value, quotedIn(findings)).map(([text, marked], index) =>
            // Texts stand in one order, and only that tells them apart.
            marked ? <mark key={index}>{text}</mark> : text,
          )}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          rows={1}
          data-field={field}
          dir="auto"
          value={value}
          placeholder={placeholder}
          spellcheck
          aria-describedby={`${hint ? `${id}-hint ` : ''}${notes}`}
          aria-invalid={gaps.length > 0 || findings.some(({ must }) => must) ? true : undefined}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !lines) event.preventDefault();
          }}
          onInput={({ currentTarget }) =>
            onInput(lines ? currentTarget.value : currentTarget.value.replace(/\s*\n\s*/g, ' '))
          }
        />
      </div>
      <Notes id={notes} gaps={gaps} findings={findings} />
    </div>
  );
}
