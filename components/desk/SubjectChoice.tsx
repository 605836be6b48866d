import { useState } from 'preact/hooks';
import { freeId } from '../../desk/ids.ts';
import type { DeskCard } from '../../desk/model.ts';
import { t } from '../../i18n/i18n.ts';
import { MAX_SUBJECT } from '../../packs/schema.ts';
import { useSession } from './session.ts';
import { TextField } from './TextField.tsx';

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
          <select
            class="input"
            value={card.subject}
            onChange={({ currentTarget: { value: subject } }) =>
              act({ type: 'card', id: card.id, change: { subject } })
            }
          >
            <option value="">{t('desk.none')}</option>
            {subjects.map(({ id, title }) => (
              <option key={id} value={id}>
                {title || id}
              </option>
            ))}
          </select>
        </label>
      )}
      {current && (
        <p class="hint" dir="auto">
          {current.about}{' '}
          <button
            type="button"
            class="link"
            onClick={() => act({ type: 'remove-subject', id: current.id })}
          >
            {t('desk.removeSubject')}
          </button>
        </p>
      )}
      <NewSubject card={card} />
    </>
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
