import fc from 'fast-check';
import { linesOf } from '../../../desk/lines-of.ts';
import { type DeskPack, emptyCard, emptyDocument, type Line } from '../../../desk/model.ts';
import type { Action } from '../../../desk/reduce.ts';

export const EMPTY: DeskPack = {
  id: 'our-town',
  title: 'Our town',
  lang: 'en',
  subjects: [],
  documents: [],
  cards: [],
};

const CARDS = ['hall', 'board', 'river'];
const DOCUMENTS = ['gazette', 'report'];

const cardId = fc.constantFrom(...CARDS);
const documentId = fc.constantFrom(...DOCUMENTS);
const line: fc.Arbitrary<Line> = fc.record(
  {
    text: fc.oneof(fc.constant(''), fc.lorem({ mode: 'sentences', maxCount: 1 })),
    from: fc.record({ document: documentId, sentence: fc.integer({ min: 0, max: 2 }) }),
    cites: fc.array(
      fc.record({ document: documentId, statement: fc.integer({ min: 1, max: 4 }) }),
      {
        maxLength: 3,
      },
    ),
  },
  { requiredKeys: ['text', 'cites'] },
);

/** Anything a person may do; what is cited need not be there. */
export const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('pack' as const), change: fc.record({ title: fc.string() }) }),
  documentId.map((id) => ({ type: 'add-document' as const, document: emptyDocument(id) })),
  documentId.map((id) => ({ type: 'remove-document' as const, id })),
  fc.record({
    type: fc.constant('add-statement' as const),
    document: documentId,
    statement: fc.uuid().map((text) => ({ text, from: [] })),
  }),
  fc.record({
    type: fc.constant('remove-statement' as const),
    document: documentId,
    index: fc.integer({ min: 0, max: 4 }),
  }),
  cardId.map((id) => ({ type: 'add-card' as const, card: emptyCard(id, id, 'en', '2026-11-26') })),
  fc.record({
    type: fc.constant('card' as const),
    id: cardId,
    change: fc.record({ gloss: line, summary: fc.array(line, { maxLength: 3 }) }),
  }),
  cardId.map((id) => ({ type: 'remove-card' as const, id })),
  fc.record({ type: fc.constant('relate' as const), one: cardId, other: cardId, on: fc.boolean() }),
);

/** Whether everything that an action cites is there: the page offers nothing else. */
export function isOffered(pack: DeskPack, done: Action): boolean {
  if (done.type !== 'card') return true;
  const { gloss, summary = [] } = done.change;
  return [...(gloss ? [gloss] : []), ...summary].every(({ cites }) =>
    cites.every(({ document, statement }) => statementOf(pack, document, statement) !== undefined),
  );
}

function statementOf(pack: DeskPack, document: string, statement: number): string | undefined {
  return pack.documents.find(({ id }) => id === document)?.statements[statement - 1]?.text;
}

/** For each citation of a pack, what it says; undefined for one that leads nowhere. */
export function cited(pack: DeskPack): (string | undefined)[] {
  return pack.cards.flatMap((card) =>
    linesOf(card).flatMap(({ cites }) =>
      cites.map(({ document, statement }) => statementOf(pack, document, statement)),
    ),
  );
}
