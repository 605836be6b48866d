import { type DeskCard, emptyLine } from '../../../../desk/model.ts';
import { t } from '../../../../i18n/i18n.ts';
import { mayHave } from '../../../../packs/kind.ts';
import { TextField } from '../../fields/TextField.tsx';
import { CitedField } from './CitedField.tsx';
import type { Editing } from './editing.ts';

/** Whether a card has data for a figure. */
export function hasFigure({ when, at, area, parent, rivals }: DeskCard): boolean {
  return when !== null || at !== '' || area !== null || parent !== null || rivals.length > 0;
}

/**
 * Edits the data of a card's timeline and map, as far as its kind has them. Data from before a
 * change of kind is shown as well, so that it can be removed.
 */
export function WhenAndWhere({ editing }: { readonly editing: Editing }) {
  const { card, change, feedback } = editing;
  const { kind, when, at, area } = card;
  return (
    <>
      {(mayHave(kind, 'when') || when) && (
        <CitedField
          editing={editing}
          field="when"
          label={t('desk.when')}
          hint={t('desk.whenHint')}
          line={when ?? emptyLine()}
          onChange={(line, typed) =>
            change(
              { when: line.text || line.cites.length > 0 ? line : null },
              typed ? ['when', line.text] : undefined,
            )
          }
        />
      )}
      {(mayHave(kind, 'at') || at) && (
        <TextField
          label={t('desk.at')}
          hint={t('desk.atHint')}
          placeholder="52.5, 13.4"
          value={at}
          onInput={(text) => change({ at: text }, ['at', text])}
          {...feedback('at')}
        />
      )}
      {(mayHave(kind, 'area') || area) && (
        <CitedField
          editing={editing}
          field="area"
          label={t('desk.area')}
          hint={t('desk.areaHint')}
          line={area ?? emptyLine()}
          onChange={(line, typed) =>
            change(
              {
                area:
                  line.text || line.cites.length > 0 ? { ...line, part: area?.part ?? true } : null,
              },
              typed ? ['area', line.text] : undefined,
            )
          }
        />
      )}
      {area && (
        <fieldset>
          {[true, false].map((part) => (
            <label key={String(part)} class="choice">
              <input
                type="radio"
                name="area"
                checked={area.part === part}
                onChange={() => change({ area: { ...area, part } })}
              />
              <span>{part ? t('desk.areaPart') : t('desk.areaWhole')}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
