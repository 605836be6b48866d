import { about } from 'virtual:about';
import type { Coverage } from '../../catalog/library.ts';
import { plural, t } from '../../i18n/i18n.ts';
import type { Mode } from '../../sites/rules.ts';
import { SubjectList } from '../shared/Coverage.tsx';
import { ModeChoice } from './ModeChoice.tsx';

interface PopupFootProps {
  /** Id of the tab, if its page can be used as a document. */
  readonly readable: number | null;
  /** Null until the settings have loaded. */
  readonly mode: Mode | null;
  /** Undefined until it is known, and null if it cannot be. */
  readonly coverage: Coverage | null | undefined;
  readonly onMode: (mode: Mode) => void;
  readonly onReport: () => void;
  readonly onSettings: () => void;
}

/** The mode, the coverage, and links to library, settings and desk. */
export function PopupFoot(props: PopupFootProps) {
  const { readable, mode, coverage, onMode, onReport, onSettings } = props;
  return (
    <footer class="popup-foot">
      {mode && <ModeChoice mode={mode} onChoose={onMode} />}
      <div class="ways">
        {coverage ? (
          <details class="covers">
            <summary>{plural('popup.names', coverage.names)}</summary>
            <SubjectList {...coverage} />
            <p>{t('popup.promise')}</p>
          </details>
        ) : (
          <span class="covers" />
        )}
        <a class="link" href="/library.html" target="_blank" rel="noopener">
          {t('popup.library')}
        </a>
        <button type="button" class="link" onClick={onSettings}>
          {t('popup.settings')}
        </button>
      </div>
      <p class="own-cards ways">
        <span>{t('popup.ownCards')}</span>{' '}
        <span class="together">
          {readable !== null && (
            <a class="link" href={`/desk.html?tab=${readable}`} target="_blank" rel="noopener">
              {t('desk.usePage')}
            </a>
          )}{' '}
          <a class="link" href="/desk.html" target="_blank" rel="noopener">
            {t('desk.open')}
          </a>
        </span>
      </p>
      <div class="ways">
        <span class="brand">
          <img src="/icon/32.png" alt="" width="16" height="16" />
          {t('manifest.name')} {about.version}
        </span>
        <button type="button" class="link to-report" onClick={onReport}>
          {t('report.title')}
        </button>
      </div>
    </footer>
  );
}
