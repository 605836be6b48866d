import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { lastWritten } from '../../../../reader/text/last-written.ts';

const URL = 'https://news.example/story';
const writtenOn = (html: string, url = URL) =>
  lastWritten(new JSDOM(html, { url }).window.document);

const published = (date: string) => `<meta property="article:published_time" content="${date}">`;
const stated = (json: object) =>
  `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe('when an article was last changed', () => {
  it.each([
    [published('2014-07-20T10:00:00Z'), '2014-07-20'],
    [
      `${published('2014-07-20')}<meta property="article:modified_time" content="2023-11-02T08:00">`,
      '2023-11-02',
    ],
    [
      `${published('2014-07-20')}<meta property="og:updated_time" content="2015-01-02">`,
      '2015-01-02',
    ],
    [
      stated({ '@type': 'NewsArticle', datePublished: '2014-07-20', dateModified: '2014-07-21' }),
      '2014-07-21',
    ],
    [
      stated({ '@graph': [{ '@type': ['ReportageNewsArticle'], datePublished: '2014-07-20' }] }),
      '2014-07-20',
    ],
    [stated({ '@type': 'LiveBlogPosting', datePublished: '2014-07-20' }), '2014-07-20'],
    [published('2014'), '2014-12-28'],
    [published('2014-07'), '2014-07-28'],
  ])('is read from %s', (html, date) => {
    expect(writtenOn(html)).toBe(date);
  });

  it('is read from the URL', () => {
    expect(writtenOn('<p>Text', 'https://news.example/world/2014/07/20/a-story')).toBe(
      '2014-07-20',
    );
    expect(writtenOn('<p>Text', 'https://news.example/world/2014/99/20/a-story')).toBe(null);
  });

  it.each([
    '<p>Text',
    published('yesterday'),
    '<meta property="article:modified_time" content="2014-07-20">',
    '<meta name="date" content="2014-07-20">',
    stated({ '@type': 'WebPage', datePublished: '2014-07-20', dateModified: '2014-07-21' }),
    stated({ '@type': 'NewsArticle', dateModified: '2014-07-21' }),
  ])('is unknown in %s', (html) => {
    expect(writtenOn(html)).toBe(null);
  });
});
