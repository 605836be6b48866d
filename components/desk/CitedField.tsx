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
  readonly onChange: (line: Line, typed: boolean) => void;
  readonly onRemove?: () => void;
}

/** A sentence and the statements it rests on. */
export function CitedField(props: CitedFieldProps) {
  const { editing, field, label, quiet, hint, most, line, onChange, onRemove } = props;
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
        onChange={(cites) => onChange({ ...line, cites }, false)}
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
