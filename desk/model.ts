import * as v from 'valibot';
import { Kind } from '../packs/kind.ts';
import { Citation } from '../packs/schema.ts';

/**
 * A pack on the desk, while it is being written. It may be incomplete and wrong in any way, since
 * people write it bit by bit; `gaps.ts` and the check say what makes it a pack. Ids never change
 * once given, as everything refers to things by them.
 */

/** Far beyond any card's needs: a pasted book must not make each key press slow. */
export const MAX_TEXT = 20_000;
const Text = v.pipe(v.string(), v.maxLength(MAX_TEXT));

/** A rule of the check that is set aside in one place, with the reason. */
const Allowance = v.object({ rule: Text, reason: Text });
export type Allowance = Readonly<v.InferOutput<typeof Allowance>>;

const Cites = v.array(Citation);
const allow = v.optional(v.array(Allowance));

/** A sentence of a document, by its index. */
const SentenceOfSource = v.object({ document: v.string(), sentence: v.number() });
export type SentenceOfSource = Readonly<v.InferOutput<typeof SentenceOfSource>>;

/**
 * A sentence or a key fact of a card, and the statements it cites. `from` is the sentence of a
 * document it was started from; see `restate.ts`.
 */
const Line = v.object({ text: Text, cites: Cites, allow, from: v.optional(SentenceOfSource) });
export type Line = Readonly<v.InferOutput<typeof Line>>;

/** A sentence about something that happened on a date. */
const DatedLine = v.object({ ...Line.entries, date: Text });
export type DatedLine = Readonly<v.InferOutput<typeof DatedLine>>;

/** A key fact: `text` is its value, `date` the day it held. */
const Fact = v.object({ ...DatedLine.entries, label: Text });

export const FormDraft = v.object({
  text: Text,
  lang: Text,
  kind: v.picklist(['sure', 'usual', 'ambiguous', 'not']),
});
export type FormDraft = Readonly<v.InferOutput<typeof FormDraft>>;

export const DeskCard = v.object({
  id: v.string(),
  name: Text,
  fullName: Text,
  kind: Kind,
  /** Folder of its subject; empty if the pack has none. */
  subject: Text,
  asOf: Text,
  reviewed: Text,
  familiar: v.boolean(),
  caseless: v.boolean(),
  gloss: Line,
  facts: v.array(Fact),
  summary: v.array(Line),
  latest: v.array(DatedLine),
  earlier: v.array(DatedLine),
  differ: v.array(Line),
  forms: v.array(FormDraft),
  cues: v.array(Text),
  against: v.array(Text),
  related: v.array(v.string()),
  /** The date of an event, or two as `from/to`. */
  when: v.nullable(Line),
  /** Degrees north and east, as written: `52.5, 1.5`. */
  at: Text,
  /** Countries that a place consists of or (`part`) lies in parts of, separated by commas. */
  area: v.nullable(v.object({ ...Line.entries, part: v.boolean() })),
  /** `text` is the id of the organisation that this one is a part of. */
  parent: v.nullable(Line),
  rivals: v.array(Line),
  /** Rules set aside in its head, by the key of the line concerned. */
  headAllow: v.optional(v.array(v.object({ ...Allowance.entries, key: Text }))),
  /** The file it came from, written back byte for byte as long as nothing in it has changed. */
  file: v.optional(v.string()),
});
export type DeskCard = Readonly<v.InferOutput<typeof DeskCard>>;

const Statement = v.object({
  text: Text,
  /** Indexes of the source's sentences that it restates. */
  from: v.array(v.number()),
  allow,
});
export type Statement = Readonly<v.InferOutput<typeof Statement>>;

export const DeskDocument = v.object({
  id: v.string(),
  about: Text,
  title: Text,
  publisher: Text,
  via: Text,
  date: Text,
  dated: Text,
  url: Text,
  /** URL of the copy that was read, for editors only. */
  read: Text,
  /** Key of its stored text; empty if it came without, as from a pack file. */
  source: v.string(),
  statements: v.array(Statement),
  headAllow: v.optional(v.array(v.object({ ...Allowance.entries, key: Text }))),
  file: v.optional(v.string()),
});
export type DeskDocument = Readonly<v.InferOutput<typeof DeskDocument>>;

export const SubjectDraft = v.object({
  id: v.string(),
  title: Text,
  about: Text,
  file: v.optional(v.string()),
});

export type SubjectDraft = Readonly<v.InferOutput<typeof SubjectDraft>>;

/** A pack on the desk. */
export const DeskPack = v.object({
  id: v.string(),
  title: Text,
  lang: v.string(),
  subjects: v.array(SubjectDraft),
  documents: v.array(DeskDocument),
  cards: v.array(DeskCard),
  /** The file that described the pack; see `DeskCard.file`. */
  file: v.optional(v.string()),
});
export type DeskPack = Readonly<v.InferOutput<typeof DeskPack>>;

/** A sentence or key fact without text or sources. */
export function emptyLine(): Line {
  return { text: '', cites: [] };
}

/** A document on the desk. */
export function emptyDocument(id: string): DeskDocument {
  return {
    id,
    about: '',
    title: '',
    publisher: '',
    via: '',
    date: '',
    dated: '',
    url: '',
    read: '',
    source: '',
    statements: [],
  };
}

/**
 * A card with only a name, which is its one form.
 *
 * @param today as YYYY-MM-DD.
 */
export function emptyCard(id: string, name: string, lang: string, today: string): DeskCard {
  return {
    id,
    name,
    fullName: '',
    kind: 'organisation',
    subject: '',
    asOf: today,
    reviewed: '',
    familiar: false,
    caseless: false,
    gloss: emptyLine(),
    facts: [],
    summary: [emptyLine()],
    latest: [],
    earlier: [],
    differ: [],
    forms: name ? [{ text: name, lang, kind: 'sure' }] : [],
    cues: [],
    against: [],
    related: [],
    when: null,
    at: '',
    area: null,
    parent: null,
    rivals: [],
  };
}
