import * as v from 'valibot';
import { Kind } from '../packs/kind.ts';
import { hostOf, MODES, SITE_RULES } from '../sites/rules.ts';
import { Name } from '../text/limited.ts';
import { Revision } from './revision.ts';

/**
 * All settings and their defaults. Each is here because somebody would miss it;
 * `docs/decisions/017-settings.md` says who.
 */

/** Where names are marked, on sites without a rule of their own. */
const Mode = v.picklist(MODES);
/**
 * Which mentions of a term are marked: the first and those far from any mark of it,
 * the first alone, or all.
 */
const Mentions = v.picklist(['spaced', 'first', 'every']);
/** Whether names that most readers know are marked, or only listed. */
const Familiar = v.picklist(['list', 'mark']);
/** What opens a card: resting the pointer, resting it for longer, or only a click. */
const OpenTrigger = v.picklist(['rest', 'long-rest', 'click']);
/** What a mark looks like. */
const MarkStyle = v.picklist(['dotted', 'solid', 'tint']);
/** Text size in the card. */
export const TextSize = v.picklist(['normal', 'large', 'largest']);

/** A host as returned by `hostOf`. */
export const Host = v.pipe(
  v.string(),
  v.check((host) => hostOf(`http://${host}/`) === host),
);
const Rule = v.picklist(SITE_RULES);
/**
 * Length of the longest id: that of a pack, a slash, and that of its entry; see
 * `Id` in `packs/schema.ts`.
 */
const LONGEST_ID = 80 + 1 + 80;
/** Id of an entry in a pack. */
export const EntryId = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ID),
  v.regex(/^[a-z0-9]+(?:[-:/][a-z0-9]+)*$/),
);
/** Settings with a single value. */
export const VALUES = {
  mode: Mode,
  mentions: Mentions,
  familiar: Familiar,
  opening: OpenTrigger,
  marks: MarkStyle,
  size: TextSize,
} as const;

/** Settings that are lists, with the schemas of an item's name and value. */
export const LISTS = {
  /** Rules by host; see `sites/rules.ts`. */
  rules: { name: Host, value: Rule },
  /** Subjects whose entries are not marked, by id. */
  subjects: { name: EntryId, value: v.literal('off') },
  /**
   * Kinds of entries that are not marked. Another machine may have a version that knows more kinds:
   * what was chosen there must not be lost here.
   */
  kinds: { name: EntryId, value: v.literal('off') },
  /** Muted entries, which are not marked: id, and the name to show even without its pack. */
  muted: { name: EntryId, value: Name },
} as const;

/** An object with values by their keys, which an array is not. */
export const Keyed = v.custom<Readonly<Record<string, unknown>>>(
  (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
);

/**
 * A list keyed by name. Unlike `v.record`, it keeps names such as `constructor`, which a host may
 * have: what was reported as saved must be kept.
 */
const listOf = <const Value extends v.GenericSchema>(list: {
  readonly name: v.GenericSchema<string>;
  readonly value: Value;
}) =>
  v.pipe(
    Keyed,
    v.rawTransform(({ dataset: { value: input }, addIssue }) => {
      const items = Object.entries(input).map(([key, each]) => {
        const value = v.safeParse(list.value, each);
        if (!v.is(list.name, key) || !value.success) {
          addIssue({ path: [{ type: 'object', origin: 'value', input, key, value: each }] });
        }
        return [key, value.output] as const;
      });
      // Unlike an assignment, this has no special name.
      return Object.fromEntries<v.InferOutput<Value>>(items);
    }),
  );

/** All settings; missing ones get their defaults. */
export const Settings = v.strictObject({
  mode: v.optional(VALUES.mode, 'news'),
  mentions: v.optional(VALUES.mentions, 'spaced'),
  familiar: v.optional(VALUES.familiar, 'list'),
  opening: v.optional(VALUES.opening, 'rest'),
  marks: v.optional(VALUES.marks, 'dotted'),
  size: v.optional(VALUES.size, 'normal'),
  rules: v.optional(listOf(LISTS.rules), {}),
  subjects: v.optional(listOf(LISTS.subjects), {}),
  kinds: v.optional(listOf(LISTS.kinds), {}),
  muted: v.optional(listOf(LISTS.muted), {}),
});
export type Settings = Readonly<v.InferOutput<typeof Settings>>;

// Marked pure so that bundles without a use for it, such as the reader, can drop all of this.
export const DEFAULTS: Settings = /* @__PURE__ */ v.parse(Settings, {});

/** The part of the settings that a page's reader gets; see `page-settings.ts`. */
export const PageSettings = v.object({
  mentions: Mentions,
  familiar: Familiar,
  opening: OpenTrigger,
  marks: MarkStyle,
  size: TextSize,
  /** Subjects, kinds and ids of entries that are not marked. */
  subjects: v.array(v.string()),
  kinds: v.array(Kind),
  muted: v.array(v.string()),
  revision: Revision,
});
export type PageSettings = v.InferOutput<typeof PageSettings>;
