import type { SaveState } from '../../../desk/autosave.ts';
import { t } from '../../../i18n/i18n.ts';

/** Text for the state of saving. */
export function saveText(save: SaveState): string {
  switch (save.state) {
    case 'saved':
      return t('desk.saved');
    case 'saving':
      return t('desk.saving');
    case 'failed':
      return save.full ? t('desk.notSavedFull') : t('desk.notSaved', { detail: save.detail });
    case 'conflict':
      return t('desk.conflict');
  }
}
