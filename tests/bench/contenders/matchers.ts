import { AhoCorasick as DoubleArray } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import { openIndex } from '../../../spotting/dictionary/index-read.ts';
import { writeIndex } from '../../../spotting/dictionary/index-write.ts';
import { find } from '../../../spotting/find.ts';

/** The span of a name in a text: UTF-16 offsets, end exclusive. */
export type Span = readonly [start: number, end: number];

/**
 * A way to find names in text. All find the same: whole words, case as written, none
 * overlapping, the leftmost and of these the longest.
 */
interface Matcher {
  readonly name: string;
  /** Maximum number of names; with more, it would take minutes and is left out. */
  readonly most?: number;
  /** Prepares a search for `names`. */
  build(names: readonly string[]): (text: string) => Span[];
}

const WORD = '[\\p{L}\\p{N}\\p{M}\\p{Pc}]';
const isWord = new RegExp(WORD, 'u');

/** One expression for all names, each a whole word in any script; a longer name goes first. */
export function oneRegExp(names: readonly string[]): RegExp {
  const list = names.toSorted((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  return new RegExp(`(?<!${WORD})(?:${list.join('|')})(?!${WORD})`, 'gu');
}

export const MATCHERS: readonly Matcher[] = [
  {
    name: 'ours',
    build(names) {
      // The index is made with the pack and only opened in the background.
      const dictionary = openIndex(
        writeIndex(
          names.map((text, index) => ({
            id: String(index),
            forms: [{ text, kind: 'sure', lang: 'en', caseless: false }],
            cues: [],
          })),
        ),
      );
      let blocks: readonly Block[] = [];
      let cut = '';
      return (text) => {
        if (text !== cut) blocks = blocksOf(text);
        cut = text;
        const mentions = find(
          dictionary,
          blocks.map((block) => block.text),
          'en',
        );
        return mentions.map(({ block, start, end }) => {
          const from = blocks[block]?.start ?? 0;
          return [from + start, from + end];
        });
      };
    },
  },
  {
    name: '@monyone/aho-corasick',
    most: 10_000,
    build(names) {
      const automaton = new DoubleArray([...names]);
      return (text) =>
        longest(
          text,
          automaton.matchInText(text).map(({ begin, end }) => [begin, end] as const),
        );
    },
  },
  {
    name: 'ahocorasick',
    build(names) {
      const automaton = new AhoCorasick(names);
      return (text) =>
        longest(
          text,
          automaton
            .search(text)
            .flatMap(([last, found]) =>
              found.map((name) => [last + 1 - name.length, last + 1] as const),
            ),
        );
    },
  },
  {
    name: 'one RegExp',
    build(names) {
      const expression = oneRegExp(names);
      return (text) => spansOf(text, expression);
    },
  },
  {
    name: 'a RegExp per name',
    most: 1000,
    build(names) {
      const list = names.map((name) => oneRegExp([name]));
      return (text) =>
        longest(
          text,
          list.flatMap((expression) => spansOf(text, expression)),
        );
    },
  },
];

/** A part of a text as a page would send it. */
interface Block {
  readonly text: string;
  readonly start: number;
}

/** Cuts prose into parts of the length of paragraphs, each ending with a sentence. */
function blocksOf(text: string): Block[] {
  return Array.from(text.matchAll(/.{400}.*?(?:\. |$)|.+$/gsu), ({ 0: part, index }) => ({
    text: part,
    start: index,
  }));
}

function spansOf(text: string, expression: RegExp): Span[] {
  return Array.from(text.matchAll(expression), ({ 0: found, index }) => [
    index,
    index + found.length,
  ]);
}

/** Of `spans` those that are whole words and stand, leftmost and longest first. */
function longest(text: string, spans: readonly Span[]): Span[] {
  const whole = spans.filter(
    ([start, end]) => !isWord.test(text.charAt(start - 1)) && !isWord.test(text.charAt(end)),
  );
  const result: Span[] = [];
  let free = 0;
  for (const span of whole.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (span[0] < free) continue;
    result.push(span);
    free = span[1];
  }
  return result;
}
