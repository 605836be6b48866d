import * as v from 'valibot';
import type { Form as SpottedForm } from '../spotting/types.ts';
import { CONTROLS, PILED, SEEN } from './controls.ts';
import { ALL_FACT_LABELS, FACT_LENGTH } from './fact-labels.ts';
import { MapDrawing, SmallMap } from './figures/schema.ts';
import { Kind } from './kind.ts';
import { TextLinks } from './text-link.ts';

/**
 * The shape of a content pack, format 1. A pack is data that anybody may hand us,
 * so it is parsed with `Pack` before anything reads it.
 */

/** No longer than settings can name it, below the id of its pack. */
const LONGEST_ID = 80;
const Id = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ID, `An id has at most ${LONGEST_ID} characters.`),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'An id has small letters from a to z, digits and single hyphens, as in “our-town”.',
  ),
);
const INVISIBLE =
  'There is an invisible character in this, which may make it read other than it is.';
/** Text for a card: neither empty nor longer than any card should be. */
const textUpTo = /* @__NO_SIDE_EFFECTS__ */ (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'There is nothing here.'),
    v.maxLength(most, `This is longer than ${most} characters.`),
    v.check((text) => !CONTROLS.test(text), INVISIBLE),
    v.regex(SEEN, 'There is nothing to be seen here.'),
    v.check(
      (text) => !PILED.test(text),
      'More marks stand on one letter here than in any language.',
    ),
  );
const Text = textUpTo(2000);
export const Name = v.pipe(
  textUpTo(160),
  v.regex(/^[^\t\n\r]*$/, 'This goes over more than one line.'),
);
const upTo = /* @__NO_SIDE_EFFECTS__ */ <const Item extends v.GenericSchema>(
  most: number,
  item: Item,
) => v.pipe(v.array(item), v.maxLength(most, `There are more than ${most} here.`));
/** What a list of words may hold at most: every page is searched for all of them. */
const words = /* @__NO_SIDE_EFFECTS__ */ <const Item extends v.GenericSchema>(item: Item) =>
  upTo(1000, item);
/** What a list that a card shows may hold at most; the longest so far has ten. */
const shown = /* @__NO_SIDE_EFFECTS__ */ <const Item extends v.GenericSchema>(item: Item) =>
  upTo(100, item);
