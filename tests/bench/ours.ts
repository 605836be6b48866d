import type { CDPSession } from '@playwright/test';
import { recordTasks, type Tasks } from '../../scripts/corpus/tasks.ts';

/** What our scripts cost a page's main thread while `act` runs. */
export async function oursOf(session: CDPSession, act: () => Promise<unknown>): Promise<Tasks> {
  const stop = await recordTasks(session);
  await act();
  return stop();
}
