import * as v from 'valibot';
import { TIMELESS } from '../packs/fact-labels.ts';
import { PartialDate } from '../packs/schema.ts';
import { endsSentence } from '../packs/sentence-end.ts';
import { linesOf } from './lines-of.ts';
import type { DeskCard, DeskDocument, DeskPack, Line } from './model.ts';
import { onceOf } from './once-of.ts';
import { isSameSource } from './restate.ts';

const timeless: ReadonlySet<string> = TIMELESS;

/** What something on the desk still lacks; `components/desk` has the texts. */
export type Lack =
  | 'empty'
  | 'no-source'
  /** Its source will come with a sentence of the card that is still empty. */
  | 'sentence-first'
  | 'no-full-stop'
  | 'no-date'
  | 'bad-date'
  /** A month or a year where a day is needed. */
  | 'bad-day'
  | 'no-form'
  | 'no-cue'
  | 'no-statement'
  | 'bad-address'
  /** Something it cites is incomplete itself. */
  | 'source-waits';

/** Something missing, and the field where it is missing. */
export interface Gap {
  readonly field: string;
  readonly lack: Lack;
}

/** What a card lacks to be a card at all; the check's findings come after that. */
export const gapsOfCard = onceOf((card: DeskCard): readonly Gap[] => lacksOfCard(card));

/** What a document lacks before it can be cited. */
export const gapsOfDocument = onceOf((one: DeskDocument): readonly Gap[] => lacksOfDocument(one));

/** The incomplete documents of a pack. */
const lacking = onceOf((documents: readonly DeskDocument[]) =>
  documents.filter((document) => gapsOfDocument(document).length > 0),
);

function lacksOfCard(card: DeskCard): Gap[] {
  const gaps: Gap[] = [];
  const say = (field: string, lack: Lack) => gaps.push({ field, lack });
  const dated = (field: string, date: string, needed: boolean) => {
    if (!date.trim()) {
      if (needed) say(field, 'no-date');
    } else if (!v.is(PartialDate, date.trim())) say(field, 'bad-date');
  };
  const sentence = (field: string, line: Line) => {
    if (!line.text.trim()) say(field, 'empty');
    else {
      const isBegun = card.summary.some(
        ({ text, from }) => !text.trim() && isSameSource(from, line.from),
      );
      if (line.cites.length === 0) say(field, isBegun ? 'sentence-first' : 'no-source');
      if (!endsSentence(line.text)) say(field, 'no-full-stop');
    }
  };
  if (!card.name.trim()) say('name', 'empty');
  sentence('gloss', card.gloss);
  for (const [index, fact] of card.facts.entries()) {
    const field = `facts.${index}`;
    if (!fact.text.trim()) say(field, 'empty');
    else if (fact.cites.length === 0) say(field, 'no-source');
    dated(field, fact.date, !timeless.has(fact.label));
  }
  if (card.summary.length === 0) say('summary.0', 'empty');
  for (const part of ['summary', 'latest', 'earlier', 'differ'] as const) {
    for (const [index, line] of card[part].entries()) sentence(`${part}.${index}`, line);
  }
  for (const part of ['latest', 'earlier'] as const) {
    for (const [index, { date }] of card[part].entries()) dated(`${part}.${index}`, date, true);
  }
  const { when, area, parent, rivals } = card;
  const claims: [string, Line | null][] = [
    ['when', when],
    ['area', area],
    ['parent', parent],
    ...rivals.map((rival, index): [string, Line] => [`rivals.${index}`, rival]),
  ];
  for (const [field, line] of claims) {
    if (!line) continue;
    if (!line.text.trim()) say(field, 'empty');
    else if (line.cites.length === 0) say(field, 'no-source');
  }
  const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date) && v.is(PartialDate, date);
  if (!isDay(card.asOf.trim())) say('asOf', 'bad-day');
  if (card.reviewed.trim() && !isDay(card.reviewed.trim())) say('reviewed', 'bad-day');
  const names = card.forms.filter(({ kind, text }) => kind !== 'not' && text.trim());
  if (names.length === 0) say('forms', 'no-form');
  if (names.some(({ kind }) => kind === 'ambiguous') && card.cues.length === 0) {
    say('cues', 'no-cue');
  }
  return gaps;
}

/** Prefix of a document's id, if the document is what is incomplete. */
export const SOURCE_FIELD = 'sources.';

/**
 * What keeps a card from being published: what it lacks itself, and its incomplete documents. An
 * empty statement only matters if the card cites it.
 */
export function gapsIn(pack: DeskPack, card: DeskCard): Gap[] {
  const unready = lacking(pack.documents);
  if (unready.length === 0) return [...gapsOfCard(card)];
  const waiting = unready.filter((document) => gapsHoldingUp(card, document).length > 0);
  return [
    ...gapsOfCard(card),
    ...waiting.map(({ id }): Gap => ({ field: `${SOURCE_FIELD}${id}`, lack: 'source-waits' })),
  ];
}

/** What a card waits for in a document it cites. */
export function gapsHoldingUp(card: DeskCard, document: DeskDocument): Gap[] {
  const cites = linesOf(card)
    .flatMap((line) => line.cites)
    .filter(({ document: id }) => id === document.id);
  if (cites.length === 0) return [];
  const fields = new Set(cites.map(({ statement }) => `statements.${statement - 1}`));
  const isIts = ({ field }: Gap) => !field.startsWith('statements.') || fields.has(field);
  return gapsOfDocument(document).filter(isIts);
}

function lacksOfDocument(document: DeskDocument): Gap[] {
  const gaps: Gap[] = [];
  if (!document.about.trim()) gaps.push({ field: 'about', lack: 'empty' });
  if (!document.publisher.trim()) gaps.push({ field: 'publisher', lack: 'empty' });
  if (document.date.trim()) {
    if (!v.is(PartialDate, document.date.trim())) gaps.push({ field: 'date', lack: 'bad-date' });
  } else if (!document.dated.trim()) gaps.push({ field: 'date', lack: 'no-date' });
  const address = document.url.trim();
  if (address && !(/^https?:\/\/./i.test(address) && URL.canParse(address))) {
    gaps.push({ field: 'url', lack: 'bad-address' });
  }
  if (document.statements.length === 0) gaps.push({ field: 'statements', lack: 'no-statement' });
  for (const [index, { text }] of document.statements.entries()) {
    if (!text.trim()) gaps.push({ field: `statements.${index}`, lack: 'empty' });
  }
  return gaps;
}
