import { t } from '../../i18n/i18n.ts';
import type { ErrorNotice, NotSaved } from '../../messages/card-port.ts';

/** The localised text of an error notice. */
export function errorNoticeText(error: ErrorNotice): string {
  switch (error.kind) {
    case 'not-opened':
      return t('card.notOpened');
    case 'no-answer':
      return t('card.noAnswer');
    case 'not-saved':
      return notSavedText(error.saved);
  }
}

/** Says why settings could not be saved. */
export function notSavedText({ reason, detail }: NotSaved): string {
  return reason === 'full' ? t('settings.full', { detail }) : t('settings.notSaved', { detail });
}

/** Says why a pack could not be saved. */
export function packNotSavedText(saved: NotSaved): string {
  const { reason, detail } = saved;
  return reason === 'full' ? t('options.packNoRoom', { detail }) : notSavedText(saved);
}
