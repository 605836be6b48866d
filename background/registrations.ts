import { type Browser, browser } from 'wxt/browser';
import { sendToTab } from '../messages/send-to-tab.ts';
import { forPage } from '../settings/page-settings.ts';
import type { Settings } from '../settings/schema.ts';
import { registrations } from '../sites/registrations.ts';
import { type Choice, verdict } from '../sites/rules.ts';
import { decide } from './decide.ts';
import { hostOfTab } from './host-of-tab.ts';
import { probe, showCount, showOff, stop } from './tabs.ts';

/**
 * The style of marks is in a page before anything is drawn, since Chromium computes the style of
 * the whole page anew for a sheet that comes late. In Firefox neither that cost nor inheritance was
 * measured: there it comes with the first mark.
 */
const STYLE = import.meta.env.FIREFOX ? {} : { css: ['/assets/marks.css'] };

/**
 * Registers the probe for exactly the pages that the choice allows. The browser keeps this over
 * restarts, so a site that is off gets no script even while the background sleeps.
 */
export async function register(choice: Choice): Promise<void> {
  const wanted = registrations(choice).map((registration) => ({
    ...registration,
    js: ['/probe.js'],
    ...STYLE,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }));
  const present = new Set(
    (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id),
  );
  const stale = [...present].filter((id) => !wanted.some((script) => script.id === id));
  const known = wanted.filter(({ id }) => present.has(id));
  const added = wanted.filter(({ id }) => !present.has(id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  if (known.length > 0) await browser.scripting.updateContentScripts(known);
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
}

/** Tabs that are looked at together: a hundred at once would hold up the one that is in use. */
const AT_ONCE = 6;

/** Makes tabs that are already open follow the choice, without a reload; those in view first. */
export async function settleOpenTabs(choice: Choice): Promise<void> {
  const tabs = (await browser.tabs.query({ discarded: false })).sort(
    (a, b) => Number(b.active) - Number(a.active),
  );
  const settleNext = async () => {
    for (let tab = tabs.shift(); tab; tab = tabs.shift()) await settleTab(tab, choice);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, settleNext));
}

async function settleTab(tab: Browser.tabs.Tab, choice: Choice): Promise<void> {
  const host = hostOfTab(tab);
  if (tab.id === undefined || !host) return;
  const now = verdict(choice, host);
  if (!now.on) {
    await stop(tab.id);
    await showOff(tab.id);
    return;
  }
  const vote = await probe(tab.id);
  // A reader says by itself how many terms there are.
  if (!vote || !(await decide(tab.id, vote, now))) await showCount(tab.id, 0);
}

/** Has open tabs read again: there are other names to look for. */
export async function readOpenTabsAnew(choice: Choice): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && stop(id)));
  await settleOpenTabs(choice);
}

/** Makes readers that already run follow the settings for pages. */
export async function tellOpenTabs(settings: Settings): Promise<void> {
  const message = { type: 'settings-changed', settings: forPage(settings) } as const;
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && sendToTab(id, message)));
}
