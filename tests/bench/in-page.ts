import { mentionAt } from '../../reader/hover/pointer.ts';
import { createMarks } from '../../reader/marks/marks.ts';
import { type Block, rangeOf } from '../../reader/text/block.ts';
import { readBlocks } from '../../reader/text/blocks.ts';
import type { TextSpan } from '../../spotting/types.ts';
import { MARKERS } from './contenders/markers.ts';
import { MATCHERS, oneRegExp, type Span } from './contenders/matchers.ts';
import { random } from './random.ts';

/**
 * The part of the bench that runs in a page, in an isolated world like content scripts. It is called
 * through the functions that it defines there.
 */

declare global {
  var bench: typeof functions | undefined;
}

let scan: ((text: string) => Span[]) | null = null;
let text = '';
let blocks: Block[] = [];
let places: TextSpan<Block>[] = [];
let clearMarks = () => {};

/** Ranges over every `step`th word of the page, `count` of them. */
function wordRanges(count: number): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && ranges.length < count; node = walker.nextNode()) {
    if (!(node instanceof Text) || !node.parentElement?.closest('p')) continue;
    for (const { 0: word, index } of node.data.matchAll(/\p{L}{5,}/gu)) {
      if (ranges.length === count) break;
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}

const functions = {
  mark(marker: string, names: readonly string[]): number {
    return MARKERS.find(({ name }) => name === marker)?.mark(names) ?? Number.NaN;
  },
  unmark(marker: string): void {
    MARKERS.find(({ name }) => name === marker)?.unmark();
  },
  setText(value: string): void {
    text = value;
  },
  /** Prepares the matcher. */
  build(matcher: string, names: readonly string[]): void {
    scan = MATCHERS.find(({ name }) => name === matcher)?.build(names) ?? null;
  },
  /** Scans the text this many times. @returns the number of mentions. */
  scan(times: number): number {
    let found = 0;
    for (let time = 0; time < times; time++) found = scan?.(text).length ?? Number.NaN;
    return found;
  },
  /** Reads each code unit of the text, this many times: the unit of the ratios. */
  pass(times: number): number {
    let sum = 0;
    for (let time = 0; time < times; time++) {
      for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
    }
    return sum;
  },
  nothing(): void {},
  /**
   * What the reader does in a page: reads the blocks, and later marks each place where a name
   * stands. Which places these are is the background's work.
   */
  read(): void {
    blocks = [...readBlocks(document.body)].filter((block) => block !== null);
  },
  spot(names: readonly string[]): void {
    const expression = oneRegExp(names);
    places = blocks.flatMap((block) =>
      Array.from(block.text.matchAll(expression), ({ 0: found, index }) => ({
        block,
        start: index,
        end: index + found.length,
      })),
    );
  },
  markPlaces(): void {
    const marks = createMarks();
    marks.set(
      places.flatMap((place) => rangeOf(place) ?? []),
      'dotted',
    );
  },
  /** Marks words as the reader marks mentions; their style came with the page. */
  highlightWords(count: number): void {
    const marks = createMarks();
    marks.set(wordRanges(count), 'dotted');
    clearMarks = () => marks.clear();
  },
  /** Marks words by an element around each. */
  wrapWords(count: number): void {
    // From the end, so that wrapping a word does not change the offsets before it.
    for (const range of wordRanges(count).toReversed()) {
      range.surroundContents(document.createElement('mark'));
    }
  },
  clearWords(): void {
    clearMarks();
  },
  /** Changes `count` of the first `of` paragraphs in each of so many frames: a page that never rests. */
  restless(kind: string, count: number, of: number, frames: number): Promise<void> {
    const paragraphs = [...document.querySelectorAll('p.body')].slice(0, of);
    let at = 0;
    const change = (index: number) => {
      const old = paragraphs[index];
      if (!old) return;
      if (kind === 'classes') old.classList.toggle('odd');
      else if (kind === 'text') old.firstChild?.replaceWith(`${at} `);
      else {
        const fresh = old.cloneNode(true);
        if (fresh instanceof Element) paragraphs[index] = fresh;
        old.replaceWith(fresh);
      }
    };
    return new Promise((done) => {
      const step = (left: number) => {
        if (left === 0) return done();
        for (let turn = 0; turn < count; turn++) change(at++ % paragraphs.length);
        requestAnimationFrame(() => step(left - 1));
      };
      step(frames);
    });
  },
  /**
   * @returns milliseconds of each of `times` looks for the mention under the pointer, and of as
   *   many of the least that the browser does to tell what is there.
   */
  pointAround(mentions: number, times: number): { ours: number[]; element: number[] } {
    const ranges = wordRanges(mentions);
    const marked = ranges.map((range, index) => ({ entry: String(index), range, found: null }));
    const next = random(5);
    const timesOf = (look: (x: number, y: number) => unknown) =>
      Array.from({ length: times }, () => {
        const [x, y] = [next() * innerWidth, next() * innerHeight];
        const start = performance.now();
        look(x, y);
        return performance.now() - start;
      });
    return {
      element: timesOf((x, y) => document.elementFromPoint(x, y)),
      ours: timesOf((x, y) => mentionAt(marked, document, x, y)),
    };
  },
};

globalThis.bench = functions;
