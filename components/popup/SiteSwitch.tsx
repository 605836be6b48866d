import { t } from '../../i18n/i18n.ts';
import { readableHost } from '../../sites/readable-host.ts';
import type { Verdict } from '../../sites/rules.ts';

export interface SiteSwitchProps {
  readonly host: string;
  readonly verdict: Verdict;
  readonly onTurn: (on: boolean) => void;
}

/** The one switch for a site, with the rule that decides. */
export function SiteSwitch({ host: site, verdict, onTurn }: SiteSwitchProps) {
  const host = readableHost(site);
  return (
    <section class="site">
      <label class="switch">
        <span class="host" title={host}>
          {host}
        </span>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox has its own state, which aria-checked must not repeat (ARIA in HTML)
          role="switch"
          checked={verdict.on}
          aria-describedby="rule"
          onChange={(event) => onTurn(event.currentTarget.checked)}
        />
      </label>
      <p class="rule" id="rule">
        <strong>{t(verdict.on ? 'site.isOn' : 'site.isOff')}</strong> {explain(verdict, site)}
      </p>
    </section>
  );
}

function explain({ by, on }: Verdict, site: string): string {
  const host = readableHost(site);
  if (by.kind === 'site') {
    return by.host === site
      ? t('site.byOwnRule', { host })
      : t('site.byRuleAbove', { above: readableHost(by.host), host });
  }
  switch (by.mode) {
    case 'news':
      return t('site.byNews');
    case 'every':
      return t('site.byEvery');
    case 'chosen':
      return on ? '' : t('site.byChosen');
  }
}
