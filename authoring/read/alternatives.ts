import * as v from 'valibot';

/** Alternatives within a form: `branch of (Islamic State|IS)`. Brackets without a bar are text. */
const ALTERNATIVES = /\(([^()|]*(?:\|[^()|]*)+)\)/gu;

/**
 * Spells out the forms that one form with alternatives stands for, in the order of what is written.
 * An empty alternative may be missing, and spaces that then meet are one:
 * `on (southern|) Israel` is `on southern Israel` and `on Israel`.
 *
 * @param most number of forms that are not too many.
 * @returns the text alone if it has no alternatives; null if it stands for too many.
 */
export function spelledOut(text: string, most: number): string[] | null {
  // With one capturing group, every second part is what stood between the brackets.
  const parts = text.split(ALTERNATIVES).map((part, at) => (at % 2 ? part.split('|') : [part]));
  if (parts.reduce((product, { length }) => product * length, 1) > most) return null;
  const forms = parts.reduce<string[]>(
    (begun, ways) => begun.flatMap((start) => ways.map((way) => start + way)),
    [''],
  );
  return [...new Set(forms.map((form) => form.replace(/ +/g, ' ').trim()))];
}

/** Most words that a list with alternatives may stand for, as an entry may have no more in all. */
const MOST = 1000;
const TOO_MANY = `With its alternatives, the list stands for more than ${MOST} names: take some out.`;

/**
 * Schema of a list of words of which each may have alternatives, as all the words that it stands for.
 *
 * @param item schema of a word.
 */
export const spelledOutList = /* @__NO_SIDE_EFFECTS__ */ <
  const Item extends v.GenericSchema<string, string>,
>(
  item: Item,
) =>
  v.pipe(
    v.array(v.string()),
    v.rawTransform(({ dataset: { value: input }, addIssue, NEVER }) => {
      const all: string[] = [];
      let areGood = true;
      for (const [key, value] of input.entries()) {
        const texts = spelledOut(value, MOST - all.length);
        const read = v.safeParse(v.array(item), texts ?? []);
        if (texts && read.success) {
          all.push(...read.output);
          continue;
        }
        const message = read.success ? TOO_MANY : read.issues[0].message;
        addIssue({ message, path: [{ type: 'array', origin: 'value', input, key, value }] });
        areGood = false;
      }
      return areGood ? all : NEVER;
    }),
  );
