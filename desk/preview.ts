import * as v from 'valibot';
import type { Card } from '../packs/card.ts';
import { cardOf, indexPack } from '../packs/card-of.ts';
import { ALL_FACT_LABELS } from '../packs/fact-labels.ts';
import {
  type Citation,
  type Entry,
  type Pack,
  PartialDate,
  type Sentence,
  SourceDocument,
} from '../packs/schema.ts';
import type { DatedLine, DeskCard, DeskDocument, DeskPack, Line } from './model.ts';
import { onceOf } from './once-of.ts';

/**
 * A card as readers would see it, while it is being written: missing parts are left out. Its figure
 * and the links in its text are those of the last pack that compiled.
 *
 * @param today stands in for a date that is none, as YYYY-MM-DD.
 */
export function previewOf(
  card: DeskCard,
  desk: DeskPack,
  compiled: Pack | null,
  today: string,
): Card {
  const made = compiled ? entriesOf(compiled) : NONE;
  const entry = (each: DeskCard) => entryIn(desk.documents, each, made.get(each.id), today);
  const index = indexPack({
    format: 1,
    id: desk.id,
    title: desk.title,
    lang: desk.lang,
    subjects: [],
    documents: desk.documents.map(sourceDocumentOf),
    entries: desk.cards.map(entry),
  });
  return cardOf(entry(card), index);
}

const NONE: ReadonlyMap<string, Entry> = new Map();
const entriesOf = onceOf(
  ({ entries }: Pack): ReadonlyMap<string, Entry> =>
    new Map(entries.map((entry) => [entry.id, entry])),
);

/** A key press changes one card; the entries of the others stay the same. */
interface Before {
  readonly made: Entry | undefined;
  readonly today: string;
  readonly entry: Entry;
}
const memories = onceOf((_documents: readonly DeskDocument[]) => new WeakMap<DeskCard, Before>());
const counts = onceOf(
  (documents: readonly DeskDocument[]) =>
    new Map(documents.map(({ id, statements }) => [id, statements.length])),
);

function entryIn(
  documents: readonly DeskDocument[],
  card: DeskCard,
  made: Entry | undefined,
  today: string,
): Entry {
  const before = memories(documents).get(card);
  if (before?.made === made && before?.today === today) return before.entry;
  const count = counts(documents);
  const isThere = ({ document, statement }: Citation) => (count.get(document) ?? 0) >= statement;
  const entry = entryOf(card, made, isThere, today);
  memories(documents).set(card, { made, today, entry });
  return entry;
}

function entryOf(
  card: DeskCard,
  made: Entry | undefined,
  isThere: (cite: Citation) => boolean,
  today: string,
): Entry {
  const links = linksIn(made);
  const line = ({ text, cites }: Line): Sentence => ({
    text: plain(text),
    cites: cites.filter(isThere),
    links: links.get(plain(text)),
  });
  const written = (lines: readonly Line[]) => lines.filter(({ text }) => plain(text)).map(line);
  const dated = (lines: readonly DatedLine[]) =>
    lines
      .filter(({ text, date }) => plain(text) && v.is(PartialDate, date.trim()))
      .map((each) => ({ ...line(each), date: each.date.trim() }));
  const [latest] = dated(card.latest);
  return {
    id: card.id,
    name: plain(card.name) || '…',
    ...(plain(card.fullName) ? { fullName: plain(card.fullName) } : {}),
    kind: card.kind,
    asOf: v.is(PartialDate, card.asOf.trim()) ? card.asOf.trim() : today,
    familiar: card.familiar,
    facts: card.facts.flatMap(({ label, date, ...fact }) => {
      const known = ALL_FACT_LABELS.find((each) => each === label);
      if (!known || !plain(fact.text)) return [];
      const { text: value, ...rest } = line(fact);
      const held = v.is(PartialDate, date.trim()) ? { date: date.trim() } : {};
      return [{ label: known, value, ...held, ...rest }];
    }),
    gloss: line(card.gloss),
    summary: written(card.summary),
    ...(latest ? { latest } : {}),
    sinceThen: dated(card.earlier),
    differ: written(card.differ),
    related: card.related,
    rivals: card.rivals.map(({ text, cites }) => ({ id: text, cites: cites.filter(isThere) })),
    ...(card.parent
      ? { parent: { id: card.parent.text, cites: card.parent.cites.filter(isThere) } }
      : {}),
    ...(made?.map ? { map: made.map } : {}),
    ...(made?.when ? { when: made.when } : {}),
    forms: card.forms.map((form) => ({ ...form, caseless: card.caseless })),
    cues: [...card.cues],
    against: [...card.against],
  };
}

/** Names of other cards, by the text that contains them. */
function linksIn(made: Entry | undefined): Map<string, Sentence['links']> {
  if (!made) return new Map();
  const { gloss, summary, latest, sinceThen, differ, facts } = made;
  return new Map([
    ...[gloss, ...summary, ...(latest ? [latest] : []), ...sinceThen, ...differ].map(
      ({ text, links }) => [text, links] as const,
    ),
    ...facts.map(({ value, links }) => [value, links] as const),
  ]);
}

const sourceDocumentOf = onceOf((document: DeskDocument): SourceDocument => {
  const filled = (key: 'title' | 'via' | 'dated') => {
    const text = plain(document[key]);
    return text ? { [key]: text } : {};
  };
  const url = v.safeParse(SourceDocument.entries.url, document.url.trim() || undefined);
  const date = v.safeParse(PartialDate, document.date.trim());
  return {
    id: document.id,
    about: plain(document.about) || '…',
    publisher: plain(document.publisher) || '…',
    ...filled('title'),
    ...filled('via'),
    ...filled('dated'),
    ...(date.success ? { date: date.output } : {}),
    ...(url.success && url.output ? { url: url.output } : {}),
    statements: document.statements.map(({ text }) => plain(text) || '…'),
  };
});

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
