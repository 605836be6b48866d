import type { Line } from '../../desk/model.ts';
import { t } from '../../i18n/i18n.ts';
import { Cites } from './Cites.tsx';
import type { Editing } from './editing.ts';
import { TextField } from './TextField.tsx';

interface CitedFieldProps {
  readonly editing: Editing;
  readonly field: string;
  readonly label: string;
  readonly quiet?: boolean;
  readonly hint?: string;
  readonly most?: number;
  readonly line: Line;
  /** Whether choosing the first statement copies its text into an empty field. */
  readonly startsFromStatement?: boolean;
  readonly onChange: (line: Line, typed: boolean) => void;
  readonly onRemove?: () => void;
}

/** A sentence and the statements it cites. */
export function CitedField(props: CitedFieldProps) {
  const { editing, field, label, quiet, hint, most, line, onChange, onRemove } = props;
  const { startsFromStatement = false } = props;
  /** Choosing a statement may come before writing the sentence. */
  const begun = (chosen: string | null) =>
    startsFromStatement && !line.text.trim() && chosen ? chosen : line.text;
  return (
    <div class="cited-field">
      <div class="with-button">
        <TextField
          label={label}
          value={line.text}
          lang={editing.lang}
          {...(quiet ? { quiet } : {})}
          {...(hint ? { hint } : {})}
          {...(most ? { most } : {})}
          {...editing.feedback(field)}
          onInput={(text) => onChange({ ...line, text }, true)}
        />
        {onRemove && <RemoveButton label={label} onClick={onRemove} />}
      </div>
      <Cites
        of={label}
        cites={line.cites}
        isMissing={line.text.trim() !== '' && line.cites.length === 0 && !editing.isInHand(field)}
        onChange={(cites, chosen) => onChange({ ...line, text: begun(chosen), cites }, false)}
      />
    </div>
  );
}

function RemoveButton({
  label,
  onClick,
}: {
  readonly label: string;
  readonly onClick: () => void;
}) {
  const text = t('desk.removeOne', { name: label });
  return (
    <button type="button" class="quiet remove" aria-label={text} title={text} onClick={onClick}>
      ×
    </button>
  );
}
