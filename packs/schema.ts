import * as v from 'valibot';
import { MapDrawing, SmallMap } from '../maps/drawing.ts';
import type { Form as SpottedForm } from '../spotting/types.ts';
import { CONTROLS } from '../text/controls.ts';
import { exists } from '../text/date-in.ts';
import { INVISIBLE, listUpTo, Name, nameUpTo, textUpTo } from '../text/limited.ts';
import { ALL_FACT_LABELS, FACT_LENGTH } from './fact-labels.ts';
import { Kind } from './kind.ts';
import { TextLinks } from './text-link.ts';

/**
 * The schema of a content pack, format 1. A pack is untrusted: parse it with `Pack` before use.
 */

/** Short enough to be a storage key, prefixed with its pack's id. */
const LONGEST_ID = 80;
const Id = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ID, `An id has at most ${LONGEST_ID} characters.`),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'An id has small letters from a to z, digits and single hyphens, as in “our-town”.',
  ),
);
const Text = textUpTo(2000);
/** Maximum length of a word list: every page is searched for all of them. */
const words = /* @__NO_SIDE_EFFECTS__ */ <const Item extends v.GenericSchema>(item: Item) =>
  listUpTo(1000, item);
/** Maximum length of a list on a card, and of a pack's subjects; the longest so far has ten items. */
export const MAX_SHOWN = 100;
const shown = /* @__NO_SIDE_EFFECTS__ */ <const Item extends v.GenericSchema>(item: Item) =>
  listUpTo(MAX_SHOWN, item);
