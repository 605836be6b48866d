import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import type { MarkerName } from './marker-names.ts';
import { oneRegExp } from './matchers.ts';

/** A way to mark names on a page, and to undo that. */
interface Marker {
  readonly name: MarkerName;
  /** @returns how many places it marked. */
  mark(names: readonly string[]): number;
  unmark(): void;
}

const NOT_READ =
  'script,style,noscript,template,nav,aside,footer,h1,h2,h3,h4,h5,h6,svg,button,code,pre';

/** Characters that end a word for mark.js, besides white space. */
const LIMITERS = [...'.,;:!?()[]{}"\'“”‘’«»„–—-/…'];

let revert: (() => void) | null = null;

export const MARKERS: readonly Marker[] = [
  { name: 'nothing', mark: () => 0, unmark() {} },
  { name: 'a walk over text nodes', mark: walk, unmark() {} },
  {
    name: 'mark.js',
    mark(names) {
      let count = 0;
      new Mark(document.body).mark(names, {
        accuracy: { value: 'exactly', limiters: LIMITERS },
        separateWordSearch: false,
        caseSensitive: true,
        diacritics: false,
        exclude: NOT_READ.split(',').flatMap((name) => [name, `${name} *`]),
        each: () => count++,
      });
      return count;
    },
    unmark: () => new Mark(document.body).unmark(),
  },
  {
    name: 'findAndReplaceDOMText',
    mark(names) {
      const done = findAndReplaceDOMText(document.body, {
        find: oneRegExp(names),
        wrap: 'mark',
        preset: 'prose',
        filterElements: (element) => !element.matches(NOT_READ),
      });
      revert = () => done.revert();
      return document.querySelectorAll('mark').length;
    },
    unmark: () => revert?.(),
  },
  {
    name: 'one RegExp + Highlights',
    mark: (names) => highlight([oneRegExp(names)]),
    unmark: () => CSS.highlights.delete('bench'),
  },
  {
    name: 'a RegExp per name + Highlights',
    mark: (names) => highlight(names.map((name) => oneRegExp([name]))),
    unmark: () => CSS.highlights.delete('bench'),
  },
];

/** Visits every text node and does nothing with it: the lower bound. */
function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    length += node.nodeValue?.length ?? 0;
  }
  return length;
}

/** The simplest way to do what we do: each text node by itself, without blocks or senses. */
function highlight(expressions: readonly RegExp[]): number {
  const found = new Highlight();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(NOT_READ)) continue;
    for (const expression of expressions) {
      for (const { 0: text, index } of node.data.matchAll(expression)) {
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, index + text.length);
        found.add(range);
      }
    }
  }
  CSS.highlights.set('bench', found);
  if (document.adoptedStyleSheets.length === 0) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::highlight(bench) { text-decoration: underline dotted }');
    document.adoptedStyleSheets = [sheet];
  }
  return found.size;
}
