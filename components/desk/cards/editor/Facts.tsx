import type { DeskCard } from '../../../../desk/model.ts';
import { t } from '../../../../i18n/i18n.ts';
import { factLabelsOf } from '../../../../packs/fact-labels.ts';
import { Select } from '../../../shared/Select.tsx';
import { DateField } from '../../fields/DateField.tsx';
import { factText } from '../../fields/field-text.ts';
import { CitedField } from './CitedField.tsx';
import type { Editing } from './editing.ts';

/** Key facts; each kind of card has a fixed list of labels, in this order. */
export function Facts({ editing }: { readonly editing: Editing }) {
  const { card, change } = editing;
  const isCountry = card.area !== null && !card.area.part && !card.area.text.includes(',');
  const labels: readonly string[] = factLabelsOf(card.kind, isCountry);
  const put = (next: DeskCard['facts'], typed?: readonly [string, string]) =>
    change({ facts: [...next] }, typed);
  const free = labels.filter((label) => !card.facts.some((fact) => fact.label === label));
  const add = (label: string) => {
    if (!label) return;
    const next = [...card.facts, { label, text: '', date: '', cites: [] }];
    put(next.sort((a, b) => labels.indexOf(a.label) - labels.indexOf(b.label)));
  };
  return (
    <fieldset class="part-of-card">
      <legend>
        {t('card.facts')} <span class="optional">· {t('desk.optional')}</span>
      </legend>
      <p class="hint">{t('desk.factsHint')}</p>
      {card.facts.map((fact, index) => {
        const field = `facts.${index}`;
        return (
          <div class="dated" key={fact.label}>
            <CitedField
              editing={editing}
              field={field}
              label={factText(fact.label)}
              most={60}
              line={fact}
              onChange={(next, typed) =>
                put(
                  card.facts.with(index, { ...fact, ...next }),
                  typed ? [field, next.text] : undefined,
                )
              }
              onRemove={() => put(card.facts.toSpliced(index, 1))}
            />
            <DateField
              value={fact.date}
              onInput={(date) =>
                put(card.facts.with(index, { ...fact, date }), [`${field}.date`, date])
              }
            />
          </div>
        );
      })}
      {free.length > 0 && (
        <Select
          class="add-fact"
          label={t('desk.addFact')}
          value=""
          options={[
            ['', t('desk.addFact')],
            ...free.map((label) => [label, factText(label)] as const),
          ]}
          onChoose={add}
        />
      )}
    </fieldset>
  );
}
