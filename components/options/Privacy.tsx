import { formatNumber, formatTime, plural, t } from '../../i18n/i18n.ts';
import { truncate } from '../../i18n/truncate.ts';
import type { ImportedPack } from '../../settings/imported-packs/layout.ts';
import { settingsStore } from '../../settings/settings-store.ts';
import { NO_PAUSES } from '../../sites/pause.ts';
import { notSavedText } from '../shared/error-notice.ts';
import { LoadFailure } from '../shared/LoadFailure.tsx';
import { usePauses } from '../shared/use-pauses.ts';
import type { RequestState } from '../shared/use-request.ts';
import { Section } from './Section.tsx';
import { asideWords, storedWords } from './stored-words.ts';
import type { Toast } from './use-settings.ts';
import type { useStoredItems } from './use-stored-items.ts';

/** UTF-16 units shown of a damaged value, which may be of any size. */
const MAX_SHOWN = 1000;

const WHERE = {
  sync: () => t('options.inSync'),
  local: () => t('options.inLocal'),
  'last-known': () => t('options.inLastKnown'),
} as const;

interface Props extends ReturnType<typeof useStoredItems> {
  readonly packs: RequestState<readonly ImportedPack[]>;
  readonly showToast: (toast: Toast | null) => void;
}

/** Shows what is stored and where, read from the browser's storage, in the words of the settings. */
export function Privacy({ stored: read, packs: imported, readAgain, showToast }: Props) {
  const { until, restart } = usePauses() ?? NO_PAUSES;
  const stored = read.state === 'answered' ? read.value : null;
  const packs = imported.state === 'answered' ? imported.value : null;
  const settings = Object.entries(stored?.items ?? {})
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, value]) => storedWords(key, value));
  const pauses = [
    ...(until === null ? [] : [t('pause.untilTime', { time: formatTime(until) })]),
    ...(restart ? [t('pause.untilRestart')] : []),
  ].map((value) => ({ what: t('site.paused'), value }));
  const added = (packs ?? []).map(({ title, size }) => ({
    what: t('options.packs'),
    value: t('options.storedPack', { title, number: formatNumber(size) }),
  }));
  const items = [...settings, ...pauses, ...added];
  const aside = asideWords(stored?.aside ?? {});
  const clear = async () => {
    const saved = await settingsStore.clearAside();
    const text = saved.ok ? t('options.asideCleared') : notSavedText(saved);
    showToast({ text, error: !saved.ok, undo: null });
    readAgain();
  };
  return (
    <Section id="privacy" title={t('options.privacy')} hint={t('options.privacyHint')}>
      {read.state === 'failed' && <LoadFailure text={t('failure.settings')} onRetry={read.retry} />}
      {imported.state === 'failed' && (
        <LoadFailure text={t('failure.packs')} onRetry={imported.retry} />
      )}
      {stored && packs && items.length === 0 && <p class="none">{t('options.nothingStored')}</p>}
      {stored && items.length > 0 && (
        <details>
          <summary>
            {plural('options.stored', items.length)}
            {settings.length > 0 && <small>{WHERE[stored.area]()}</small>}
            {pauses.length > 0 && <small>{t('options.pausesInLocal')}</small>}
            {packs && packs.length > 0 && <small>{t('options.packsInLocal')}</small>}
          </summary>
          <dl class="pairs stored">
            {items.map(({ what, value }, index) => (
              <div key={index}>
                <dt>{what}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <p class="none">
        {t('options.deskKept')}{' '}
        <a class="link" href="/desk.html">
          {t('options.toDesk')}
        </a>
      </p>
      {aside.length > 0 && (
        <details>
          <summary>
            {t('options.aside')}
            <small>{t('options.asideHint')}</small>
          </summary>
          <dl class="pairs stored">
            {aside.map(({ what, value }, index) => (
              <div key={index}>
                <dt>{what}</dt>
                <dd class="raw" dir="ltr">
                  {truncate(value, MAX_SHOWN)}
                </dd>
              </div>
            ))}
          </dl>
          <button type="button" class="button" onClick={clear}>
            {t('options.clearAside')}
          </button>
        </details>
      )}
    </Section>
  );
}
