import { afterAll, expect, it } from 'vitest';
import { findingPlace } from '../../../components/shared/finding-place.ts';
import { Entry, SourceDocument } from '../../../packs/schema.ts';
import { speakIn } from '../i18n/speaking.ts';

afterAll(() => speakIn('en'));

it.each([
  ['entries.0.gloss.text', 'Sandmere Hall', 'Card “Sandmere Hall” · In one line'],
  ['entries.0.summary.1.text', 'Sandmere Hall', 'Card “Sandmere Hall” · Summary · Sentence 2'],
  ['entries.0.gloss.cites', 'Hall', 'Card “Hall” · In one line · Sources'],
  ['entries.0.summary.0.cites.0.statement', 'Hall', 'Card “Hall” · Summary · Sentence 1 · Sources'],
  ['entries.0.forms.2', 'Hall', 'Card “Hall” · Names on pages · 3'],
  ['entries.6', undefined, 'Card 7'],
  ['entries', undefined, 'Cards'],
  ['documents.0.url', 'The opening', 'Document “The opening” · Address'],
  ['documents.0.statements.3', 'The opening', 'Document “The opening” · Statement 4'],
  ['documents.1.id', undefined, 'Document 2 · id'],
  ['title', undefined, 'Title of the pack'],
  ['subjects.0.title', undefined, 'subjects.0.title'],
])('%s of a pack file is said as its author would', (at, called, place) => {
  expect(findingPlace({ at, ...(called ? { called } : {}) })).toBe(place);
});

it('every part of a card and of a document has a name, but what only programs write', () => {
  const unnamed = (list: string, schema: { entries: object }) =>
    Object.keys(schema.entries).filter((key) =>
      findingPlace({ at: `${list}.0.${key}` }).endsWith(`· ${key}`),
    );
  expect(unnamed('entries', Entry)).toEqual(['id', 'familiar', 'map']);
  expect(unnamed('documents', SourceDocument)).toEqual(['id']);
});

it('is said in the interface’s language', async () => {
  await speakIn('de');
  expect(findingPlace({ at: 'entries.0.gloss', called: 'Halle' })).toBe(
    'Karte „Halle“ · In einer Zeile',
  );
  expect(findingPlace({ at: 'entries.6' })).toBe('Karte 7');
});
