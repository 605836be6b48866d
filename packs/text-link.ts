import * as v from 'valibot';

/** More names than this in one text would be links and nothing else. */
const MOST_LINKS = 40;
/** No text of a pack is longer, and no id, qualified or not. */
const LONGEST = { text: 2000, id: 400 };

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST.text));

/** The name of another entry in a text: UTF-16 offsets into it, end exclusive, and the id of that entry. */
const TextLink = v.object({
  start: Offset,
  end: Offset,
  entry: v.pipe(v.string(), v.maxLength(LONGEST.id)),
});
export type TextLink = v.InferOutput<typeof TextLink>;

/** The names of other entries in a text, in order, none over another. */
export const TextLinks = v.pipe(
  v.array(TextLink),
  v.maxLength(MOST_LINKS, `There are more than ${MOST_LINKS} links here.`),
  v.check(
    (links) =>
      links.every(({ start, end }, index) => start < end && (links[index - 1]?.end ?? 0) <= start),
    'Links stand in the order of the text, none over another.',
  ),
);
