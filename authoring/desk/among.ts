import { gapsOfDocument } from '../../desk/gaps.ts';
import type { DeskCard, DeskPack, SubjectDraft } from '../../desk/model.ts';
import { withoutBlanks } from '../../desk/without-blanks.ts';

/** A card without references to any others than these. */
export function among(card: DeskCard, ids: ReadonlySet<string>): DeskCard {
  return {
    ...card,
    related: card.related.filter((id) => ids.has(id)),
    parent: card.parent && ids.has(card.parent.text) ? card.parent : null,
    rivals: card.rivals.filter(({ text }) => ids.has(text)),
  };
}

/**
 * A subject with both of its texts: they may be empty while somebody renames it, but not in a pack.
 */
export function named({ title, about, ...subject }: SubjectDraft): SubjectDraft {
  const name = title.trim() || subject.id;
  return { ...subject, title: name, about: about.trim() || name };
}

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
    title: desk.title.trim() || desk.id,
    subjects: desk.subjects.map(named),
    documents: desk.documents.filter((document) => gapsOfDocument(document).length === 0),
    cards: held.map((card) => among(card, ids)),
  };
}
