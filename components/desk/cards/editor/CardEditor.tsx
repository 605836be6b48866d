import { useMemo } from 'preact/hooks';
import { asWritten } from '../../../../desk/as-written.ts';
import type { DeskFinding } from '../../../../desk/finding.ts';
import { gapsIn } from '../../../../desk/gaps.ts';
import { typingStep } from '../../../../desk/history.ts';
import { isInHand, waits } from '../../../../desk/in-hand.ts';
import { introductionOf } from '../../../../desk/introduction.ts';
import type { DeskCard } from '../../../../desk/model.ts';
import { originalOf } from '../../../../desk/original.ts';
import { t } from '../../../../i18n/i18n.ts';
import { Kind } from '../../../../packs/kind.ts';
import { nameOfKind } from '../../../shared/kinds.ts';
import { Select } from '../../../shared/Select.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { useSession } from '../../session.ts';
import { CitedField } from './CitedField.tsx';
import type { Editing } from './editing.ts';
import { Facts } from './Facts.tsx';
import { FormsEditor } from './FormsEditor.tsx';
import { DatedLines, Lines } from './Lines.tsx';
import { MoreAbout } from './MoreAbout.tsx';
import { NameTaken } from './NameTaken.tsx';

interface CardEditorProps {
  readonly card: DeskCard;
  readonly findings: readonly DeskFinding[];
}

/** Edits a card, with the check's findings below each field. */
export function CardEditor({ card, findings }: CardEditorProps) {
  const { act, pack, hand, sources } = useSession();
  const gaps = gapsIn(pack, card);
  const editing: Editing = {
    card,
    lang: pack.lang,
    change: (change, typed) =>
      act(
        { type: 'card', id: card.id, change },
        typed && typingStep(`${card.id}.${typed[0]}`, typed[1]),
      ),
    feedback: (field) => ({
      field,
      gaps: gaps.filter((gap) => gap.field === field && !waits(hand, gap, field)),
      findings: findings.filter((each) => each.field === field && !waits(hand, each, field)),
    }),
    isInHand: (field) => isInHand(hand, field),
  };
  const { change, feedback, lang } = editing;
  const original = originalOf(card.gloss, pack, sources);
  const isProposed =
    card.gloss.text !== '' &&
    card.gloss.text ===
      introductionOf(card.name, original.sentences[0] ?? '', original.lang ?? lang);
  const named = (name: string) => {
    // While its only form is its name, in whichever languages, the form follows the name.
    const names = [card.name, asWritten(card.name, sources.values())];
    const text = asWritten(name, sources.values());
    const follows = card.forms.every((form) => names.includes(form.text));
    const forms = follows ? card.forms.map((form) => ({ ...form, text })) : card.forms;
    change({ name, forms }, ['name', name]);
  };
  // A card may have sixty names, each with a list of languages: typing elsewhere
  // must not render them again.
  const told = JSON.stringify(['forms', 'cues', 'against'].map(feedback));
  const forms = useMemo(
    () => <FormsEditor editing={editing} />,
    [card.id, card.forms, card.cues, card.against, lang, told],
  );
  return (
    <section class="main" aria-label={t('desk.editor')}>
      <div class="row">
        <div class="wide">
          <TextField
            label={t('desk.name')}
            value={card.name}
            onInput={named}
            lang={lang}
            most={45}
            {...feedback('name')}
          />
        </div>
        <label class="kind-choice">
          <span>{t('desk.kind')}</span>
          <Select
            value={card.kind}
            options={Kind.options.map((kind) => [kind, nameOfKind(kind)])}
            onChoose={(kind) => change({ kind })}
          />
        </label>
      </div>
      <NameTaken card={card} onTake={(forms) => change({ forms: [...card.forms, ...forms] })} />
      <CitedField
        editing={editing}
        field="gloss"
        label={t('desk.gloss')}
        hint={isProposed ? t('desk.glossProposed') : t('desk.glossHint')}
        most={90}
        line={card.gloss}
        onChange={(gloss, typed) => change({ gloss }, typed ? ['gloss', gloss.text] : undefined)}
      />
      <Lines
        editing={editing}
        part="summary"
        title={t('desk.summary')}
        hint={t('desk.summaryHint')}
      />
      <Facts editing={editing} />
      <DatedLines
        editing={editing}
        part="latest"
        title={t('card.latest')}
        hint={t('desk.latestHint')}
      />
      {forms}
      <MoreAbout editing={editing} />
      <RemoveCard card={card} />
    </section>
  );
}

function RemoveCard({ card }: { readonly card: DeskCard }) {
  const { act } = useSession();
  return (
    <p class="buttons">
      <button type="button" class="quiet" onClick={() => act({ type: 'remove-card', id: card.id })}>
        {t('desk.removeCard')}
      </button>
    </p>
  );
}
