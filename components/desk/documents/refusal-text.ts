import type { Refusal } from '../../../desk/source.ts';
import { t } from '../../../i18n/i18n.ts';

const REFUSALS = {
  empty: () => t('desk.refusedEmpty'),
  huge: () => t('desk.refusedHuge'),
  binary: () => t('desk.refusedBinary'),
  'pdf-locked': () => t('desk.refusedPdfLocked'),
  'pdf-scan': () => t('desk.refusedPdfScan'),
  'pdf-broken': () => t('desk.refusedPdfBroken'),
  'old-word': () => t('desk.refusedOldWord'),
  'broken-word': () => t('desk.refusedBrokenWord'),
  'no-tab': () => t('desk.tabNotRead'),
  'too-slow': () => t('desk.refusedTooSlow'),
  unknown: () => t('desk.refusedUnknown'),
} as const satisfies Record<Refusal, () => string>;

/** Text for why a document was not accepted. */
export function refusalText(reason: Refusal): string {
  return REFUSALS[reason]();
}
