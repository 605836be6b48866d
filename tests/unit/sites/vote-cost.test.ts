import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { vote } from '../../../sites/news-vote.ts';
import { MAX_TEXT, readSignals } from '../../../sites/signals.ts';
import { growth, LINEAR } from '../growth.ts';

describe('the cost of a vote', () => {
  const FILL = `<p>${'Words of prose that go on for a while. '.repeat(20)}</p>`;
  const data = (text: string) => `<script type="application/ld+json">${text}</script>${FILL}`;

  it.each<[string, (n: number) => string]>([
    ['a list of types that is one long word', (n) => data(`{"@type":["${'a'.repeat(n)} ]}`)],
    ['lists of types that never close', (n) => data('"@type":['.repeat(n / 9))],
    ['a type without an end', (n) => data(`"@type"${' '.repeat(n)}`)],
    ['countless types', (n) => data('{"@type":"Thing"},'.repeat(n / 18))],
    ['JSON-LD script after script', (n) => data('{"@type":["').repeat(n / 80)],
    ['spaces in og:type', (n) => `<meta property="og:type" content="${' '.repeat(n)}x">${FILL}`],
    ['text beside the headline', (n) => `<div><h1>H</h1><p>${'1 a '.repeat(n / 4)}</p></div>`],
    ['text in a headline', (n) => `<div><h1>${'word '.repeat(n / 5)}</h1></div>${FILL}`],
    ['one long paragraph of links', (n) => `<p>${'<a href="/">word</a> '.repeat(n / 80)}</p>`],
    ['spaces', (n) => `<p>${' '.repeat(n)}</p>${'<br>'.repeat(9)}${' '.repeat(n)}`],
  ])('does not grow faster than the page: %s', (_name, html) => {
    const work = (n: number) => {
      const { document } = new JSDOM(html(n)).window;
      return () => vote(readSignals(document));
    };
    expect(growth(work, 20_000)).toBeLessThan(LINEAR);
  });

  it.each<[string, (n: number) => string]>([
    ['letters', (n) => 'a'.repeat(n)],
    ['a word and a hyphen', (n) => 'ab-'.repeat(2) + 'a'.repeat(n)],
    ['digits', (n) => '12345/'.repeat(n)],
  ])('does not grow with the URL: %s', (_name, path) => {
    const work = (n: number) => {
      const { document } = new JSDOM(FILL.repeat(3), { url: `https://a.test/${path(n)}` }).window;
      return () => vote(readSignals(document));
    };
    expect(growth(work, 2000, LINEAR / 2)).toBeLessThan(LINEAR / 2);
  });

  it('looks at a limited number of paragraphs, empty as they may be', () => {
    const { window } = new JSDOM('<p></p>'.repeat(3 * MAX_TEXT));
    const { mock } = vi.spyOn(window.Node.prototype, 'firstChild', 'get');
    readSignals(window.document);
    expect(mock.calls.length).toBeLessThan(2 * MAX_TEXT);
  });
});
