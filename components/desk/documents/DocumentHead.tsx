import { gapsOfDocument } from '../../../desk/gaps.ts';
import { typingStep } from '../../../desk/history.ts';
import { waits } from '../../../desk/in-hand.ts';
import type { DeskDocument } from '../../../desk/model.ts';
import type { DocumentChange } from '../../../desk/reduce.ts';
import { formatList, t } from '../../../i18n/i18n.ts';
import { FindingNote } from '../../shared/FindingNote.tsx';
import { findingText } from '../../shared/finding-text.ts';
import { DateField } from '../fields/DateField.tsx';
import { fieldText } from '../fields/field-text.ts';
import { TextField } from '../fields/TextField.tsx';
import { hrefOf } from '../navigation/route.ts';
import { useFindings, useSession } from '../session.ts';
import { nameOf } from './document-name.ts';

/** A button that marks a detail as unknown, so that nobody has to find words for that. */
function NotKnown({ of, onClick }: { readonly of: string; readonly onClick: () => void }) {
  const text = t('desk.notKnown');
  return (
    <button type="button" class="quiet" aria-label={`${of}: ${text}`} onClick={onClick}>
      {text}
    </button>
  );
}

/** Edits the metadata of a document. */
export function DocumentHead({ document }: { readonly document: DeskDocument }) {
  const { act, pack, hand } = useSession();
  const { id } = document;
  const findings = useFindings({ kind: 'document', id });
  const gaps = gapsOfDocument(document);
  const field = (
    key: 'about' | 'title' | 'publisher' | 'via' | 'date' | 'dated' | 'url' | 'read',
  ) => ({
    value: document[key],
    field: key,
    onInput: (value: string) => {
      const change: DocumentChange = { [key]: value };
      act({ type: 'document', id, change }, typingStep(`${id}.${key}`, value));
    },
    findings: findings.filter((each) => each.field === key && !waits(hand, each, key)),
    gaps: gaps.filter((gap) => gap.field === key && !waits(hand, gap, key)),
  });
  const remove = () => {
    // What has been made of it goes with it.
    const isBare = document.statements.length === 0;
    if (isBare || confirm(t('desk.removeSure', { name: nameOf(document) })))
      act({ type: 'remove-document', id });
  };
  const missing = gaps.filter(({ field: each }) => !each.startsWith('statements'));
  const whole = findings.filter((each) => each.field === '' && !waits(hand, each, ''));
  return (
    <section class="main" aria-labelledby="document-head">
      <h2 id="document-head">{t('desk.documentHead')}</h2>
      <p class="hint">{t('desk.documentHeadHint')}</p>
      <TextField
        label={t('desk.about')}
        hint={t('desk.aboutHint')}
        lang={pack.lang}
        {...field('about')}
      />
      <div class="or-not">
        <TextField
          label={t('library.publisher')}
          hint={t('desk.publisherHint')}
          {...field('publisher')}
        />
        {!document.publisher.trim() && (
          <NotKnown
            of={t('library.publisher')}
            onClick={() => field('publisher').onInput(t('desk.publisherUnknown'))}
          />
        )}
      </div>
      <div class="or-not">
        <DateField example="2026-03-14" label={t('library.published')} {...field('date')} />
        {!document.date.trim() && !document.dated.trim() && (
          <NotKnown
            of={t('library.published')}
            onClick={() => field('dated').onInput(t('desk.undated'))}
          />
        )}
      </div>
      {document.dated.trim() !== '' && !document.date.trim() && (
        <TextField label={t('desk.dated')} hint={t('desk.datedHint')} {...field('dated')} />
      )}
      <TextField optional label={t('desk.headline')} {...field('title')} />
      <TextField
        optional
        label={t('library.address')}
        dir="ltr"
        placeholder="https://"
        {...field('url')}
      />
      <details class="more" open={document.via !== '' || document.read !== ''}>
        <summary>{t('desk.moreAbout')}</summary>
        <TextField label={t('desk.via')} hint={t('desk.viaHint')} {...field('via')} />
        <TextField
          label={t('desk.copyRead')}
          hint={t('desk.copyReadHint')}
          dir="ltr"
          placeholder="https://"
          {...field('read')}
        />
      </details>
      {whole.map((finding) => (
        <p key={finding.rule} class="hint">
          <FindingNote {...findingText(finding)} />
        </p>
      ))}
      {missing.length > 0 && (
        <p class="hint missing" role="status">
          {t('desk.stillMissing', {
            list: formatList([...new Set(missing.map(({ field: each }) => fieldText(each, [])))]),
          })}
        </p>
      )}
      <p class="buttons">
        <a
          class="primary"
          href={hrefOf({ view: 'pack', id: pack.id, step: 'statements', item: id })}
        >
          {t('desk.toStatements')}
        </a>
        <button type="button" class="quiet" onClick={remove}>
          {t('desk.removeDocument')}
        </button>
      </p>
    </section>
  );
}
