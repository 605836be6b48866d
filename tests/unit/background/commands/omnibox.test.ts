import { expect, it } from 'vitest';
import { intentOf } from '../../../../background/commands/omnibox.ts';
import type { Hit } from '../../../../packs/hit.ts';

const hit = (id: string, name: string): Hit => ({
  id,
  name,
  kind: 'place',
  gloss: 'A town.',
  familiar: false,
});

it('what is entered in the address bar opens the entry of that name, or what is found', () => {
  const hits = [hit('own/georgia', 'Georgia'), hit('georgian-dream', 'Georgian Dream')];
  expect(intentOf('Georgia', hits)).toEqual({ kind: 'entry', id: 'own/georgia' });
  expect(intentOf('Geo', hits)).toEqual({ kind: 'search', query: 'Geo' });
});

it('of two entries with that name, none is opened: the reader chooses', () => {
  const hits = [hit('own/georgia', 'Georgia'), hit('georgia', 'Georgia')];
  expect(intentOf('Georgia', hits)).toEqual({ kind: 'search', query: 'Georgia' });
});
