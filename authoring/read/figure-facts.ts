import * as v from 'valibot';
import type { VFile } from 'vfile';
import { type FigureFact, Kind, mayHave } from '../../packs/kind.ts';
import { type FigureFacts, PartialDate } from '../../packs/schema.ts';
import { lineOfKey, lineWith } from '../check/text.ts';
import { fullNameOf } from '../maps/full-names.ts';
import type { Footnotes } from './cited.ts';
import { readClaim } from './claim.ts';
import { problem } from './problem.ts';

const degrees = (most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^-?\d{1,3}(?:\.\d{1,4})?$/, 'Degrees have at most four decimals.'),
    v.transform(Number),
    v.minValue(-most),
    v.maxValue(most),
  );

/**
 * The front matter keys from which an entry's figure is drawn. Values that need a source end with
 * footnotes, as sentences do: `date: 2024-03-22[^1]`.
 */
export const FIGURE_KEYS = {
  /** Events: a day, month or year; `from/to` for a period; `from/..` without a known end. */
  date: v.optional(v.string()),
  /** Latitude and longitude, in degrees north and east. */
  at: v.optional(v.strictTuple([degrees(90), degrees(180)])),
  /** A place that consists of these whole countries. */
  countries: v.optional(v.string()),
  /** A place in parts of these countries. */
  partsOf: v.optional(v.string()),
  /** The organisation this one is a part of. */
  parent: v.optional(v.string()),
  /** Organisations it is opposed to. */
  rivals: v.optional(v.array(v.string()), []),
};
const FigureHead = v.object(FIGURE_KEYS);
type FigureHead = v.InferOutput<typeof FigureHead>;

/** What each key says of an entry. */
const FACT_OF: Record<keyof FigureHead, FigureFact> = {
  date: 'when',
  at: 'at',
  countries: 'area',
  partsOf: 'area',
  parent: 'ties',
  rivals: 'ties',
};

const ALL_KEYS = v.keyof(FigureHead).options;

/** Reads the facts of an entry's figure, and reports invalid ones on `file`. */
export function readFigureFacts(
  head: FigureHead & { readonly kind: Kind },
  file: VFile,
  footnotes: Footnotes,
): FigureFacts {
  for (const key of ALL_KEYS) {
    const value = head[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const fact = FACT_OF[key];
    if (!mayHave(head.kind, fact)) {
      const place = lineOfKey(file, key);
      const kinds = Kind.options.filter((kind) => mayHave(kind, fact));
      problem(file, 'fact', `\`${key}\` is for ${kinds.join(', ')}, not for ${head.kind}.`, place);
    }
  }
  if (head.countries && head.partsOf) {
    problem(
      file,
      'fact',
      'A place has `countries` or `partsOf`, not both.',
      lineOfKey(file, 'partsOf'),
    );
  }
  const claim = (key: keyof FigureHead, text: string) => {
    const own = lineOfKey(file, key);
    const item = lineWith(file, text);
    return readClaim({ key, place: item.line > own.line ? item : own }, text, file, footnotes);
  };

  const date = head.date ? claim('date', head.date) : null;
  const when = date && readWhen(date.text);
  if (date && !when) {
    problem(
      file,
      'fact',
      '`date` is a day, month or year that exists, or two of them as from/to; from/.. has no known end.',
      lineOfKey(file, 'date'),
    );
  }
  const area = head.countries ?? head.partsOf;
  const countries = area ? claim(head.countries ? 'countries' : 'partsOf', area) : null;
  const parent = head.parent ? claim('parent', head.parent) : null;
  return {
    ...(date && when ? { when: { ...when, cites: date.cites } } : {}),
    ...(head.at ? { at: { lat: head.at[0], lon: head.at[1] } } : {}),
    ...(countries
      ? {
          area: {
            countries: countries.text.split(',').map((name) => fullNameOf(name.trim())),
            part: head.partsOf !== undefined,
            cites: countries.cites,
          },
        }
      : {}),
    ...(parent ? { parent: { id: parent.text, cites: parent.cites } } : {}),
    rivals: head.rivals
      .flatMap((text) => claim('rivals', text) ?? [])
      .map(({ text, cites }) => ({ id: text, cites })),
  };
}

/** Parses `2024-03-22`, `2011-03/2024-12-08` or `2015-09-30/..`; null for anything else. */
export function readWhen(text: string): { from: string; to?: string } | null {
  const [from = '', to, more] = text.split('/');
  if (!v.is(PartialDate, from) || more !== undefined) return null;
  if (to === undefined) return { from };
  if (to !== '..' && !(v.is(PartialDate, to) && to > from)) return null;
  return { from, to };
}
