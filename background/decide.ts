import type { NewsVote } from '../sites/news-vote.ts';
import type { Verdict } from '../sites/rules.ts';
import { inject, isRead, stop } from './tabs.ts';

/** What is under way for a tab. Two decisions at a time would put in two readers. */
const underWay = new Map<number, Promise<unknown>>();

/**
 * Puts the reader into a page that is to be read, unless it is there, and takes it out of any
 * other.
 *
 * @returns whether the page is read.
 */
export async function decide(tabId: number, vote: NewsVote, verdict: Verdict): Promise<boolean> {
  const isPage = vote.reason !== 'not-html';
  const wanted = verdict.on && isPage && (vote.news || !verdict.vote);
  const before = underWay.get(tabId) ?? Promise.resolve();
  const now = before.then(async () => {
    if (!wanted) await stop(tabId);
    else if (!(await isRead(tabId))) await inject(tabId);
  });
  underWay.set(tabId, now);
  await now;
  if (underWay.get(tabId) === now) underWay.delete(tabId);
  return wanted;
}
