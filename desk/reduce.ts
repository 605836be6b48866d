import type { Citation } from '../packs/schema.ts';
import { followSources } from './as-of.ts';
import { freeId } from './ids.ts';
import type { DeskCard, DeskDocument, DeskPack, Line, Statement, SubjectDraft } from './model.ts';
import { stepsAfter, withCitedGloss, withOwnStatement } from './restate.ts';
import { withinLimits } from './within-limits.ts';

/** Everything that can be done to a pack on the desk. */
export type Action =
  | { readonly type: 'pack'; readonly change: Partial<Pick<DeskPack, 'title' | 'lang'>> }
  | { readonly type: 'add-document'; readonly document: DeskDocument }
  | { readonly type: 'document'; readonly id: string; readonly change: DocumentChange }
  | { readonly type: 'remove-document'; readonly id: string }
  | { readonly type: 'add-statement'; readonly document: string; readonly statement: Statement }
  | {
      readonly type: 'statement';
      readonly document: string;
      /** From 0. */
      readonly index: number;
      readonly change: Partial<Statement>;
    }
  | { readonly type: 'remove-statement'; readonly document: string; readonly index: number }
  | { readonly type: 'add-card'; readonly card: DeskCard }
  /** A card copied from elsewhere, with the documents it cites. */
  | {
      readonly type: 'take-card';
      readonly card: DeskCard;
      readonly documents: readonly DeskDocument[];
    }
  | { readonly type: 'card'; readonly id: string; readonly change: Partial<Omit<DeskCard, 'id'>> }
  | { readonly type: 'remove-card'; readonly id: string }
  /** A new subject, for a card. */
  | { readonly type: 'add-subject'; readonly subject: SubjectDraft; readonly card: string }
  | {
      readonly type: 'subject';
      readonly id: string;
      readonly change: Partial<Pick<SubjectDraft, 'title' | 'about'>>;
    }
  /** Its cards are kept, without a subject. */
  | { readonly type: 'remove-subject'; readonly id: string }
  /** Relates two cards or ends that, always in both directions. */
  | { readonly type: 'relate'; readonly one: string; readonly other: string; readonly on: boolean };

export type DocumentChange = Partial<Omit<DeskDocument, 'id' | 'statements'>>;

/**
 * Applies one action to a pack. Removing something also removes every reference to it; citations
 * follow statements that move up, and “as of” follows the newest source. An action on something
 * missing changes nothing. Texts are cut to what the desk keeps.
 */
export function reduce(pack: DeskPack, action: Action): DeskPack {
  return followSources(after(pack, withinLimits(action)), pack);
}

function after(pack: DeskPack, action: Action): DeskPack {
  switch (action.type) {
    case 'pack':
      return { ...pack, ...action.change };
    case 'add-document':
      if (pack.documents.some(({ id }) => id === action.document.id)) return pack;
      return { ...pack, documents: [...pack.documents, action.document] };
    case 'document':
      return onDocument(pack, action.id, (document) => ({ ...document, ...action.change }));
    case 'remove-document': {
      const gone = ({ document }: Citation) => document === action.id;
      return {
        ...pack,
        documents: pack.documents.filter(({ id }) => id !== action.id),
        cards: pack.cards.map((card) => withCites(card, (cite) => (gone(cite) ? null : cite))),
      };
    }
    case 'add-statement':
      return onDocument(pack, action.document, (document) => ({
        ...document,
        statements: [...document.statements, action.statement],
      }));
    case 'statement':
      return onDocument(pack, action.document, (document) => ({
        ...document,
        statements: document.statements.map((statement, index) =>
          index === action.index ? { ...statement, ...action.change } : statement,
        ),
      }));
    case 'remove-statement':
      return removeStatement(pack, action.document, action.index);
    case 'add-card':
      if (pack.cards.some(({ id }) => id === action.card.id)) return pack;
      return { ...pack, cards: [...pack.cards, action.card] };
    case 'take-card':
      return takeCard(pack, action.card, action.documents);
    case 'card':
      return changeCard(pack, action.id, action.change);
    case 'remove-card':
      return {
        ...pack,
        cards: pack.cards
          .filter(({ id }) => id !== action.id)
          .map((card) => without(card, action.id)),
      };
    case 'add-subject': {
      const { subject, card: id } = action;
      if (pack.subjects.some((one) => one.id === subject.id)) return pack;
      const more = { ...pack, subjects: [...pack.subjects, subject] };
      return reduce(more, { type: 'card', id, change: { subject: subject.id } });
    }
    case 'subject':
      return {
        ...pack,
        subjects: pack.subjects.map((subject) =>
          subject.id === action.id ? { ...subject, ...action.change } : subject,
        ),
      };
    case 'remove-subject':
      return {
        ...pack,
        subjects: pack.subjects.filter(({ id }) => id !== action.id),
        cards: pack.cards.map((card) =>
          card.subject === action.id ? { ...card, subject: '' } : card,
        ),
      };
    case 'relate':
      return relate(pack, action.one, action.other, action.on);
  }
}

