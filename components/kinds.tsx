import type { Kind } from '../packs/kind.ts';

/** The word for each kind of entry. */
export const KIND_LABELS: Record<Kind, string> = {
  organisation: 'Organisation',
  event: 'Event',
  person: 'Person',
  place: 'Place',
  institution: 'Institution',
  concept: 'Concept',
};
