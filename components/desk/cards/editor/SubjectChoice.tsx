import { useState } from 'preact/hooks';
import { typingStep } from '../../../../desk/history.ts';
import { freeId } from '../../../../desk/ids.ts';
import type { DeskCard, SubjectDraft } from '../../../../desk/model.ts';
import { t } from '../../../../i18n/i18n.ts';
import { MAX_SHOWN, MAX_SUBJECT } from '../../../../packs/schema.ts';
import { Select } from '../../../shared/Select.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { useSession } from '../../session.ts';

/** Folders of a pack that are not subjects. */
const RESERVED: ReadonlySet<string> = new Set(['documents', 'entries']);

/** Chooses a card's subject; also adds and removes subjects. */
export function SubjectChoice({ card }: { readonly card: DeskCard }) {
  const { pack, act } = useSession();
  const { subjects } = pack;
  const current = subjects.find(({ id }) => id === card.subject);
  return (
    <>
      {(subjects.length > 0 || card.subject) && (
        <label class="which">
          <span>{t('desk.subject')}</span>
          <Select
            value={card.subject}
            options={[
              ['', t('desk.none')],
              ...subjects.map(({ id, title }) => [id, title || id] as const),
            ]}
            onChoose={(subject) => act({ type: 'card', id: card.id, change: { subject } })}
          />
        </label>
      )}
      {current && <CurrentSubject key={current.id} subject={current} />}
      {subjects.length < MAX_SHOWN && <NewSubject card={card} />}
    </>
  );
}

/** Renames the card's subject, for all of its cards, or removes it. */
function CurrentSubject({ subject }: { readonly subject: SubjectDraft }) {
  const { pack, act } = useSession();
  const { id, title, about } = subject;
  const field = (key: 'title' | 'about') => ({
    lang: pack.lang,
    value: subject[key],
    most: MAX_SUBJECT[key],
    // A pack may not have a subject without them, nor a longer one: what is
    // typed stays within that.
    onInput: (value: string) => {
      const change = { [key]: value.slice(0, MAX_SUBJECT[key]) };
      act({ type: 'subject', id, change }, typingStep(`${id}.${key}`, value));
    },
  });
  return (
    <details class="more" open={!title.trim() || !about.trim()}>
      <summary dir="auto">{about.trim() || t('desk.subjectAbout')}</summary>
      <TextField
        label={t('desk.subject')}
        {...field('title')}
        gaps={title.trim() ? [] : [{ field: 'title', lack: 'empty' }]}
      />
      <TextField
        label={t('desk.subjectAbout')}
        {...field('about')}
        gaps={about.trim() ? [] : [{ field: 'about', lack: 'empty' }]}
      />
      <p class="buttons">
        <button type="button" class="quiet" onClick={() => act({ type: 'remove-subject', id })}>
          {t('desk.removeSubject')}
        </button>
      </p>
    </details>
  );
}

/** A subject needs a title and a description to be written as a folder. */
function NewSubject({ card }: { readonly card: DeskCard }) {
  const { pack, act } = useSession();
  const [title, setTitle] = useState('');
  const [about, setAbout] = useState('');
  const add = () => {
    const taken = (id: string) => RESERVED.has(id) || pack.subjects.some((one) => one.id === id);
    const id = freeId(title, 'subject', taken);
    const subject = { id, title: title.trim(), about: about.trim() };
    act({ type: 'add-subject', subject, card: card.id });
    setTitle('');
    setAbout('');
  };
  const isReady = [title, about].every((text) => text.trim());
  const isShort = title.length <= MAX_SUBJECT.title && about.length <= MAX_SUBJECT.about;
  return (
    <details class="new-subject">
      <summary>{t('desk.newSubject')}</summary>
      <TextField
        label={t('desk.newSubject')}
        lang={pack.lang}
        value={title}
        onInput={setTitle}
        most={MAX_SUBJECT.title}
      />
      <TextField
        label={t('desk.subjectAbout')}
        lang={pack.lang}
        value={about}
        onInput={setAbout}
        most={MAX_SUBJECT.about}
      />
      <p class="buttons">
        <button type="button" class="button" disabled={!isReady || !isShort} onClick={add}>
          {t('desk.addSubject')}
        </button>
      </p>
    </details>
  );
}
