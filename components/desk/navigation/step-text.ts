import { t } from '../../../i18n/i18n.ts';
import type { Step } from './route.ts';

const STEP_NAMES = {
  documents: () => t('desk.stepDocuments'),
  statements: () => t('desk.stepStatements'),
  cards: () => t('desk.stepCards'),
} as const satisfies Record<Step, () => string>;

/** Name of a step. */
export function stepText(step: Step): string {
  return STEP_NAMES[step]();
}
