import { useState } from 'preact/hooks';
import { t } from '../../i18n/i18n.ts';
import { download } from '../shared/download.ts';
import { packFileName } from '../shared/pack-file-name.ts';
import { type Stopped, stoppedText, whyStopped } from './checks/stopped.ts';
import type { Session } from './session.ts';
import { useMenu } from './use-menu.ts';

/** Exports the pack: as a file for others, or as a folder to edit anywhere. */
export function Leave({ session: { pack, compiled, checking } }: { readonly session: Session }) {
  const [stopped, setStopped] = useState<Stopped | null>(null);
  const { menu, close } = useMenu();
  return (
    <details class="leave" ref={menu}>
      <summary class="quiet">{t('desk.saveAs')}</summary>
      <div class="menu">
        <button
          type="button"
          disabled={!compiled}
          onClick={() => {
            if (!compiled) return;
            download(`${packFileName(pack)}.pack.json`, `${JSON.stringify(compiled, null, 1)}\n`);
            close();
          }}
        >
          {t('desk.asFile')}
          <small>{t('desk.asFileHint')}</small>
        </button>
        <button
          type="button"
          onClick={() =>
            void checking.zip(pack).then(
              (zip) => {
                setStopped(null);
                download(`${packFileName(pack)}.zip`, zip, 'application/zip');
                close();
              },
              (error: unknown) => setStopped(whyStopped(error)),
            )
          }
        >
          {t('desk.asFolder')}
          <small>{t('desk.asFolderHint')}</small>
        </button>
        {stopped && (
          <p class="status alert" role="alert">
            {stoppedText(stopped)}
          </p>
        )}
      </div>
    </details>
  );
}
