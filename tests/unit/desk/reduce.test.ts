import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, follow, type History, typingStep } from '../../../desk/history.ts';
import { type DeskPack, emptyCard, emptyDocument } from '../../../desk/model.ts';
import { type Action, reduce } from '../../../desk/reduce.ts';
import { action, cited, EMPTY, isOffered } from './sample.ts';

/** Does what the page would offer, one after the other. */
function play(
  actions: readonly Action[],
  seen: (before: DeskPack, after: DeskPack) => void = () => {},
) {
  return actions.reduce((pack, each) => {
    if (!isOffered(pack, each)) return pack;
    const next = reduce(pack, each);
    seen(pack, next);
    return next;
  }, EMPTY);
}

describe('a pack on the desk', () => {
  it('never cites what does not exist', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        play(actions, (_, after) => expect(cited(after)).not.toContain(undefined));
      }),
    );
  });

  it('takes over a card with its documents, without confusing documents of the same name', () => {
    const taken = (text: string) => ({
      ...emptyDocument('report'),
      publisher: 'Sandmere Gazette',
      statements: [{ text, from: [] }],
    });
    const card = (id: string) => ({
      ...emptyCard(id, id, 'en', '2026-11-26'),
      gloss: { text: 'A hall.', cites: [{ document: 'report', statement: 1 }] },
    });
    const take = (pack: DeskPack, id: string, text: string) =>
      reduce(pack, { type: 'take-card', card: card(id), documents: [taken(text)] });
    const own = reduce(EMPTY, { type: 'add-document', document: taken('It is mine.') });
    const pack = take(take(own, 'hall', 'It is a hall.'), 'club', 'It is a hall.');
    expect(pack.documents.map(({ id }) => id)).toEqual(['report', 'report-2']);
    expect(cited(pack)).toEqual(['It is a hall.', 'It is a hall.']);
  });

  it('keeps each sentence’s citations, whatever is removed before them', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), fc.nat(3), (actions, index) => {
        const pack = play(actions);
        for (const { id, statements } of pack.documents) {
          const gone = statements[index]?.text;
          const after = reduce(pack, { type: 'remove-statement', document: id, index });
          expect(cited(after)).toEqual(cited(pack).filter((text) => text !== gone || !gone));
        }
      }),
    );
  });

  it('relates cards both ways, but never to themselves or to removed ones', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const { cards } = play(actions);
        for (const { id, related } of cards) {
          expect(new Set(related).size).toBe(related.length);
          for (const other of related) {
            expect(other).not.toBe(id);
            expect(cards.find((card) => card.id === other)?.related).toContain(id);
          }
        }
      }),
    );
  });

  it('removes a card from what others are part of, opposed to and related to', () => {
    const tie = (text: string) => ({ text, cites: [] });
    const cards = [
      emptyCard('gone', 'Gone', 'en', '2026-11-26'),
      { ...emptyCard('part', 'Part', 'en', '2026-11-26'), parent: tie('gone') },
      {
        ...emptyCard('rival', 'Rival', 'en', '2026-11-26'),
        parent: tie('part'),
        rivals: [tie('gone'), tie('part')],
      },
      { ...emptyCard('near', 'Near', 'en', '2026-11-26'), related: ['gone', 'part'] },
    ];
    const after = reduce({ ...EMPTY, cards }, { type: 'remove-card', id: 'gone' }).cards;
    expect(
      after.map(({ id, parent, rivals, related }) => ({ id, parent, rivals, related })),
    ).toEqual([
      { id: 'part', parent: null, rivals: [], related: [] },
      { id: 'rival', parent: tie('part'), rivals: [tie('part')], related: [] },
      { id: 'near', parent: null, rivals: [], related: ['part'] },
    ]);
  });

  it('keeps ids unique', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const { cards, documents } = play(actions);
        for (const list of [cards, documents]) {
          expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        }
      }),
    );
  });
});

describe('undo and redo', () => {
  const steps = fc.array(
    fc.record({ action, step: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }) }),
    { maxLength: 40 },
  );
  const done = (list: readonly { action: Action; step: string | undefined }[]): History =>
    list.reduce(
      (history, { action, step }) =>
        follow(history, { type: 'do', action, ...(step ? { step } : {}) }),
      begin(EMPTY),
    );

  it('go back to the beginning and forward to the end', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const end = done(list);
        let at = end;
        while (at.past.length > 0) at = follow(at, { type: 'undo' });
        expect(at.now).toEqual(EMPTY);
        while (at.future.length > 0) at = follow(at, { type: 'redo' });
        expect(at.now).toBe(end.now);
      }),
    );
  });

  it('undo a word at a time, not a letter or a page', () => {
    let history = begin(EMPTY);
    const typed = 'Our old town';
    for (let end = 1; end <= typed.length; end++) {
      const title = typed.slice(0, end);
      const step = typingStep('title', title);
      history = follow(history, { type: 'do', action: { type: 'pack', change: { title } }, step });
    }
    expect(history.now.title).toBe('Our old town');
    history = follow(history, { type: 'undo' });
    expect(history.now.title.trim()).toBe('Our old');
    history = follow(history, { type: 'undo' });
    expect(history.now.title.trim()).toBe('Our');
  });

  it('has subjects, and keeps the cards of a removed one', () => {
    const card = emptyCard('hall', 'Sandmere Hall', 'en', '2026-11-26');
    const subject = { id: 'halls', title: 'Halls', about: 'Halls of the town' };
    const before = reduce(EMPTY, { type: 'add-card', card });
    const added = reduce(before, { type: 'add-subject', subject, card: 'hall' });
    expect(added).toMatchObject({ subjects: [subject], cards: [{ subject: 'halls' }] });
    expect(reduce(added, { type: 'add-subject', subject, card: 'hall' })).toBe(added);
    expect(reduce(added, { type: 'remove-subject', id: 'halls' })).toEqual(before);
  });
});
