import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { t } from '../i18n/i18n.ts';
import { TAB_RESPONSES, type TabMessage } from '../messages/tab-messages.ts';
import { Vote } from '../messages/vote.ts';
import { ON_EACH_ELEMENT } from '../reader/marks/marks-style.ts';

const OFF_COLOUR = '#6b6f73';
const ON_COLOUR = '#0b5a6b';

/** The style of marks from the user's side, where no sheet of the page can change it, or see it. */
const STYLE = { css: ON_EACH_ELEMENT, origin: 'USER' as const };

/** Puts the reader into a tab. A tab that went away meanwhile is no error. */
export async function inject(tabId: number): Promise<void> {
  const target = { tabId };
  await quietly(() => browser.scripting.executeScript({ target, files: ['/reader.js'] }));
}

/** Puts the style of marks into a frame. It costs: the browser looks at every element there. */
export async function dress(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await quietly(() => browser.scripting.insertCSS({ target, ...STYLE }));
}

/** Puts the code that shows cards into a tab, for the reader that runs there. */
export async function injectCard(tabId: number): Promise<void> {
  const target = { tabId };
  await quietly(() => browser.scripting.executeScript({ target, files: ['/card-host.js'] }));
}

/** Ends the reader of a tab and takes the marks' look away. */
export async function stop(tabId: number): Promise<void> {
  await sendToTab(tabId, { type: 'stop' });
  const target = { tabId, allFrames: true };
  await quietly(() => browser.scripting.removeCSS({ target, ...STYLE }));
}

/** Lets the probe look at a tab. @returns null where extensions are kept out. */
export async function probe(tabId: number): Promise<Vote | null> {
  const outcomes = await quietly(() =>
    browser.scripting.executeScript({ target: { tabId }, files: ['/probe.js'] }),
  );
  const vote = v.safeParse(Vote, outcomes?.[0]?.result);
  return vote.success ? vote.output : null;
}

/** Whether a reader runs in a tab, of this very version and not one left over by another. */
export async function isRead(tabId: number): Promise<boolean> {
  const report = await quietly(() => browser.tabs.sendMessage(tabId, { type: 'terms' }));
  return v.is(TAB_RESPONSES.terms, report);
}

/** Tells the reader of a tab. @returns its report, or null where there is none. */
export async function sendToTab(tabId: number, message: TabMessage): Promise<unknown> {
  return quietly(() => browser.tabs.sendMessage(tabId, message));
}

/** Shows on the badge how many terms a page has. */
export async function showCount(tabId: number, terms: number): Promise<void> {
  await showBadge(tabId, terms > 0 ? String(terms) : '', ON_COLOUR);
}

/** Shows on the badge that the site of a tab is off. */
export async function showOff(tabId: number): Promise<void> {
  await showBadge(tabId, t('badge.off'), OFF_COLOUR);
}

async function showBadge(tabId: number, text: string, color: string): Promise<void> {
  await quietly(async () => {
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
  });
}

/** Tabs close, navigate and refuse scripts at any moment: that is no error of ours. */
async function quietly<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch {
    return null;
  }
}
