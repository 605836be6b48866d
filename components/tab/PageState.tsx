import type { ComponentChildren } from 'preact';
import { formatTime, t } from '../../i18n/i18n.ts';
import type { Pause } from '../../sites/pause.ts';
import { readableHost } from '../../sites/readable-host.ts';
import { isAddress, type SiteChoice, type Verdict, verdict } from '../../sites/rules.ts';
import { type State, StateIcon } from './StateIcon.tsx';
import type { TabStatus } from './tab-status.ts';

interface PageStateProps {
  readonly choice: SiteChoice;
  readonly status: TabStatus | null;
  readonly onTurn: (on: boolean) => void;
  /** Turns marks on for this site, whether or not its pages look like news. */
  readonly onMarkAnyway: () => void;
  readonly onResume: () => void;
  /** Further actions. */
  readonly children?: ComponentChildren;
}

/**
 * Whether names are marked on this page, in one word, and why: nothing else says so again.
 * The switch is only shown if it matches the state: beside “Not a news article”, a switch that
 * is on would contradict it.
 */
export function PageState({
  choice,
  status,
  onTurn,
  onMarkAnyway,
  onResume,
  children,
}: PageStateProps) {
  const host = status && 'host' in status ? status.host : null;
  const ruled = host === null ? null : verdict(choice, host);
  const seen = status && settled(status);
  const state = stateOf(seen);
  return (
    <section class="site" data-state={state}>
      {host && (
        <p class="host" id="host" title={readableHost(host)}>
          {readableHost(host)}
        </p>
      )}
      <div class="state-line">
        <StateIcon state={state} />
        <p class="state" id="rule" role="status">
          <strong>{wordOf(seen)}</strong> {seen && reasonOf(seen, choice)}
        </p>
        {ruled && hasSwitch(seen) && (
          <input
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox has its own state, which aria-checked must not repeat (ARIA in HTML)
            role="switch"
            class="switch"
            checked={ruled.on}
            aria-labelledby="host"
            aria-describedby="rule"
            onChange={(event) => onTurn(event.currentTarget.checked)}
          />
        )}
        {state === 'paused' && (
          <button type="button" class="primary" onClick={onResume}>
            {t('pause.resume')}
          </button>
        )}
      </div>
      {seen?.state === 'not-news' && (
        <div class="buttons">
          <button type="button" class="button" onClick={onMarkAnyway}>
            {t('site.markHere')}
          </button>
          <button type="button" class="button" onClick={() => onTurn(false)}>
            {t('site.turnOff')}
          </button>
        </div>
      )}
      {children}
    </section>
  );
}

/** Also if the page does not respond: its site can still be turned off. */
function hasSwitch(status: Settled | null): boolean {
  return !status || ['reading', 'off', 'no-answer'].includes(status.state);
}

type Settled = Exclude<TabStatus, { readonly state: 'looking' }>;

/** The status, unless what the rules mean for the page is still to be found out. */
function settled(status: TabStatus): Settled | null {
  if (status.state === 'looking') return null;
  return status.state === 'reading' && status.unsure ? null : status;
}

function stateOf(status: Settled | null): State {
  switch (status?.state) {
    case 'reading':
      return 'on';
    case 'off':
    case 'not-news':
    case 'paused':
      return status.state;
    default:
      return 'none';
  }
}

function wordOf(status: Settled | null): string {
  switch (status?.state) {
    case undefined:
      return t('popup.looking');
    case 'reading':
      return t('site.isOn');
    case 'off':
      return t('site.isOff');
    case 'not-news':
      return t('site.notNews');
    case 'paused':
      return t('site.paused');
    case 'unreachable':
      return t('site.unavailable');
    case 'no-access':
      return t('site.noAccess');
    case 'no-answer':
      return t('site.noAnswer');
  }
}

function reasonOf(status: Settled, choice: SiteChoice): string {
  switch (status.state) {
    case 'reading':
    case 'off':
      return explain(verdict(choice, status.host), status.host);
    case 'not-news':
      return t('site.nothingHere');
    case 'paused':
      return `${lengthOf(status.pause)} ${t('pause.keeps')}`;
    case 'unreachable':
      return t(UNREACHABLE[status.reason]);
    case 'no-access':
    case 'no-answer':
      // The text below says why, beside a button.
      return '';
  }
}

const UNREACHABLE = {
  'own-page': 'popup.ownPage',
  'browser-page': 'popup.browserPage',
  'reader-view': 'popup.readerView',
  'no-html': 'popup.noHtml',
  closed: 'popup.closed',
} as const;

function lengthOf(pause: Pause): string {
  switch (pause.kind) {
    case 'hour':
      return t('pause.untilTime', { time: formatTime(pause.until) });
    case 'restart':
      return t('pause.untilRestart');
    case 'page':
      return t('pause.onPage');
  }
}

function explain({ by, on }: Verdict, site: string): string {
  const host = readableHost(site);
  if (by.kind === 'site') {
    const above = readableHost(by.host);
    if (by.host !== site) return t('site.byRuleAbove', { above, host });
    return isAddress(site) ? t('site.byAddressRule', { host }) : t('site.byOwnRule', { host });
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
