import type { DeskFinding } from '../../../desk/finding.ts';
import { type Gap, gapsHoldingUp, gapsIn, SOURCE_FIELD } from '../../../desk/gaps.ts';
import { waits } from '../../../desk/in-hand.ts';
import { sentenceFields } from '../../../desk/lines-of.ts';
import type { DeskCard } from '../../../desk/model.ts';
import { plural, t } from '../../../i18n/i18n.ts';
import { FindingNote } from '../../shared/FindingNote.tsx';
import { findingText } from '../../shared/finding-text.ts';
import { nameOf } from '../documents/document-name.ts';
import { fieldText } from '../fields/field-text.ts';
import { lackText } from '../fields/lack-text.ts';
import { countNotes } from '../fields/once-each.ts';
import { goTo, goToNext } from '../navigation/go-to.ts';
import { hrefOf } from '../navigation/route.ts';
import { useSession } from '../session.ts';

interface ToDoProps {
  readonly card: DeskCard;
  readonly findings: readonly DeskFinding[];
}

/** What a card still lacks, with links to the fields, and the number of findings. */
export function ToDo({ card, findings }: ToDoProps) {
  const { pack, findings: all, hand } = useSession();
  const gaps = gapsIn(pack, card);
  const must = findings.filter((finding) => finding.must);
  const isReady = all.size > 0 && gaps.length + must.length === 0;
  const from = sentenceFields(card).find(({ line }) => line.from)?.line.from?.document;
  const of = pack.documents.find(({ id }) => id === from) ?? pack.documents.at(-1);
  const onward = { item: of?.id ?? '', after: card.id };
  const isShown = (each: Gap | DeskFinding) => !waits(hand, each, each.field);
  const advice = findings.filter((finding) => !finding.must && isShown(finding));
  const ofCard = advice.filter(({ field }) => field === '');
  const besideText = countNotes(advice.filter(({ field }) => field !== ''));
  const lacking = gaps
    .filter(isShown)
    .flatMap(({ field, lack }) => (lack === 'sentence-first' ? [] : { field, lack }));
  const wrong = must.filter(isShown);
  return (
    <section class="to-do" aria-labelledby="to-do">
      <h2 id="to-do">{t('desk.toDo')}</h2>
      {lacking.length + wrong.length > 0 && (
        <ul>
          {lacking.map(({ field, lack }) => (
            <li key={field + lack}>
              {field.startsWith(SOURCE_FIELD) ? (
                <DocumentLink card={card} id={field.slice(SOURCE_FIELD.length)} />
              ) : (
                <button type="button" class="link" onClick={() => goTo(field)}>
                  {fieldText(field, card.facts)}
                </button>
              )}
              {t('desk.afterField')} {lackText(lack)}
            </li>
          ))}
          {wrong.map((finding) => (
            <li key={finding.field + finding.rule + finding.reason}>
              <button type="button" class="link" onClick={() => goTo(finding.field)}>
                {fieldText(finding.field, card.facts)}
              </button>
              {t('desk.afterField')} <FindingNote {...findingText(finding)} />
            </li>
          ))}
        </ul>
      )}
      <p class="count" role="status">
        {isReady && t('desk.ready')}
      </p>
      {isReady && pack.documents.length > 0 && (
        <p class="buttons">
          <a
            class="primary"
            href={hrefOf({ view: 'pack', id: pack.id, step: 'statements', ...onward })}
          >
            {t('desk.nextName')}
          </a>
        </p>
      )}
      {ofCard.length + besideText > 0 && (
        <>
          <h3>{t('desk.better')}</h3>
          <ul class="better">
            {ofCard.map((finding) => (
              <li key={finding.rule + finding.reason}>
                <FindingNote {...findingText(finding)} />
              </li>
            ))}
            {besideText > 0 && <li>{plural('desk.advice', besideText)}</li>}
          </ul>
        </>
      )}
    </section>
  );
}

/** Opens a document at the field that keeps a card waiting. */
function DocumentLink({ card, id }: { readonly card: DeskCard; readonly id: string }) {
  const { pack } = useSession();
  const document = pack.documents.find((one) => one.id === id);
  if (!document) return <>{id}</>;
  const [first] = gapsHoldingUp(card, document);
  const step = first?.field.startsWith('statements') ? 'statements' : 'documents';
  return (
    <a
      href={hrefOf({ view: 'pack', id: pack.id, step, item: id })}
      onClick={() => goToNext(first?.field ?? '')}
    >
      {nameOf(document)}
    </a>
  );
}
