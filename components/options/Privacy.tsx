import { plural, t, writeNumber, writeTime } from '../../i18n/i18n.ts';
import { UNTIL_KEY } from '../../settings/pause-store.ts';
import type { Settings } from '../../settings/schema.ts';
import { settingsStore } from '../../settings/settings-store.ts';
import { LoadFailure } from '../shared/LoadFailure.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { usePauses } from '../shared/use-pauses.ts';
import { Section } from './Section.tsx';
import { useImportedPacks } from './use-packs.ts';

/** What is stored, and where: read from the browser's storage as it is now. */
export function Privacy({ settings }: { readonly settings: Settings }) {
  // Read anew whenever the settings change.
  const read = useAnswer(JSON.stringify(settings), () => settingsStore.stored());
  const imported = useImportedPacks();
  const until = usePauses()?.until ?? null;
  const stored = read.state === 'answered' ? read.value : null;
  const packs = imported.state === 'answered' ? imported.value : null;
  const items = [
    ...Object.entries(stored?.items ?? {}).sort(([a], [b]) => a.localeCompare(b)),
    ...(until === null ? [] : [[UNTIL_KEY, writeTime(until)] as const]),
    ...(packs ?? []).map(
      ({ id, title, size }) => [`pack:${id}`, `${title} (${writeNumber(size)})`] as const,
    ),
  ];
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
            <small>{stored.area === 'sync' ? t('options.inSync') : t('options.inLocal')}</small>
            {packs && packs.length > 0 && <small>{t('options.packsInLocal')}</small>}
          </summary>
          <dl class="stored" dir="ltr">
            {items.map(([key, value]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{String(value)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </Section>
  );
}
