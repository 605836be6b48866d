import type { Lack } from '../../../desk/gaps.ts';
import { t } from '../../../i18n/i18n.ts';

/** Without a lack that is obvious, and so has no text. */
type ToldLack = Exclude<Lack, 'sentence-first'>;

const LACKS = {
  empty: () => t('desk.lackEmpty'),
  'no-source': () => t('desk.lackSource'),
  'no-full-stop': () => t('desk.lackFullStop'),
  'no-date': () => t('desk.lackDate'),
  'bad-date': () => t('desk.badDate'),
  'bad-day': () => t('desk.badDay'),
  'no-form': () => t('desk.lackForm'),
  'no-cue': () => t('desk.lackCue'),
  'no-statement': () => t('desk.lackStatement'),
  'bad-address': () => t('desk.badAddress'),
  'source-waits': () => t('desk.lackSourceReady'),
} as const satisfies Record<ToldLack, () => string>;

/** Text for what something lacks. */
export function lackText(lack: ToldLack): string {
  return LACKS[lack]();
}
