import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { reportOnce } from '../../messages/unreachable.ts';
import { pageOf } from '../../sites/page-of.ts';
import { askedTab, currentTab, type Tab, tabOf } from './tab-status.ts';

/** The tab that popup and panel follow. */
type Followed =
  | { readonly state: 'open'; readonly tab: Tab }
  /** It has been closed, and there is no other. */
  | { readonly state: 'closed' };

/**
 * The active tab of our page's window or, if the page's URL names a tab, that one. It is a new
 * object for each page that it shows, and has its URL without a fragment.
 *
 * @param known the tab, if it has been found before.
 * @returns null until that is known.
 */
export function useTab(known: Tab | null = null): Followed | null {
  const [followed, setFollowed] = useState(known && open(known));

  useEffect(() => {
    const named = askedTab();
    let ended = false;
    let current = known;
    /** Whether the tab only jumps within its page, while browsers report a load as for others. */
    let jumps = false;
    const show = (tab: Tab | null) => {
      if (ended) return;
      current = tab;
      setFollowed(tab ? open(tab) : { state: 'closed' });
    };
    const find = () =>
      currentTab().then(show, (error: unknown) => {
        reportOnce(error);
        // Without a tab, it is said that there is none to read, rather than nothing.
        show(null);
      });
    const onUpdated = (
      tabId: number,
      change: { status?: string | undefined; url?: string | undefined },
      tab: Parameters<typeof tabOf>[0],
    ) => {
      if (tabId !== current?.id) return;
      if (change.url !== undefined) jumps = isJump(current.url, change.url);
      const isComplete = change.status === 'complete';
      if (jumps) current = tabOf(tab);
      else if (change.url !== undefined || isComplete) show(tabOf(tab));
      if (isComplete) jumps = false;
    };
    const onRemoved = (tabId: number) => {
      if (tabId === current?.id) show(null);
    };
    const onActivated = () => {
      if (!named) void find();
    };
    if (!known) void find();
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    browser.tabs.onActivated.addListener(onActivated);
    return () => {
      ended = true;
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      browser.tabs.onActivated.removeListener(onActivated);
    };
  }, []);
  return followed;
}

function open(tab: Tab): Followed {
  return { state: 'open', tab: { ...tab, url: tab.url && pageOf(tab.url) } };
}

/** Whether the page stays, and only its fragment is another. */
function isJump(from: string | undefined, to: string): boolean {
  return from !== undefined && from !== to && pageOf(from) === pageOf(to);
}
