import { t } from '../../i18n/i18n.ts';
import { Radios } from './Radios.tsx';
import { Section, type SectionProps } from './Section.tsx';
import { SETTING_CHOICES } from './setting-choices.ts';

const { mentions, familiar, opening, marks, size } = SETTING_CHOICES;

/** How pages are marked and cards open. */
export function Reading({ settings, change }: SectionProps) {
  return (
    <Section id="reading" title={t('options.reading')}>
      <div class="grid">
        <Radios
          name="mentions"
          legend={mentions.name()}
          hint={t('options.mentionsHint')}
          value={settings.mentions}
          choices={mentions.choices()}
          onChoose={(value) => change({ ...settings, mentions: value })}
        />
        <Radios
          name="familiar"
          legend={familiar.name()}
          hint={t('options.familiarHint')}
          value={settings.familiar}
          choices={familiar.choices()}
          onChoose={(value) => change({ ...settings, familiar: value })}
        />
        <Radios
          name="opening"
          legend={opening.name()}
          hint={t('options.openingHint')}
          value={settings.opening}
          choices={opening.choices()}
          onChoose={(value) => change({ ...settings, opening: value })}
        />
        <Radios
          name="marks"
          legend={marks.name()}
          hint={t('options.marksHint')}
          value={settings.marks}
          choices={marks.choices().map(({ value, label }) => ({
            value,
            label: <span class={`mark ${value}`}>{label}</span>,
          }))}
          onChoose={(value) => change({ ...settings, marks: value })}
        />
        <Radios
          name="size"
          legend={size.name()}
          hint={t('options.sizeHint')}
          value={settings.size}
          choices={size.choices().map(({ value, label }) => ({
            value,
            label: <span class={`size ${value}`}>{label}</span>,
          }))}
          onChoose={(value) => change({ ...settings, size: value })}
        />
      </div>
    </Section>
  );
}
