import * as v from 'valibot';
import { listUpTo } from '../text/limited.ts';

/** With more links than this, a text would be nothing but links. */
const MAX_LINKS = 40;
/** No text or id of a pack, qualified or not, is longer. */
const LONGEST = { text: 2000, id: 400 };

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST.text));

/** A link from a name in a text to its entry: UTF-16 offsets, end exclusive, and the entry's id. */
const TextLink = v.object({
  start: Offset,
  end: Offset,
  entry: v.pipe(v.string(), v.maxLength(LONGEST.id)),
});
export type TextLink = v.InferOutput<typeof TextLink>;

/** The links in a text, in order and without overlaps. */
export const TextLinks = v.pipe(
  listUpTo(MAX_LINKS, TextLink),
  v.check(
    (links) =>
      links.every(({ start, end }, index) => start < end && (links[index - 1]?.end ?? 0) <= start),
    'Links stand in the order of the text, none over another.',
  ),
);