const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'A day is written YYYY-MM-DD.'),
  v.check(exists, 'There is no such day.'),
);
/** A year, a month or a day, as exact as the source is. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'A date is written YYYY-MM-DD, YYYY-MM or YYYY.'),
  v.check(exists, 'There is no such date.'),
);
export const Lang = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}$/, 'A language is two or three small letters, such as en, de or fr.'),
);
/** Is there such a date in the calendar? Date.parse takes 30 February for 1 March. */
function exists(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
const ADDRESS = 'An address begins with https:// or http://.';
const MOST_OF_URL = 2000;
/** Links open http and https only; anything else never gets into a pack. */
const HttpUrl = v.pipe(
  v.string(),
  v.maxLength(MOST_OF_URL, `An address has at most ${MOST_OF_URL} characters.`),
  v.url(ADDRESS),
  v.regex(/^https?:\/\//i, ADDRESS),
  v.check((url) => !CONTROLS.test(url), INVISIBLE),
  v.regex(/^[^\s\\]*$/, 'An address has neither spaces nor backslashes.'),
  v.check(
    namesOneHost,
    'An address has no name or password before its host: it would read as another.',
  ),
);

/** Whether nothing stands before the host: “https://www.reuters.com@evil.example/” leads to evil.example. */
function namesOneHost(url: string): boolean {
  return !/^https?:\/\/[^/?#]*@/i.test(url);
}

/** A source, digested into numbered statements in our own words. */
export const SourceDocument = v.object({
  id: Id,
  about: Name,
  /** The source's headline, by which a reader can find the original. */
  title: v.optional(Name),
  publisher: Name,
  /** Host of the copy that was read, where it is not the publisher's own. */
  via: v.optional(Name),
  date: v.optional(PartialDate),
  /** What is known of the date where the document shows none. */
  dated: v.optional(Name),
  url: v.optional(HttpUrl),
  /** Statement 1 is at index 0. */
  statements: v.pipe(upTo(1000, Text), v.minLength(1)),
});
export type SourceDocument = v.InferOutput<typeof SourceDocument>;

/** Points at one statement of one document; `statement` counts from 1. */
export const Citation = v.object({
  document: Id,
  statement: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type Citation = v.InferOutput<typeof Citation>;

/** The names of other entries in a text, found when the pack is made. */
const Links = v.optional(TextLinks);

/** A sentence and the statements it rests on: never none. */
export const Sentence = v.object({
  text: Text,
  cites: v.pipe(shown(Citation), v.minLength(1)),
  links: Links,
});
export type Sentence = v.InferOutput<typeof Sentence>;

/** When something happened: `to` is absent for a point in time, `..` where no end is known. */
export const When = v.object({
  from: PartialDate,
  to: v.optional(v.union([PartialDate, v.literal('..')])),
  cites: Sentence.entries.cites,
});
export type When = v.InferOutput<typeof When>;

const Relation = v.object({ id: Id, cites: Sentence.entries.cites });

/** What an entry's figure is drawn from; each claim cites statements, as a sentence does. */
const figureFacts = {
  when: v.optional(When),
  /** Where it is, in degrees north and east. */
  at: v.optional(
    v.object({
      lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    }),
  ),
  /** The countries a place is, or in parts of which it lay. */
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
  /** When it held, by its source; absent for what does not change. */
  date: v.optional(PartialDate),
  cites: Sentence.entries.cites,
  /** Into its value. */
  links: Links,
});
export type KeyFact = v.InferOutput<typeof KeyFact>;

export const Development = v.object({ ...Sentence.entries, date: PartialDate });
export type Development = v.InferOutput<typeof Development>;

/** A name as texts have it. Names are found by their words. */
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

/** One term and its background. */
export const Entry = v.object({
  id: Id,
  name: Name,
  fullName: v.optional(Name),
  kind: Kind,
  /** The subject it belongs to, where its pack has subjects. */
  subject: v.optional(Id),
  /** Date of the newest source it rests on. */
  asOf: Day,
  /** Most readers of world news know it: listed, but not marked unless the reader wants that. */
  familiar: v.optional(v.boolean(), false),
  facts: v.optional(shown(KeyFact), []),
  gloss: Sentence,
  summary: v.pipe(shown(Sentence), v.minLength(1)),
  /** The newest thing that a reader should know. */
  latest: v.optional(Development),
  /** “Earlier” on cards and in Markdown. */
  sinceThen: shown(Development),
  differ: shown(Sentence),
  related: shown(Id),
  ...figureFacts,
  /** Where it is, drawn when the pack is made. */
  map: v.optional(SmallMap),
  forms: v.pipe(words(Form), v.minLength(1, 'An entry has at least one form.')),
  cues: words(Name),
  /** Words near which a form means something else. */
  against: v.optional(words(Name), []),
});
export type Entry = v.InferOutput<typeof Entry>;

/** What entries are about together: readers switch subjects on and off. */
export const Subject = v.object({ id: Id, title: textUpTo(60), about: textUpTo(160) });
export type Subject = v.InferOutput<typeof Subject>;

export const Pack = v.object({
  format: v.literal(1),
  id: Id,
  title: Name,
  /** Language the pack is written in. */
  lang: Lang,
  subjects: v.optional(shown(Subject), []),
  documents: upTo(10_000, SourceDocument),
  entries: upTo(5000, Entry),
  /** All places on one map. */
  map: v.optional(MapDrawing),
});
export type Pack = v.InferOutput<typeof Pack>;
