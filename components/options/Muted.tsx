import { t } from '../../i18n/i18n.ts';
import { unmute } from '../../settings/change.ts';
import { FilteredList } from './FilteredList.tsx';
import { Section, type SectionProps } from './Section.tsx';

/** Muted entries, which can be marked again. */
export function Muted({ settings, change }: SectionProps) {
  const muted = Object.entries(settings.muted).sort(([, a], [, b]) => a.localeCompare(b));
  return (
    <Section id="muted" title={t('options.muted')} hint={t('options.mutedHint')}>
      <FilteredList
        items={muted}
        label={t('options.findMuted')}
        empty={t('options.noMuted')}
        textOf={([, name]) => name}
        line={([id, name]) => (
          <li key={id}>
            <span class="what">{name}</span>
            <button
              type="button"
              class="quiet"
              aria-label={t('options.markNameAgain', { name })}
              onClick={() => change(unmute(settings, id), t('options.markedAgain', { name }))}
            >
              {t('options.markAgain')}
            </button>
          </li>
        )}
      />
    </Section>
  );
}
