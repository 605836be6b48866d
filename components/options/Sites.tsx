import { t } from '../../i18n/i18n.ts';
import { withRule } from '../../settings/change.ts';
import type { Mode } from '../../sites/rules.ts';
import { AddSite } from './AddSite.tsx';
import { FilteredList } from './FilteredList.tsx';
import { Radios } from './Radios.tsx';
import { Section, type SectionProps } from './Section.tsx';

/** Where names are marked: a mode for everything, and rules for sites. */
export function Sites({ settings, change }: SectionProps) {
  const hosts = Object.keys(settings.rules).sort();
  return (
    <Section id="where" title={t('options.where')}>
      <Radios<Mode>
        name="mode"
        legend={t('mode.label')}
        hint={t('options.modeHint')}
        value={settings.mode}
        choices={[
          { value: 'news', label: t('mode.news'), hint: t('options.newsHint') },
          { value: 'every', label: t('mode.every'), hint: t('options.everyHint') },
          { value: 'chosen', label: t('mode.chosen'), hint: t('options.chosenHint') },
        ]}
        onChoose={(mode) => change({ ...settings, mode })}
      />
      <h3>{t('options.sites')}</h3>
      <p class="hint">{t('options.sitesHint')}</p>
      <AddSite
        onAdd={(host, rule) =>
          change(
            withRule(settings, host, rule),
            rule === 'on'
              ? t('options.siteAddedOn', { host })
              : t('options.siteAddedOff', { host }),
          )
        }
      />
      <FilteredList
        items={hosts}
        label={t('options.findSite')}
        empty={t('options.noSites')}
        textOf={(host) => host}
        line={(host) => {
          const on = settings.rules[host] === 'on';
          const state = on ? t('options.siteOn') : t('options.siteOff');
          const label = on ? t('options.turnOffSite', { host }) : t('options.turnOnSite', { host });
          return (
            <li key={host}>
              <span class="what">{host}</span>
              <button
                type="button"
                class={`rule ${on ? 'on' : 'off'}`}
                // Begins with what is seen, for who speaks to the browser (WCAG 2.5.3).
                aria-label={`${state} – ${label}`}
                title={label}
                onClick={() => change(withRule(settings, host, on ? 'off' : 'on'))}
              >
                {state}
              </button>
              <button
                type="button"
                class="quiet"
                aria-label={t('options.removeSite', { host })}
                onClick={() =>
                  change(withRule(settings, host, null), t('options.siteRemoved', { host }))
                }
              >
                {t('options.remove')}
              </button>
            </li>
          );
        }}
      />
    </Section>
  );
}
