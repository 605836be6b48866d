const UNITS = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
]);
const WORDS = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** A number in a text: its value, and how it is written there. */
export interface Figure {
  readonly value: number;
  readonly text: string;
}

const TOKEN =
  /(?<![\p{L}\p{N}]|\p{Lu}-)(?:\d{1,3}(?:[,\u00a0\u202f]\d{3})+|\d+)(?:\.\d+)?(?:st|nd|rd|th|s)?(?![\p{L}\p{N}])|\p{L}+/gu;

/**
 * The numbers of a text, as values: `1,000`, `149`, `2024`, `1890s`, `thirteen`, `twenty-one`,
 * `two hundred`. Not `one`, which rarely counts anything, nor digits within a name (`ISIS-13`).
 */
export function figuresIn(text: string): Figure[] {
  const result: Figure[] = [];
  let run: (Figure & { spelt: boolean }) | undefined;
  const close = () => {
    if (run && run.value !== 1) result.push({ value: run.value, text: run.text });
    run = undefined;
  };
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const between = text.slice(end, match.index);
    const value = /^\d/.test(token)
      ? Number(token.replace(/[,\u00a0\u202f]|[a-z]+$/g, ''))
      : (WORDS.get(token.toLowerCase()) ?? SCALES.get(token.toLowerCase()));
    if (run && /^[\s-]$/.test(between) && value !== undefined && joins(run, token, value)) {
      const scaled = SCALES.has(token.toLowerCase());
      run = {
        value: scaled ? run.value * value : run.value + value,
        text: run.text + between + token,
        spelt: run.spelt,
      };
    } else {
      close();
      if (value !== undefined && (!SCALES.has(token.toLowerCase()) || isOne(text, match.index))) {
        run = { value, text: token, spelt: !/^\d/.test(token) };
      }
    }
    end = (match.index ?? 0) + token.length;
  }
  close();
  return result;
}

/** Whether “a” before a word says one of it: “a thousand”, and not “half a million”. */
function isOne(text: string, at: number): boolean {
  return /(?<!\bhalf |\bquarter of )\ba $/i.test(text.slice(Math.max(0, at - 14), at));
}

/** Whether `token` continues a number: `twenty-one`, `two hundred`, `2 million`. */
function joins(sofar: Figure & { spelt: boolean }, token: string, value: number): boolean {
  if (/^\d/.test(token)) return false;
  if (SCALES.has(token.toLowerCase())) return true;
  if (!sofar.spelt) return false;
  const isTens = sofar.value >= 20 && sofar.value < 100 && sofar.value % 10 === 0;
  return (isTens && value < 10) || (sofar.value >= 100 && value < sofar.value);
}
