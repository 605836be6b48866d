import { formatDate, isolated, t } from '../../i18n/i18n.ts';
import type { Source } from '../../packs/card.ts';

/** Publisher and date of a source in one line. */
export function sourceLine(source: Pick<Source, 'publisher' | 'date' | 'dated'>): string {
  const date = source.date ? formatDate(source.date) : (source.dated ?? t('card.undated'));
  return t('card.sourceLine', { publisher: isolated(source.publisher), date });
}
