import { t } from '../../i18n/i18n.ts';
import { LoadFailure } from '../shared/LoadFailure.tsx';
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
import { useSettings } from './use-settings.ts';

/** The settings page: all settings in one column, and links to its sections. */
export function Options() {
  const { settings, retry, toast, change, complain, showToast } = useSettings();
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
      {settings && (
        <>
          <Sections />
          <Sites settings={settings} change={change} />
          <Reading settings={settings} change={change} />
          <Subjects settings={settings} change={change} />
          <Kinds settings={settings} change={change} />
          <Muted settings={settings} change={change} />
          <Packs showToast={showToast} />
          <Shortcuts />
          <Privacy showToast={showToast} />
          <SettingsFile settings={settings} change={change} complain={complain} />
        </>
      )}
      <About showToast={showToast} />
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
