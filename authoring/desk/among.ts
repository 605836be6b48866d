import * as v from 'valibot';
import { gapsOfDocument } from '../../desk/gaps.ts';
import type { DeskCard, DeskDocument, DeskPack } from '../../desk/model.ts';
import { named, titleOf } from '../../desk/named.ts';
import { onceOf } from '../../desk/once-of.ts';
import { withoutBlanks } from '../../desk/without-blanks.ts';
import { SourceDocument } from '../../packs/schema.ts';

/** A card without references to any others than these. */
export function among(card: DeskCard, ids: ReadonlySet<string>): DeskCard {
  return {
    ...card,
    related: card.related.filter((id) => ids.has(id)),
    parent: card.parent && ids.has(card.parent.text) ? card.parent : null,
    rivals: card.rivals.filter(({ text }) => ids.has(text)),
  };
}

/** Whether a document can be in a pack: nothing is missing in it, and nothing is too long. */
export const isCitable = onceOf((document: DeskDocument): boolean => {
  if (gapsOfDocument(document).length > 0) return false;
  const { id, about, title, publisher, via, date, dated, url, statements } = document;
  const written = Object.entries({ id, about, title, publisher, via, date, dated, url });
  return v.is(SourceDocument, {
    ...Object.fromEntries(written.filter(([, text]) => text.trim())),
    statements: statements.map(({ text }) => text),
  });
});

/**
 * Keeps only what is valid, so that the folder can be read again.
 *
 * @param waiting ids of the invalid cards.
 */
export function withoutWaiting(whole: DeskPack, waiting: readonly string[]): DeskPack {
  const desk = withoutBlanks(whole);
  const held = desk.cards.filter(({ id }) => !waiting.includes(id));
  const ids = new Set(held.map(({ id }) => id));
  return {
    ...desk,
    title: titleOf(desk),
    subjects: desk.subjects.map(named),
    documents: desk.documents.filter(isCitable),
    cards: held.map((card) => among(card, ids)),
  };
}
