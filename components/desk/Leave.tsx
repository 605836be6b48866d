import { useState } from 'preact/hooks';
import { t } from '../../i18n/i18n.ts';
import { MAX_PACK_LENGTH, writePackFile } from '../../packs/imported/write-pack-file.ts';
import type { Pack } from '../../packs/schema.ts';
import { download } from '../shared/download.ts';
import { packFileTooLargeText } from '../shared/error-notice.ts';
import { packFileName } from '../shared/pack-file-name.ts';
import { stoppedText, whyStopped } from './checks/stopped.ts';
import type { Session } from './session.ts';
import { useMenu } from './use-menu.ts';

/** Exports the pack: as a file for others, or as a folder to edit anywhere. */
export function Leave({ session: { pack, compiled, checking } }: { readonly session: Session }) {
  /** Why the pack was not saved as something; empty if it was. */
  const [notice, setNotice] = useState('');
  const { menu, close } = useMenu();
  const saveFile = (whole: Pack) => {
    const file = writePackFile(whole);
    if (file.length > MAX_PACK_LENGTH) return setNotice(packFileTooLargeText(pack.title));
    setNotice('');
    download(`${packFileName(pack)}.pack.json`, file);
    close();
  };
  const saveFolder = () =>
    checking.zip(pack).then(
      (zip) => {
        setNotice('');
        download(`${packFileName(pack)}.zip`, zip, 'application/zip');
        close();
      },
      (error: unknown) => setNotice(stoppedText(whyStopped(error))),
    );
  return (
    <details class="leave" ref={menu}>
      <summary class="quiet">{t('desk.saveAs')}</summary>
      <div class="menu">
        <button type="button" disabled={!compiled} onClick={() => compiled && saveFile(compiled)}>
          {t('desk.asFile')}
          <small>{t('desk.asFileHint')}</small>
        </button>
        <button type="button" onClick={() => void saveFolder()}>
          {t('desk.asFolder')}
          <small>{t('desk.asFolderHint')}</small>
        </button>
        {notice && (
          <p class="status alert" role="alert">
            {notice}
          </p>
        )}
      </div>
    </details>
  );
}
