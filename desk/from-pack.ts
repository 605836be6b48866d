import type { Entry, Pack, SourceDocument } from '../packs/schema.ts';
import {
  type DeskCard,
  type DeskDocument,
  type DeskPack,
  emptyDocument,
  type Line,
} from './model.ts';

/** Puts a pack on the desk, without what is derived when it is compiled again: links and maps. */
export function fromPack({ id, title, lang, subjects, documents, entries }: Pack): DeskPack {
  return {
    id,
    title,
    lang,
    subjects: subjects.map((subject) => ({ ...subject })),
    documents: documents.map(documentFromPack),
    cards: entries.map(cardFromPack),
  };
}

/** An entry as a card on the desk. */
export function cardFromPack(entry: Entry): DeskCard {
  const { when, at, area, parent, latest } = entry;
  return {
    id: entry.id,
    name: entry.name,
    fullName: entry.fullName ?? '',
    kind: entry.kind,
    subject: entry.subject ?? '',
    asOf: entry.asOf,
    reviewed: '',
    familiar: entry.familiar,
    caseless: entry.forms.some(({ caseless }) => caseless),
    gloss: lineOf(entry.gloss),
    facts: entry.facts.map(({ label, value, date, cites }) => ({
      ...{ label, date: date ?? '', cites },
      text: value,
    })),
    summary: entry.summary.map(lineOf),
    latest: latest ? [{ ...lineOf(latest), date: latest.date }] : [],
    earlier: entry.sinceThen.map((line) => ({ ...lineOf(line), date: line.date })),
    differ: entry.differ.map(lineOf),
    forms: entry.forms.map(({ text, lang, kind }) => ({ text, lang, kind })),
    cues: entry.cues,
    against: entry.against,
    related: entry.related,
    when: when
      ? { text: when.to === undefined ? when.from : `${when.from}/${when.to}`, cites: when.cites }
      : null,
    at: at ? `${at.lat}, ${at.lon}` : '',
    area: area ? { text: area.countries.join(', '), part: area.part, cites: area.cites } : null,
    parent: parent ? { text: parent.id, cites: parent.cites } : null,
    rivals: entry.rivals.map(({ id, cites }) => ({ text: id, cites })),
  };
}

/**
 * A document of a pack as on the desk. It comes without its text: a pack has only the statements.
 */
export function documentFromPack(document: SourceDocument): DeskDocument {
  const { id, about, title = '', publisher, via = '', date = '', dated = '', url = '' } = document;
  return {
    ...emptyDocument(id),
    ...{ about, title, publisher, via, date, dated, url },
    statements: document.statements.map((text) => ({ text, from: [] })),
  };
}

function lineOf({ text, cites }: Line): Line {
  return { text, cites };
}
