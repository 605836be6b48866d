import { endsSentence } from '../packs/sentence-end.ts';

/** Finds how a document introduces a name, so that a card need not start with an empty line. */

/** A card may share at most seven consecutive words with its source (the rule “copied-run”). */
const MOST_WORDS = 7;

/** What ends an introduction: “a region in the east, which …”. */
const END =
  '(?=[.,;:()–—]|$| (?:which|who|whose|that|where|when|and has|die|der|das|qui|que|dont|который|которая|которое)(?!\\p{L}))';
const WHAT = `(?<what>[^.,;:()–—]{3,160}?)${END}`;

/** Words between a name and what it is, by language, without the article that follows. */
const IS: ReadonlyMap<string, string> = new Map([
  ['en', '(?:,? (?:is|was|are|were) (?:an?|the|one of the)|,? an?)'],
  ['de', '(?:,? (?:ist|war|sind|waren) (?:eine?|der|die|das)|, eine?)'],
  ['fr', '(?:,? (?:est|était|fut) (?:une?|les?|la)|, une?)'],
  ['es', '(?:,? (?:es|era|fue) (?:una?|el|la)|, una?)'],
  ['ru', '(?: [—–-]| ?, (?:это|является))'],
]);

/** What it is, next to the name: “its former leader, Ada Brook”, “the Sand Hall concert venue”. */
const BESIDE = {
  before: '(?:its|their|the|his|her) (?<what>\\p{Ll}[\\p{Ll}-]+(?: [\\p{Ll}-]+){0,3}), ',
  after: ' (?<what>\\p{Ll}{3,} \\p{Ll}{4,})(?=[.,;]|$)',
};

/** Small words that cannot end an introduction. */
const SMALL = new Set(
  'of the a an and or in on at to for by from with as its their der die das des dem den ein eine und in im von vom zu für de du des la le les un une et à en y el los las del una и в на с из'.split(
    ' ',
  ),
);

/**
 * What a sentence says a name is, as the start of a sentence; empty if it doesn't. It is no longer
 * than what a card may copy from a source.
 *
 * @param lang of the sentence.
 */
export function introductionOf(name: string, sentence: string, lang: string): string {
  const called = `(?<![\\p{L}\\p{N}-])${escaped(name)}(?: \\([^)]*\\))?(?![\\p{L}\\p{N}-])`;
  const is = IS.get(lang);
  const patterns = [
    ...(is ? [`${called}${is} ${WHAT}`] : []),
    ...(lang === 'en'
      ? [`${BESIDE.before}${called}`, `(?<=(?<!\\p{L})the )${called}${BESIDE.after}`]
      : []),
  ];
  for (const pattern of patterns) {
    const what = new RegExp(pattern, 'u').exec(sentence)?.groups?.what?.trim() ?? '';
    const words = shortened(what);
    if (/\p{L}{3}/u.test(words)) return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
  }
  return '';
}

/** As much of a phrase as may be copied, cut at the end of a part of it. */
function shortened(phrase: string): string {
  const words = phrase.split(/\s+/);
  let taken = 0;
  // Counted like in the check: “modern-day” is two words.
  for (let count = 0; taken < words.length; taken++) {
    count += words[taken]?.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
    if (count > MOST_WORDS) break;
  }
  const isSmall = (word = '') => SMALL.has(word.toLowerCase());
  const kept = words.slice(0, taken);
  if (taken < words.length) {
    // “a region | encompassing parts of …”, “a place of one street | of the …”
    const part = kept.findIndex((word, at) => at > 1 && /^\p{Ll}{3,}ing$/u.test(word));
    const last = kept.findLastIndex(isSmall);
    const end = part > 0 ? part : last;
    if (end > 0) kept.length = end;
  }
  while (isSmall(kept.at(-1))) kept.pop();
  return kept.join(' ');
}

/** Number of sentences a card starts with. */
const MOST_SENTENCES = 2;
/** A longer sentence says too many things for one sentence of a card. */
const LONG = 45;

/**
 * The sentences of a document most relevant to a name; one that introduces it comes first.
 *
 * @param among numbers of the sentences that mention it.
 */
export function bearingOn(
  name: string,
  among: readonly number[],
  sentences: readonly string[],
  lang: string,
): number[] {
  const weight = (index: number) => {
    const text = sentences[index] ?? '';
    const at = text.indexOf(name);
    return (
      (introductionOf(name, text, lang) ? 3 : 0) +
      (at >= 0 && at < text.length / 4 ? 1 : 0) +
      (at < 0 ? -2 : 0) +
      (/\d/.test(text) ? 1 : 0) -
      (text.split(' ').length > LONG ? 1 : 0)
    );
  };
  const there = among.filter((index) => sentences[index] !== undefined);
  const whole = there.filter((index) => endsSentence(sentences[index] ?? ''));
  // A headline only counts as a sentence if there is no other.
  return (whole.length > 0 ? whole : there)
    .map((index) => ({ index, weight: weight(index) }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, MOST_SENTENCES)
    .map(({ index }) => index);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
