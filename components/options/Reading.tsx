import { t } from '../../i18n/i18n.ts';
import { Radios } from './Radios.tsx';
import { Section, type SectionProps } from './Section.tsx';

/** How pages are marked and cards open. */
export function Reading({ settings, change }: SectionProps) {
  return (
    <Section id="reading" title={t('options.reading')}>
      <div class="grid">
        <Radios
          name="mentions"
          legend={t('options.mentions')}
          hint={t('options.mentionsHint')}
          value={settings.mentions}
          choices={[
            { value: 'spaced', label: t('options.spaced') },
            { value: 'first', label: t('options.first') },
            { value: 'every', label: t('options.every') },
          ]}
          onChoose={(mentions) => change({ ...settings, mentions })}
        />
        <Radios
          name="familiar"
          legend={t('options.familiar')}
          hint={t('options.familiarHint')}
          value={settings.familiar}
          choices={[
            { value: 'list', label: t('options.familiarList') },
            { value: 'mark', label: t('options.familiarMark') },
          ]}
          onChoose={(familiar) => change({ ...settings, familiar })}
        />
        <Radios
          name="opening"
          legend={t('options.opening')}
          hint={t('options.openingHint')}
          value={settings.opening}
          choices={[
            { value: 'rest', label: t('options.rest') },
            { value: 'long-rest', label: t('options.longRest') },
            { value: 'click', label: t('options.click') },
          ]}
          onChoose={(opening) => change({ ...settings, opening })}
        />
        <Radios
          name="marks"
          legend={t('options.marks')}
          hint={t('options.marksHint')}
          value={settings.marks}
          choices={[
            { value: 'dotted', label: <span class="mark dotted">{t('options.dotted')}</span> },
            { value: 'solid', label: <span class="mark solid">{t('options.solid')}</span> },
            { value: 'tint', label: <span class="mark tint">{t('options.tint')}</span> },
          ]}
          onChoose={(marks) => change({ ...settings, marks })}
        />
        <Radios
          name="size"
          legend={t('options.size')}
          hint={t('options.sizeHint')}
          value={settings.size}
          choices={[
            { value: 'normal', label: <span class="size">{t('options.normal')}</span> },
            { value: 'large', label: <span class="size large">{t('options.large')}</span> },
            { value: 'largest', label: <span class="size largest">{t('options.largest')}</span> },
          ]}
          onChoose={(size) => change({ ...settings, size })}
        />
      </div>
    </Section>
  );
}
