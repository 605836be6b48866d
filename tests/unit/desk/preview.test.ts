import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { gapsIn, gapsOfCard, gapsOfDocument } from '../../../desk/gaps.ts';
import { emptyCard } from '../../../desk/model.ts';
import { previewOf } from '../../../desk/preview.ts';
import { reduce } from '../../../desk/reduce.ts';
import { Card } from '../../../packs/card.ts';
import { action, EMPTY, isOffered } from './sample.ts';

const TODAY = '2026-11-26';

it('asks for a whole day where a card’s date is a year or a month', () => {
  const card = emptyCard('hall', 'Hall', 'en', '2021');
  const days = gapsOfCard({ ...card, reviewed: '2026-03' }).filter(({ lack }) =>
    lack.startsWith('bad'),
  );
  expect(days).toEqual([
    { field: 'asOf', lack: 'bad-day' },
    { field: 'reviewed', lack: 'bad-day' },
  ]);
});

it('shows a card in any state', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), fc.string(), (actions, date) => {
      const desk = actions.reduce(
        (pack, each) => (isOffered(pack, each) ? reduce(pack, each) : pack),
        EMPTY,
      );
      for (const card of desk.cards) {
        const typed = {
          ...card,
          asOf: date,
          latest: [{ text: 'It burned.', cites: [], date }],
          facts: [{ label: 'founded', text: '1987', cites: [], date }],
        };
        const shown = previewOf(typed, desk, null, TODAY);
        expect(v.is(Card, shown)).toBe(true);
        expect(shown.asOf).toMatch(/^\d{4}/);
      }
    }),
  );
});

it('says what is missing, and where', () => {
  const cites = [{ document: 'report', statement: 1 }];
  const card = {
    ...emptyCard('hall', 'Hall', 'en', TODAY),
    summary: [
      { text: 'It is old', cites },
      { text: 'It is large.', cites: [] },
    ],
    facts: [{ label: 'population', text: 'about 200', cites, date: '' }],
    latest: [{ text: 'It burned.', cites, date: '2026-02-30' }],
    forms: [{ text: 'the hall', lang: 'en', kind: 'ambiguous' as const }],
  };
  const document = {
    ...{ id: 'report', about: 'A hall', title: '', publisher: '', via: '', date: '', dated: '' },
    ...{ url: 'news.example', read: '', source: '' },
    statements: [{ text: '', from: [] }],
  };
  const desk = { ...EMPTY, documents: [document], cards: [card] };
  expect(gapsIn(desk, card)).toEqual([
    { field: 'gloss', lack: 'empty' },
    { field: 'facts.0', lack: 'no-date' },
    { field: 'summary.0', lack: 'no-full-stop' },
    { field: 'summary.1', lack: 'no-source' },
    { field: 'latest.0', lack: 'bad-date' },
    { field: 'cues', lack: 'no-cue' },
    { field: 'sources.report', lack: 'source-waits' },
  ]);
  expect(gapsOfDocument(document)).toEqual([
    { field: 'publisher', lack: 'empty' },
    { field: 'date', lack: 'no-date' },
    { field: 'url', lack: 'bad-address' },
    { field: 'statements.0', lack: 'empty' },
  ]);
});
