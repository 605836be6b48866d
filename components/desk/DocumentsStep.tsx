import { useEffect, useRef, useState } from 'preact/hooks';
import { gapsOfDocument } from '../../desk/gaps.ts';
import type { DeskDocument } from '../../desk/model.ts';
import type { Intake } from '../../desk/source.ts';
import { takeIn } from '../../desk/take-in.ts';
import { plural, t } from '../../i18n/i18n.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { aboutOf } from './about-of.ts';
import { nameOf } from './Cites.tsx';
import { DocumentHead } from './DocumentHead.tsx';
import { withLanguage } from './language-of.ts';
import { hrefOf } from './route.ts';
import { useSession } from './session.ts';
import { forgetTab, readTab, tabToUse } from './tab-page.ts';
import { bytesOf, DOCUMENT_FILES } from './take-document.ts';
import { refusalText } from './words.ts';

/** The first step: adding documents and their metadata. */
export function DocumentsStep({ item }: { readonly item: string }) {
  const { pack } = useSession();
  const chosen = pack.documents.find(({ id }) => id === item) ?? pack.documents.at(-1);
  return (
    <div class={chosen ? 'step documents' : 'step documents first'}>
      <section class="side" aria-labelledby="documents-there">
        <h2 id="documents-there">{t('library.documents')}</h2>
        <AddDocument />
        {pack.documents.length > 0 && (
          <ul class="things">
            {pack.documents.map((document) => (
              <li key={document.id}>
                <a
                  href={hrefOf({ view: 'pack', id: pack.id, step: 'documents', item: document.id })}
                  aria-current={document === chosen ? 'true' : undefined}
                >
                  {nameOf(document)}
                  <small>
                    {plural('desk.statements', document.statements.length)}
                    {gapsOfDocument(document).some(({ lack }) => lack !== 'no-statement') &&
                      ` · ${t('desk.incomplete')}`}
                  </small>
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
      {chosen && <DocumentHead key={chosen.id} document={chosen} />}
    </div>
  );
}

/** A text that is to come in. */
interface Reading {
  /** Of its file, if it is one. */
  readonly name: string;
  read(): Promise<Intake>;
}

interface Notice {
  readonly text: string;
  readonly isError: boolean;
  /** Id of the document that this is about: without it, it is true no longer. */
  readonly of?: string;
}

/** Adds documents: pasted, chosen, dropped, or the article of a tab. */
function AddDocument() {
  const { pack, act, addSource, worker, sources } = useSession();
  const [text, setText] = useState('');
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);

  /** Reads texts one after the other, and says of each what became of it. @returns whether all are on the desk. */
  const take = async (readings: readonly Reading[]): Promise<boolean> => {
    setBusy(true);
    setNotices([{ text: t('desk.readingIn'), isError: false }]);
    const said: Notice[] = [];
    // What this page shows is as it was when reading began.
    let documents: readonly DeskDocument[] = pack.documents;
    let areIn = true;
    for (const { name, read } of readings) {
      const intake = await read().catch((): Intake => ({ ok: false, reason: 'unknown' }));
      const of = (reason: string) => ({
        text: name ? `${name}: ${reason}` : reason,
        isError: true,
      });
      if (!intake.ok) {
        said.push(of(refusalText(intake.reason)));
        areIn = false;
        continue;
      }
      const source = await withLanguage(intake.source);
      const key = await addSource(source);
      // The notice about saving says why.
      if (key === null) {
        areIn = false;
        break;
      }
      const about = await aboutOf(source, worker);
      const taken = takeIn(documents, source, key, { name, about });
      if (taken.isTwin) {
        said.push({
          ...of(t('desk.documentTwice', { name: nameOf(taken.last) })),
          of: taken.last.id,
        });
        continue;
      }
      ({ documents } = taken);
      act({ type: 'add-document', document: taken.last });
    }
    const [first] = documents.slice(pack.documents.length);
    if (first) {
      said.unshift({ text: t('desk.documentIn'), isError: false, of: first.id });
      location.hash = hrefOf({ view: 'pack', id: pack.id, step: 'documents', item: first.id });
    }
    setNotices(said);
    setBusy(false);
    return areIn;
  };
  const takeFiles = (files: readonly File[]) =>
    take(
      files.map((file) => ({
        name: file.name,
        read: async () => worker.ask('read-file', { name: file.name, bytes: await bytesOf(file) }),
      })),
    );
  const takePasted = async () => {
    const read = () => worker.ask('read-text', { text, lang: '' });
    if (await take([{ name: '', read }])) setText('');
  };

  const isTrue = ({ of }: Notice) => !of || pack.documents.some(({ id }) => id === of);

  const tab = tabToUse();
  const paste = useRef<HTMLTextAreaElement>(null);
  // An empty pack begins with a text.
  useEffect(() => {
    if (pack.documents.length === 0 && tab === null) paste.current?.focus();
  }, []);
  useEffect(() => {
    if (tab === null) return;
    forgetTab();
    const read = async (): Promise<Intake> => {
      const page = await readTab(tab);
      return page ? worker.ask('read-page', page) : { ok: false, reason: 'no-tab' };
    };
    void take([{ name: '', read }]);
  }, []);

  return (
    <fieldset
      aria-labelledby="documents-there"
      class={over ? 'intake over' : 'intake'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void takeFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <label>
        <span>{t('desk.paste')}</span>
        <textarea
          ref={paste}
          class="input"
          rows={sources.size === 0 ? 6 : 3}
          dir="auto"
          value={text}
          disabled={busy}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p class="buttons">
        <button
          type="button"
          class="primary"
          disabled={busy || !text.trim()}
          onClick={() => void takePasted()}
        >
          {t('desk.takePasted')}
        </button>
        <FileButton
          label={t('desk.chooseFile')}
          accept={DOCUMENT_FILES}
          multiple
          disabled={busy}
          onChoose={(files) => void takeFiles(files)}
        />
      </p>
      <p class="hint">{t('desk.intakeHint')}</p>
      <div role="status">
        {notices.filter(isTrue).map(({ text: notice, isError }) => (
          <p key={notice} class={isError ? 'status alert' : 'status'}>
            {notice}
          </p>
        ))}
      </div>
    </fieldset>
  );
}