function onCard(pack: DeskPack, id: string, change: (card: DeskCard) => DeskCard): DeskPack {
  return { ...pack, cards: pack.cards.map((card) => (card.id === id ? change(card) : card)) };
}

/** Keeps what a card says for a sentence of a document as the statement it cites. */
function changeCard(pack: DeskPack, id: string, change: Partial<DeskCard>): DeskPack {
  const before = pack.cards.find((card) => card.id === id);
  if (!before) return pack;
  let next = onCard(pack, id, (card) => ({ ...card, ...change }));
  for (const step of stepsAfter(next, before, { ...before, ...change })) {
    const { document } = step.from;
    const statements = next.documents.find((one) => one.id === document)?.statements ?? [];
    if (step.do === 'add') {
      const statement: Statement = { text: step.text, from: [step.from.sentence] };
      next = reduce(next, { type: 'add-statement', document, statement });
      next = onCard(next, id, (card) => withOwnStatement(card, step.from, statements.length + 1));
      continue;
    }
    const index = statements.indexOf(step.statement);
    next =
      step.do === 'remove'
        ? removeStatement(next, document, index)
        : reduce(next, { type: 'statement', document, index, change: { text: step.text } });
  }
  return onCard(next, id, withCitedGloss);
}

function onDocument(
  pack: DeskPack,
  id: string,
  change: (document: DeskDocument) => DeskDocument,
): DeskPack {
  return {
    ...pack,
    documents: pack.documents.map((document) => (document.id === id ? change(document) : document)),
  };
}

/** A different document with the same id stays as it is; the new one gets another id. */
function takeCard(pack: DeskPack, card: DeskCard, documents: readonly DeskDocument[]): DeskPack {
  const renamed = new Map<string, string>();
  const more: DeskDocument[] = [];
  for (const document of documents) {
    const isTaken = (id: string) => [...pack.documents, ...more].some((one) => one.id === id);
    const there = pack.documents.find((one) => saysAll(one, document));
    const id = there?.id ?? freeId(document.id, 'document', isTaken);
    renamed.set(document.id, id);
    if (!there) more.push({ ...document, id });
  }
  const moved = withCites(card, ({ document, statement }) => ({
    document: renamed.get(document) ?? document,
    statement,
  }));
  const withDocuments = { ...pack, documents: [...pack.documents, ...more] };
  return reduce(withDocuments, { type: 'add-card', card: moved });
}

/** Whether citations of `taken` can cite the statements of `there` instead. */
function saysAll(there: DeskDocument, taken: DeskDocument): boolean {
  return (
    there.publisher === taken.publisher &&
    there.about === taken.about &&
    taken.statements.every(({ text }, index) => there.statements[index]?.text === text)
  );
}

function removeStatement(pack: DeskPack, id: string, index: number): DeskPack {
  const document = pack.documents.find((one) => one.id === id);
  if (!document || !(index in document.statements)) return pack;
  const number = index + 1;
  const moved = (cite: Citation): Citation | null => {
    if (cite.document !== id || cite.statement < number) return cite;
    return cite.statement === number ? null : { ...cite, statement: cite.statement - 1 };
  };
  const less = onDocument(pack, id, (one) => ({
    ...one,
    statements: one.statements.toSpliced(index, 1),
  }));
  return { ...less, cards: less.cards.map((card) => withCites(card, moved)) };
}

function relate(pack: DeskPack, one: string, other: string, on: boolean): DeskPack {
  const there = (id: string) => pack.cards.some((card) => card.id === id);
  if (one === other || !there(one) || !there(other)) return pack;
  const to = (card: DeskCard, id: string): DeskCard => {
    const rest = card.related.filter((each) => each !== id);
    return { ...card, related: on ? [...rest, id] : rest };
  };
  return {
    ...pack,
    cards: pack.cards.map((card) =>
      card.id === one ? to(card, other) : card.id === other ? to(card, one) : card,
    ),
  };
}

/** A card without references to the card `id`. */
function without(card: DeskCard, id: string): DeskCard {
  const { related, parent, rivals } = card;
  if (!related.includes(id) && parent?.text !== id && !rivals.some(({ text }) => text === id)) {
    return card;
  }
  return {
    ...card,
    related: related.filter((each) => each !== id),
    parent: parent?.text === id ? null : parent,
    rivals: rivals.filter(({ text }) => text !== id),
  };
}

/** A card with each citation changed, or dropped if `change` returns null. */
function withCites(card: DeskCard, change: (cite: Citation) => Citation | null): DeskCard {
  const on = <T extends Line>(line: T): T => {
    const cites = line.cites.flatMap((cite) => change(cite) ?? []);
    const same =
      cites.length === line.cites.length && cites.every((one, at) => one === line.cites[at]);
    return same ? line : { ...line, cites };
  };
  const { when, area, parent } = card;
  return {
    ...card,
    gloss: on(card.gloss),
    facts: card.facts.map(on),
    summary: card.summary.map(on),
    latest: card.latest.map(on),
    earlier: card.earlier.map(on),
    differ: card.differ.map(on),
    rivals: card.rivals.map(on),
    when: when && on(when),
    area: area && on(area),
    parent: parent && on(parent),
  };
}
