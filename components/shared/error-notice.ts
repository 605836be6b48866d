import { formatNumber, t } from '../../i18n/i18n.ts';
import type { ErrorNotice, NotSaved } from '../../messages/card-port.ts';
import { MAX_PACK_LENGTH } from '../../packs/imported/write-pack-file.ts';

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

/** Says why a pack is not written to a file: nobody could add it. */
export function packFileTooLargeText(title: string): string {
  return t('options.packFileTooLarge', { title, most: formatNumber(MAX_PACK_LENGTH) });
}
