import { kept, reworded } from '../../../../desk/holds-back.ts';
import type { Line } from '../../../../desk/model.ts';
import { originalOf } from '../../../../desk/original.ts';
import { t } from '../../../../i18n/i18n.ts';
import { TextField } from '../../fields/TextField.tsx';
import { useSession } from '../../session.ts';
import { Cites } from './Cites.tsx';
import type { Editing } from './editing.ts';

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
  const { pack, sources } = useSession();
  const original = originalOf(line, pack, sources);
  const isBegun = startsFromStatement && line.from !== undefined;
  const { gaps, findings } = editing.feedback(field);
  /**
   * A line started from a document's sentence gets its source with the first word that is written.
   */
  const comesLater =
    line.from !== undefined &&
    pack.documents.every(({ statements }) => statements.length === 0) &&
    line.cites.length === 0 &&
    gaps.some(({ lack }) => lack === 'sentence-first' || lack === 'empty');
  /** Choosing a statement may come before writing the sentence. */
  const begun = (chosen: string | null) =>
    startsFromStatement && !line.text.trim() && chosen ? chosen : line.text;
  return (
    <div class="cited-field">
      {startsFromStatement && original.sentences.length > 0 && (
        <blockquote dir="auto" lang={original.lang}>
          {original.sentences.join(' ')}
        </blockquote>
      )}
      <div class="with-button">
        <TextField
          label={label}
          value={line.text}
          lang={editing.lang}
          {...(quiet ? { quiet } : {})}
          {...(hint ? { hint } : {})}
          {...(most ? { most } : {})}
          {...(isBegun ? { placeholder: t('desk.ownWords') } : {})}
          field={field}
          gaps={gaps}
          findings={findings}
          onInput={(text) => onChange(reworded(line, text), true)}
          onKeep={(rule) => onChange(kept(line, rule), false)}
        />
        {onRemove && <RemoveButton label={label} onClick={onRemove} />}
      </div>
      {!comesLater && (
        <Cites
          of={label}
          cites={line.cites}
          isMissing={gaps.some(({ lack }) => lack === 'no-source') && !editing.isInHand(field)}
          for={`${editing.card.name} ${line.text}`}
          onChange={(cites, chosen) => onChange({ ...line, text: begun(chosen), cites }, false)}
        />
      )}
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
