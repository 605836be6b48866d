import { useRef } from 'preact/hooks';
import { t } from '../../i18n/i18n.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import { LoadFailure } from '../shared/LoadFailure.tsx';
import { useRequest } from '../shared/use-request.ts';
import { About } from './About.tsx';
import { Kinds } from './Kinds.tsx';
import { Muted } from './Muted.tsx';
import { Packs } from './Packs.tsx';
import { Privacy } from './Privacy.tsx';
import { Reading } from './Reading.tsx';
import { Sections } from './Sections.tsx';
import { SettingsFile } from './SettingsFile.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Sites } from './Sites.tsx';
import { Subjects } from './Subjects.tsx';
import { useCommands } from './use-commands.ts';
import { useImportedPacks } from './use-packs.ts';
import { useSettings } from './use-settings.ts';
import { useStoredItems } from './use-stored-items.ts';

/**
 * The settings page: all settings in one column, and links to its sections. They appear together:
 * one that came later would push the others away from under the pointer.
 */
export function Options() {
  const { settings, retry, toast, change, complain, showToast } = useSettings();
  const coverage = useRequest('coverage', () => sendToBackground({ type: 'coverage' }));
  const packs = useImportedPacks();
  const commands = useCommands();
  const { stored, readAgain } = useStoredItems(settings !== null);
  const isComplete =
    commands !== null && [coverage, packs, stored].every(({ state }) => state !== 'waiting');
  const isShown = useRef(false);
  isShown.current ||= isComplete;
  return (
    <main class="column">
      <header class="top">
        <img src="/icon/48.png" alt="" width="40" height="40" />
        <h1>
          {t('manifest.name')} <span>{t('options.title')}</span>
        </h1>
        <p>{t('options.intro')}</p>
      </header>
      {retry && <LoadFailure text={t('failure.settings')} onRetry={retry} />}
      {settings && isShown.current && (
        <>
          <Sections />
          <Sites settings={settings} change={change} />
          <Reading settings={settings} change={change} />
          <Subjects coverage={coverage} settings={settings} change={change} />
          <Kinds settings={settings} change={change} />
          <Muted settings={settings} change={change} />
          <Packs packs={packs} showToast={showToast} />
          <Shortcuts commands={commands ?? []} />
          <Privacy stored={stored} packs={packs} readAgain={readAgain} showToast={showToast} />
          <SettingsFile settings={settings} change={change} complain={complain} />
        </>
      )}
      {(retry || isShown.current) && <About showToast={showToast} />}
      <div class="toast" role={toast?.error ? 'alert' : 'status'}>
        {toast && (
          <p class={toast.error ? 'error-notice' : ''}>
            <span>{toast.text}</span>
            {toast.undo && (
              <button type="button" class="button" onClick={toast.undo}>
                {t('options.undo')}
              </button>
            )}
          </p>
        )}
      </div>
    </main>
  );
}
