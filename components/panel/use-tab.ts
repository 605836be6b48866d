import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ignoringUnreachable } from '../../messages/unreachable.ts';
import { type Tab, tabOf } from '../tab/tab-status.ts';

/** The tab the panel follows. */
type Followed =
  | { readonly state: 'open'; readonly tab: Tab }
  /** It has been closed, and there is no other. */
  | { readonly state: 'closed' };

/**
 * The active tab of the panel's window or, if the panel's URL names a tab, that one.
 *
 * @returns null until that is known.
 */
export function useTab(): Followed | null {
  const [followed, setFollowed] = useState<Followed | null>(null);

  useEffect(() => {
    const named = Number(new URLSearchParams(location.search).get('tabId')) || null;
    let ended = false;
    let current: number | undefined;
    const show = (tab: Tab | null) => {
      if (ended) return;
      current = tab?.id;
      setFollowed(tab ? { state: 'open', tab } : { state: 'closed' });
    };
    const find = async () => {
      const tab = named
        ? await ignoringUnreachable(() => browser.tabs.get(named))
        : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
      show(tab ? tabOf(tab) : null);
    };
    const onUpdated = (
      tabId: number,
      change: { status?: string | undefined; url?: string | undefined },
      tab: Parameters<typeof tabOf>[0],
    ) => {
      const news = change.url !== undefined || change.status === 'complete';
      if (tabId === current && news) show(tabOf(tab));
    };
    const onRemoved = (tabId: number) => {
      if (tabId === current) show(null);
    };
    const onActivated = () => {
      if (!named) void find();
    };
    void find();
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
