import { t } from '../../../i18n/i18n.ts';
import { TookTooLong, Unloadable } from '../../shared/authoring-worker.ts';

/** Why a check, or another job on the whole pack, was not done. */
export type Stopped = 'too-slow' | 'failed' | 'unloadable';

/** @param error what the job ended with; logged, unless this text says all that is known of it. */
export function whyStopped(error: unknown): Stopped {
  if (error instanceof TookTooLong) return 'too-slow';
  if (error instanceof Unloadable) return 'unloadable';
  console.error(error);
  return 'failed';
}

/** Text for why a job was not done, and what can be done about it. */
export function stoppedText(why: Stopped): string {
  switch (why) {
    case 'too-slow':
      return t('desk.checkTooSlow');
    case 'unloadable':
      return t('desk.workerLost');
    case 'failed':
      return t('desk.checkFailed');
  }
}
