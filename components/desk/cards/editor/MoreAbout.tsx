import { useMemo, useRef } from 'preact/hooks';
import type { DeskCard } from '../../../../desk/model.ts';
import type { Action } from '../../../../desk/reduce.ts';
import { language, t } from '../../../../i18n/i18n.ts';
import { DateField } from '../../fields/DateField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { useFindings, useSession } from '../../session.ts';
import type { Editing } from './editing.ts';
import { DatedLines, Lines } from './Lines.tsx';
import { SubjectChoice } from './SubjectChoice.tsx';
import { Ties } from './Ties.tsx';
import { hasFigure, WhenAndWhere } from './WhenAndWhere.tsx';

/** The fields in it; findings name them, with an index where there are several. */
const FIELDS =
  /^(?:fullName|when|at|area|parent|rivals|earlier|differ|related|subject|asOf|reviewed)\b/;

/** Optional fields of a card, collapsed until one has something or there is a finding on one. */
export function MoreAbout({ editing }: { readonly editing: Editing }) {
  const { card, change, feedback, lang } = editing;
  const { differ, earlier, related, fullName } = card;
  const hasMore = differ.length + earlier.length + related.length > 0 || fullName !== '';
  const findings = useFindings({ kind: 'card', id: card.id });
  // Stays open: the finding may go while somebody types there.
  const wasOpened = useRef(false);
  wasOpened.current ||=
    hasMore || hasFigure(card) || findings.some(({ field }) => FIELDS.test(field));
  return (
    <details class="more" open={wasOpened.current}>
      <summary>{t('desk.moreAbout')}</summary>
      <TextField
        label={t('desk.fullName')}
        hint={t('desk.fullNameHint')}
        lang={lang}
        value={fullName}
        onInput={(text) => change({ fullName: text }, ['fullName', text])}
        {...feedback('fullName')}
      />
      <WhenAndWhere editing={editing} />
      <Ties editing={editing} />
      <DatedLines
        editing={editing}
        part="earlier"
        title={t('card.earlier')}
        hint={t('desk.earlierHint')}
      />
      <Lines editing={editing} part="differ" title={t('card.differ')} hint={t('desk.differHint')} />
      <Related card={card} />
      <About editing={editing} />
    </details>
  );
}

/** Edits the card's date, its reviewers, and how its names are marked. */
function About({ editing }: { readonly editing: Editing }) {
  const { card, change, feedback } = editing;
  return (
    <div class="part-of-card">
      <SubjectChoice card={card} />
      <DateField
        label={t('desk.asOf')}
        hint={t('desk.asOfHint')}
        example="2026-03-14"
        value={card.asOf}
        onInput={(asOf) => change({ asOf }, ['asOf', asOf])}
        {...feedback('asOf')}
      />
      <DateField
        label={t('desk.reviewed')}
        hint={t('desk.reviewedHint')}
        example="2026-03-14"
        value={card.reviewed}
        onInput={(reviewed) => change({ reviewed }, ['reviewed', reviewed])}
        {...feedback('reviewed')}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={card.familiar}
          onChange={({ currentTarget }) => change({ familiar: currentTarget.checked })}
        />
        <span>{t('desk.familiar')}</span>
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={card.caseless}
          onChange={({ currentTarget }) => change({ caseless: currentTarget.checked })}
        />
        <span>{t('desk.caseless')}</span>
      </label>
    </div>
  );
}

/** Edits the related cards. */
function Related({ card }: { readonly card: DeskCard }) {
  const { pack, act } = useSession();
  const others = pack.cards.filter(({ id }) => id !== card.id);
  const names = JSON.stringify(others.map(({ id, name }) => [id, name]));
  // There may be hundreds: rendered again only if a name or a tick has
  // changed, not on each key press.
  return useMemo(
    () => <RelatedChoices card={card} others={others} onRelate={act} />,
    [card.id, card.related, names],
  );
}

interface RelatedChoicesProps {
  readonly card: DeskCard;
  readonly others: readonly DeskCard[];
  readonly onRelate: (action: Extract<Action, { type: 'relate' }>) => void;
}

function RelatedChoices({ card, others, onRelate }: RelatedChoicesProps) {
  if (others.length === 0) return null;
  const collator = new Intl.Collator(language());
  return (
    <fieldset class="part-of-card">
      <legend>{t('card.related')}</legend>
      <p class="hint">{t('desk.relatedHint')}</p>
      {others
        .toSorted((a, b) => collator.compare(a.name, b.name))
        .map(({ id, name }) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              checked={card.related.includes(id)}
              onChange={({ currentTarget }) =>
                onRelate({ type: 'relate', one: card.id, other: id, on: currentTarget.checked })
              }
            />
            <span dir="auto">{name || t('desk.untitled')}</span>
          </label>
        ))}
    </fieldset>
  );
}
