import { language, t } from '../../../../i18n/i18n.ts';
import { mayHave } from '../../../../packs/kind.ts';
import { Select } from '../../../shared/Select.tsx';
import { Notes } from '../../fields/Notes.tsx';
import { useSession } from '../../session.ts';
import { Cites } from './Cites.tsx';
import type { Editing } from './editing.ts';

/** Edits what an organisation is part of and opposed to: other cards of the pack. */
export function Ties({ editing }: { readonly editing: Editing }) {
  const { pack } = useSession();
  const { card, change } = editing;
  const { kind, parent, rivals } = card;
  if (!mayHave(kind, 'ties') && !parent && rivals.length === 0) return null;
  const collator = new Intl.Collator(language());
  const others = pack.cards
    .filter((one) => one.id !== card.id && mayHave(one.kind, 'ties'))
    .map(({ id, name }) => [id, name || t('desk.untitled')] as const)
    .sort(([, a], [, b]) => collator.compare(a, b));
  /** Includes one that is named but is not a card of this kind. */
  const withOther = (id: string) =>
    others.some(([other]) => other === id)
      ? others
      : [...others, [id, pack.cards.find((one) => one.id === id)?.name ?? id] as const];
  const free = others.filter(([id]) => !rivals.some(({ text }) => text === id));
  if (others.length === 0 && !parent && rivals.length === 0) return null;
  return (
    <fieldset class="part-of-card">
      <legend>{t('desk.ties')}</legend>
      <p class="hint">{t('desk.tiesHint')}</p>
      <div class="tie">
        <label class="which">
          <span>{t('figure.partOf')}</span>
          <Select
            field="parent"
            value={parent?.text ?? ''}
            options={[['', t('desk.none')], ...(parent ? withOther(parent.text) : others)]}
            onChoose={(text) =>
              change({ parent: text ? { text, cites: parent?.cites ?? [] } : null })
            }
          />
        </label>
        {parent && (
          <TieSources
            editing={editing}
            field="parent"
            of={t('figure.partOf')}
            line={parent}
            onChange={(cites) => change({ parent: { ...parent, cites } })}
          />
        )}
      </div>
      {rivals.map((rival, index) => {
        const [, name] = withOther(rival.text).find(([id]) => id === rival.text) ?? [
          '',
          rival.text,
        ];
        const field = `rivals.${index}`;
        return (
          <div class="tie" key={rival.text}>
            <div class="with-button">
              <span class="rival" dir="auto">
                {t('desk.rival', { name })}
              </span>
              <button
                type="button"
                class="quiet remove"
                data-field={field}
                aria-label={t('desk.removeOne', { name })}
                title={t('desk.removeOne', { name })}
                onClick={() => change({ rivals: rivals.toSpliced(index, 1) })}
              >
                ×
              </button>
            </div>
            <TieSources
              editing={editing}
              field={field}
              of={name}
              line={rival}
              onChange={(cites) => change({ rivals: rivals.with(index, { ...rival, cites }) })}
            />
          </div>
        );
      })}
      {free.length > 0 && (
        <Select
          class="add-fact"
          label={t('desk.addRival')}
          value=""
          options={[['', t('desk.addRival')], ...free]}
          onChoose={(text) => {
            if (text) change({ rivals: [...rivals, { text, cites: [] }] });
          }}
        />
      )}
    </fieldset>
  );
}

interface TieSourcesProps {
  readonly editing: Editing;
  readonly field: string;
  readonly of: string;
  readonly line: NonNullable<Editing['card']['parent']>;
  readonly onChange: (cites: Editing['card']['gloss']['cites']) => void;
}

/** The statements cited for a tie, and findings about it. */
function TieSources({ editing, field, of, line, onChange }: TieSourcesProps) {
  const { gaps, findings } = editing.feedback(field);
  return (
    <>
      <Cites
        of={of}
        for={of}
        cites={line.cites}
        isMissing={line.cites.length === 0}
        onChange={onChange}
      />
      <Notes id={`${field}-notes`} gaps={gaps} findings={findings} />
    </>
  );
}
