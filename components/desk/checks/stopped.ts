import { t } from '../../../i18n/i18n.ts';
import { TookTooLong } from '../../shared/authoring-worker.ts';

/** Why a check, or another job on the whole pack, was not done. */
export type Stopped = 'too-slow' | 'failed';

/** @param error what the job ended with; logged, if it was not for the time that it took. */
export function whyStopped(error: unknown): Stopped {
  if (error instanceof TookTooLong) return 'too-slow';
  console.error(error);
  return 'failed';
}

/** Text for why a job was not done, and what can be done about it. */
export function stoppedText(why: Stopped): string {
  return why === 'too-slow' ? t('desk.checkTooSlow') : t('desk.checkFailed');
}
