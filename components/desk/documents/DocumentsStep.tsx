import { useEffect, useRef, useState } from 'preact/hooks';
import { gapsOfDocument } from '../../../desk/gaps.ts';
import type { Intake } from '../../../desk/source.ts';
import { plural, t } from '../../../i18n/i18n.ts';
import { FileButton } from '../../shared/FileButton.tsx';
import { forgetTab, tabToUse } from '../navigation/requested-tab.ts';
import { hrefOf } from '../navigation/route.ts';
import { useSession } from '../session.ts';
import { DocumentHead } from './DocumentHead.tsx';
import { bytesOf, DOCUMENT_FILES } from './document-file.ts';
import { nameOf } from './document-name.ts';
import { readTab } from './tab-page.ts';
import { useTakeIn } from './use-take-in.ts';

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

/** Adds documents: pasted, chosen, dropped, or the article of a tab. */
function AddDocument() {
  const { pack, worker, sources } = useSession();
  const [text, setText] = useState('');
  const { busy, notices, take } = useTakeIn();
  const [over, setOver] = useState(false);

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

  const tab = tabToUse();
  const paste = useRef<HTMLTextAreaElement>(null);
  // An empty pack begins with a text.
  useEffect(() => {
    if (pack.documents.length === 0 && tab === null) paste.current?.focus();
  }, []);
  // While a text was read, the field was disabled and lost the focus; a text that
  // was refused is still in it.
  useEffect(() => {
    if (!busy && text && document.activeElement === document.body) paste.current?.focus();
  }, [busy]);
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
        {notices.map(({ text: notice, isError }) => (
          <p key={notice} class={isError ? 'status alert' : 'status'}>
            {notice}
          </p>
        ))}
      </div>
    </fieldset>
  );
}
