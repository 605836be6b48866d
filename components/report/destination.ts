import type { Card } from '../../packs/card.ts';

/**
 * Where a report about a card belongs: with the author of its pack, if a reader added that; on the
 * project's page for reports; or with nobody known, if the build has no such page.
 */
export function destinationOf(
  { from }: Pick<Card, 'from'>,
  reports: string | null,
): 'page' | 'pack' | 'nobody' {
  if (from !== undefined) return 'pack';
  return reports === null ? 'nobody' : 'page';
}
