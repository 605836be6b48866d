import { formatDate, t } from '../../../i18n/i18n.ts';
import type { Source } from '../../../packs/card.ts';

/** Publisher and date of a source in one line. */
export function sourceLine(source: Pick<Source, 'publisher' | 'date' | 'dated'>): string {
  // Each apart: the line has the direction of the publisher's name, which may not be the date's.
  return t('card.sourceLine', {
    publisher: source.publisher,
    date: dateOf(source),
  });
}

/** The date of a document, or what is known about it. */
export function dateOf({ date, dated }: Pick<Source, 'date' | 'dated'>): string {
  return date ? formatDate(date) : (dated ?? t('card.undated'));
}
