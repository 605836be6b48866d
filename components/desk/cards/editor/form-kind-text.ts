import type { FormDraft } from '../../../../desk/model.ts';
import { t } from '../../../../i18n/i18n.ts';

const FORM_KINDS = {
  sure: () => t('desk.formSure'),
  usual: () => t('desk.formUsual'),
  ambiguous: () => t('desk.formAmbiguous'),
  not: () => t('desk.formNot'),
} as const satisfies Record<FormDraft['kind'], () => string>;

export const FORM_KIND_LIST = ['sure', 'usual', 'ambiguous', 'not'] as const;

/** Text for when a form is marked. */
export function formKindText(kind: FormDraft['kind']): string {
  return FORM_KINDS[kind]();
}
