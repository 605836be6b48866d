import { t } from '../../i18n/i18n.ts';
import type { Saved } from '../../settings/saved.ts';

/** What went wrong with something that was asked of a card. */
export type ErrorNotice =
  /** A related entry could not be had. */
  | { readonly kind: 'not-opened' }
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'not-saved'; readonly saved: NotSaved };

export type NotSaved = Extract<Saved, { ok: false }>;

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
