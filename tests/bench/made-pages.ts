import { readFileSync } from 'node:fs';
import { prose } from './prose.ts';

/** A page to measure on: its HTML and its name. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
}

const PARAGRAPH = 480;
/** Number of paragraphs between teasers, pictures and other parts of a news page. */
const SECTION = 6;

/**
 * A generated news page with about `size` code units of prose, built like real ones: links and
 * emphasis inside paragraphs, headings, figures, lists of teasers, white space between tags.
 *
 * @param names one of them occurs every `every` words.
 */
export function madePage(size: number, names: readonly string[], every = 60): string {
  const paragraphs: string[] = [];
  let length = 0;
  for (let index = 0; length < size; index++) {
    const text = prose(Math.min(PARAGRAPH, size), names, every, index + 1);
    length += text.length;
    paragraphs.push(`      <p class="body">${decorate(text, index)}</p>`);
    if (index % SECTION === SECTION - 1) paragraphs.push(interlude(index));
  }
  return page(paragraphs.join('\n\n'));
}

/** The page with the style of our marks, which an element around a word has, too. */
export function withMarkStyle(html: string): string {
  const style = readFileSync('background/injecting/marks.css', 'utf8');
  const same = style.replace(':root::highlight(backgrounder-term)', 'mark').split('\n}')[0];
  return html.replace('</head>', `<style>${style}\n${same}\nbackground: none }</style></head>`);
}

/** A page whose prose is one text node in one paragraph: the worst case for reading. */
export function hugeNode(size: number, names: readonly string[]): string {
  return page(`<p>${asHtml(prose(size, names, 60))}</p>`);
}

function decorate(text: string, index: number): string {
  const words = asHtml(text).split(' ');
  const wrap = (at: number, count: number, open: string, close: string) => {
    const end = Math.min(words.length - 1, at + count - 1);
    if (end < at) return;
    words[at] = open + (words[at] ?? '');
    words[end] = (words[end] ?? '') + close;
  };
  if (index % 2 === 0) wrap(12, 3, '<a href="#">', '</a>');
  if (index % 3 === 0) wrap(30, 2, '<b>', '</b>');
  if (index % 5 === 0) wrap(50, 4, '<span class="q"><i>', '</i></span>');
  return words.join(' ');
}

function interlude(index: number): string {
  const links = prose(160, [], 1, index + 7)
    .split(' ')
    .slice(0, 18)
    .map((word) => `          <li class="teaser"><a href="#"><span>${asHtml(word)}</span></a></li>`)
    .join('\n');
  return `      <h2>${asHtml(prose(40, [], 1, index + 9))}</h2>
      <figure><svg width="400" height="120"></svg><figcaption>${asHtml(prose(90, [], 1, index))}</figcaption></figure>
      <aside><nav><ul>\n${links}\n      </ul></nav></aside>`;
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A made page</title>
<meta property="og:type" content="article">
<style>body{font:18px/1.6 serif;max-width:40rem;margin:2rem auto}aside{float:right;width:12rem}.q{color:#333}</style>
</head><body><header><nav><a href="#">Home</a> <a href="#">World</a></nav></header>
<main><article><h1>A made page</h1><p><time datetime="2026-03-14">14 March 2026</time></p>
${body}
</article></main><footer>The end</footer></body></html>`;
}

function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