const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'A day is written in full, as in 2026-03-14.'),
  v.check(exists, 'There is no such day.'),
);
/** A year, month or day, as precise as the source. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'A date is written YYYY-MM-DD, YYYY-MM or YYYY.'),
  v.check(exists, 'There is no such date.'),
);
export const Lang = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}$/, 'A language is two or three small letters, such as en, de or fr.'),
);
const ADDRESS = 'An address begins with https:// or http://.';
const MAX_URL = 2000;
const notTooLong = v.maxLength<string, number, string>(
  MAX_URL,
  `An address has at most ${MAX_URL} characters.`,
);
/** Only http and https links are allowed in a pack. */
const HttpUrl = v.pipe(
  v.string(),
  notTooLong,
  v.url(ADDRESS),
  v.regex(/^https?:\/\//i, ADDRESS),
  v.check((url) => !CONTROLS.test(url), INVISIBLE),
  v.regex(/^[^\s\\]*$/, 'An address has neither spaces nor backslashes.'),
  v.check(
    namesOneHost,
    'An address has no name or password before its host: it would read as another.',
  ),
  v.check(hasHost, 'There can be no host of this name.'),
  v.transform(withPlainHost),
  // Again: a pack is read anew from where it is stored, and a plain host may be longer.
  notTooLong,
);

/** Whether there is no user info: “https://www.reuters.com@evil.example/” leads to evil.example. */
function namesOneHost(url: string): boolean {
  return !/^https?:\/\/[^/?#]*@/i.test(url);
}

/**
 * Whether its host can exist: a name of at most 253 characters, in labels of 1
 * to 63; or an IP address.
 */
function hasHost(url: string): boolean {
  const host = hostnameOf(url).replace(/\.$/, '');
  return host.startsWith('[') || (host.length <= 253 && /^(?:[^.]{1,63}(?:\.|$))+$/.test(host));
}

function hostnameOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/**
 * Writes the host as it is asked for: without the default port, which browsers leave out, and
 * without characters that only look like a dot, a digit or a letter, as in
 * `reuters.com。evil.example`.
 */
function withPlainHost(url: string): string {
  if (!URL.canParse(url)) return url;
  return url.replace(/^([a-z]+:\/\/)\/*[^/?#]*/i, (_all, scheme) => scheme + new URL(url).host);
}

/** A source, digested into numbered statements in our own words. */
export const SourceDocument = v.object({
  id: Id,
  about: Name,
  /** The source's headline, so that a reader can find the original. */
  title: v.optional(Name),
  publisher: Name,
  /** Host of the copy that was read, if not the publisher's own. */
  via: v.optional(Name),
  date: v.optional(PartialDate),
  /** What is known about the date if the document has none. */
  dated: v.optional(Name),
  url: v.optional(HttpUrl),
  /** Statement 1 is at index 0. */
  statements: v.pipe(listUpTo(1000, Text), v.minLength(1)),
});
export type SourceDocument = v.InferOutput<typeof SourceDocument>;

/** Refers to one statement of a document; `statement` counts from 1. */
export const Citation = v.object({
  document: Id,
  statement: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type Citation = v.InferOutput<typeof Citation>;

/** Links to other entries in a text, found when the pack is compiled. */
const Links = v.optional(TextLinks);

/** A sentence and the statements it cites, at least one. */
export const Sentence = v.object({
  text: Text,
  cites: v.pipe(shown(Citation), v.minLength(1)),
  links: Links,
});
export type Sentence = v.InferOutput<typeof Sentence>;

/** When something happened. `to` is absent for a point in time, and `..` if the end is unknown. */
const When = v.object({
  from: PartialDate,
  to: v.optional(v.union([PartialDate, v.literal('..')])),
  cites: Sentence.entries.cites,
});

const Relation = v.object({ id: Id, cites: Sentence.entries.cites });

/** The data of an entry's figure. Each claim cites statements, like a sentence. */
const figureFacts = {
  when: v.optional(When),
  /** Its location, in degrees north and east. */
  at: v.optional(
    v.object({
      lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    }),
  ),
  /** The countries that a place is, or is in parts of. */
  area: v.optional(
    v.object({
      countries: v.pipe(shown(Name), v.minLength(1)),
      part: v.boolean(),
      cites: Sentence.entries.cites,
    }),
  ),
  parent: v.optional(Relation),
  rivals: v.optional(shown(Relation), []),
};
const FigureFacts = v.object(figureFacts);
export type FigureFacts = v.InferOutput<typeof FigureFacts>;

/** A line at the head of a card, such as a country's capital; see `fact-labels.ts`. */
export const KeyFact = v.object({
  label: v.picklist(ALL_FACT_LABELS),
  value: textUpTo(FACT_LENGTH),
  /** The date of the source; absent for what does not change. */
  date: v.optional(PartialDate),
  cites: Sentence.entries.cites,
  /** Links in its value. */
  links: Links,
});
export type KeyFact = v.InferOutput<typeof KeyFact>;

export const Development = v.object({ ...Sentence.entries, date: PartialDate });
export type Development = v.InferOutput<typeof Development>;

/** A name as it occurs in texts. Names are found by their words. */
const FormText = v.pipe(
  Name,
  v.regex(/[\p{L}\p{N}]/u, 'This has neither a letter nor a digit, and would never be found.'),
);

/** Schema of spotting's `Form`, which the compiler checks field by field. */
export const Form = v.object({
  text: FormText,
  kind: v.picklist(['sure', 'usual', 'ambiguous', 'not']),
  lang: Lang,
  caseless: v.boolean(),
} satisfies { [K in keyof SpottedForm]-?: v.GenericSchema<unknown, SpottedForm[K]> });

const entryWords = {
  forms: v.pipe(words(Form), v.minLength(1, 'An entry has at least one form.')),
  cues: words(Name),
  /** Words near which a form means something else. */
  against: v.optional(words(Name), []),
};

/** One term and its background. */
export const Entry = v.object({
  id: Id,
  name: Name,
  fullName: v.optional(Name),
  kind: Kind,
  /** Its subject, if its pack has subjects. */
  subject: v.optional(Id),
  /** Date of its newest source. */
  asOf: Day,
  /** Known to most readers of world news: listed, but marked only if the reader wants that. */
  familiar: v.optional(v.boolean(), false),
  facts: v.optional(shown(KeyFact), []),
  gloss: Sentence,
  summary: v.pipe(shown(Sentence), v.minLength(1)),
  /** The latest development. */
  latest: v.optional(Development),
  /** Called “Earlier” on cards and in Markdown. The name is part of format 1. */
  sinceThen: shown(Development),
  differ: shown(Sentence),
  related: shown(Id),
  ...figureFacts,
  /** A map, drawn when the pack is compiled. */
  map: v.optional(SmallMap),
  ...entryWords,
});
export type Entry = v.InferOutput<typeof Entry>;

/** What a card is made of: an entry without the words it is found by. */
export const EntryBody = v.omit(Entry, ['forms', 'cues', 'against']);
export type EntryBody = v.InferOutput<typeof EntryBody>;

/** The words an entry is found by. */
export const EntryWords = v.object({ ...v.pick(Entry, ['id', 'name']).entries, ...entryWords });

/** Maximum lengths of the texts of a subject. */
export const MAX_SUBJECT = { title: 60, about: 160 } as const;
/** A topic that entries share; readers turn subjects on and off. */
export const Subject = v.object({
  id: Id,
  title: nameUpTo(MAX_SUBJECT.title),
  about: textUpTo(MAX_SUBJECT.about),
});
export type Subject = v.InferOutput<typeof Subject>;

/** Maximum numbers of a pack's documents and entries. */
export const MAX_DOCUMENTS = 10_000;
export const MAX_ENTRIES = 5000;
export const Pack = v.object({
  format: v.literal(1),
  id: Id,
  title: Name,
  /** Language the pack is written in. */
  lang: Lang,
  subjects: v.optional(shown(Subject), []),
  documents: listUpTo(MAX_DOCUMENTS, SourceDocument),
  entries: listUpTo(MAX_ENTRIES, Entry),
  /** All places on one map. */
  map: v.optional(MapDrawing),
});
export type Pack = v.InferOutput<typeof Pack>;
