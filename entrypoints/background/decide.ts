import type { Vote } from '../../messages/vote.ts';
import type { Verdict } from '../../sites/rules.ts';
import { inject, stop } from './tabs.ts';

/** Puts the reader into a page that is to be read, and takes it out of any other. */
export async function decide(tabId: number, vote: Vote, verdict: Verdict): Promise<void> {
  const isPage = vote.reason !== 'not-html';
  if (verdict.on && isPage && (vote.news || !verdict.vote)) await inject(tabId);
  else await stop(tabId);
}
