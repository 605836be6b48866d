import type { Verdict } from '../sites/rules.ts';

export interface SiteSwitchProps {
  readonly host: string;
  readonly verdict: Verdict;
  readonly onTurn: (on: boolean) => void;
}

/** The one switch for a site, with the rule that decides. */
export function SiteSwitch({ host, verdict, onTurn }: SiteSwitchProps) {
  return (
    <section class="site">
      <label class="switch">
        <span class="host">{host}</span>
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
        <strong>{verdict.on ? 'On' : 'Off'}</strong> {explain(verdict, host)}
      </p>
    </section>
  );
}

function explain({ by, on }: Verdict, host: string): string {
  if (by.kind === 'site') {
    return by.host === host
      ? `by your rule for ${by.host} and everything below it.`
      : `by your rule for ${by.host}, which covers ${host}.`;
  }
  switch (by.mode) {
    case 'news':
      return 'by your general setting: pages that look like news.';
    case 'every':
      return 'by your general setting: every page.';
    case 'chosen':
      return on ? '' : 'by your general setting: only sites you turn on.';
  }
}
