import { formatList, t } from '../../i18n/i18n.ts';
import { withRule } from '../../settings/change.ts';
import { readableHost } from '../../sites/readable-host.ts';
import { isAddress, isEnding, type Mode } from '../../sites/rules.ts';
import { AddSite } from './AddSite.tsx';
import { FilteredList } from './FilteredList.tsx';
import { Radios } from './Radios.tsx';
import { Section, type SectionProps } from './Section.tsx';
import { SETTING_CHOICES } from './setting-choices.ts';

/** Where names are marked: the mode, and rules for sites. */
export function Sites({ settings, change }: SectionProps) {
  const hosts = Object.keys(settings.rules).sort();
  return (
    <Section id="where" title={t('options.where')}>
      <Radios<Mode>
        name="mode"
        legend={SETTING_CHOICES.mode.name()}
        hint={t('options.modeHint')}
        value={settings.mode}
        choices={SETTING_CHOICES.mode
          .choices()
          .map((choice) => ({ ...choice, hint: t(`options.${choice.value}Hint`) }))}
        onChoose={(mode) => change({ ...settings, mode })}
      />
      <h3>{t('options.sites')}</h3>
      <p class="hint">{t('options.sitesHint')}</p>
      <AddSite
        onAdd={(hosts, rule) =>
          change(
            hosts.reduce((result, host) => withRule(result, host, rule), settings),
            addedMessage(hosts, rule),
          )
        }
      />
      <FilteredList
        items={hosts}
        label={t('options.findSite')}
        empty={t('options.noSites')}
        textOf={readableHost}
        line={(site) => {
          const host = readableHost(site);
          const on = settings.rules[site] === 'on';
          const state = on ? t('options.siteOn') : t('options.siteOff');
          const label = on ? t('options.turnOffSite', { host }) : t('options.turnOnSite', { host });
          return (
            <li key={site}>
              <span class="what">{host}</span>
              <button
                type="button"
                class={`chip rule ${on ? 'on' : 'off'}`}
                // Starts with the visible label, for speech input (WCAG 2.5.3).
                aria-label={`${state} – ${label}`}
                title={label}
                onClick={() => change(withRule(settings, site, on ? 'off' : 'on'))}
              >
                {state}
              </button>
              <button
                type="button"
                class="quiet"
                aria-label={t('options.removeSite', { host })}
                onClick={() =>
                  change(withRule(settings, site, null), t('options.siteRemoved', { host }))
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

/** Describes which sites have a rule now. */
function addedMessage(hosts: readonly string[], rule: 'on' | 'off'): string {
  const names = hosts.map(readableHost);
  const [host = ''] = names;
  const isOn = rule === 'on';
  const hasNoSubdomains = hosts.every(isAddress);
  if (names.length > 1) {
    const list = { hosts: formatList(names) };
    if (hasNoSubdomains) {
      return isOn ? t('options.addressesAddedOn', list) : t('options.addressesAddedOff', list);
    }
    return isOn ? t('options.sitesAddedOn', list) : t('options.sitesAddedOff', list);
  }
  if (hasNoSubdomains) {
    return isOn ? t('options.addressAddedOn', { host }) : t('options.addressAddedOff', { host });
  }
  if (hosts.some(isEnding)) {
    return isOn ? t('options.endingAddedOn', { host }) : t('options.endingAddedOff', { host });
  }
  return isOn ? t('options.siteAddedOn', { host }) : t('options.siteAddedOff', { host });
}
