import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { articleDate } from '../../../../reader/text/article-date.ts';

const NOW = new Date('2026-11-26T12:00:00Z');
const dateOf = (html: string, url = 'https://news.example/story') =>
  articleDate(new JSDOM(html, { url }).window.document, NOW);

describe('the date of an article', () => {
  it.each([
    ['<meta property="article:published_time" content="2019-03-15T23:40:00-05:00">', '2019-03-15'],
    ['<meta property="article:published_time" content="20190315T2340">', '2019-03-15'],
    ['<meta name="DC.date.issued" content="2019-03">', '2019-03'],
    ['<meta name="date" content="2019">', '2019'],
    ['<meta name="pubdate" content="Fri, 15 Mar 2019 10:00:00">', '2019-03-15'],
    ['<span itemprop="datePublished" content="2019-03-15">15 March</span>', '2019-03-15'],
    ['<time itemprop="datePublished" datetime="2019-03-15T10:00">15 March</time>', '2019-03-15'],
    [
      '<script type="application/ld+json">{"@graph":[{"dateModified":"2020-01-01","datePublished" : "2019-03-15T10:00:00Z"}]}</script>',
      '2019-03-15',
    ],
    ['<article><h1>A</h1><time datetime="2019-03-15">15 March</time></article>', '2019-03-15'],
  ])('is read from %s', (html, date) => {
    expect(dateOf(html)).toBe(date);
  });

  it('is read from the URL if the page does not state it', () => {
    expect(dateOf('<p>Text', 'https://news.example/world/2019/03/15/a-story')).toBe('2019-03-15');
    expect(dateOf('<p>Text', 'https://news.example/world/2019/99/15/a-story')).toBe(null);
    expect(dateOf('<p>Text', 'https://news.example/world/2019/02/30/a-story')).toBe(null);
  });

  it.each([
    '<p>In 2019 it was said.',
    '<meta name="date" content="today">',
    '<meta name="date" content="15 March">',
    '<meta name="date" content="2031-01-01">',
    '<meta name="date" content="2019-02-29">',
    '<meta name="date" content="20190431T1200">',
    '<article><time datetime="2019-03-15"></time></article><article><time datetime="2018-03-15"></time></article>',
  ])('is absent in %s', (html) => {
    expect(dateOf(html)).toBe(null);
  });

  it('skips what is not a date', () => {
    const html = '<meta name="date" content="soon"><meta name="pubdate" content="2019-03-15">';
    expect(dateOf(html)).toBe('2019-03-15');
  });

  it('is a date or absent, whatever a page says', () => {
    const { document } = new JSDOM('<meta name="date">').window;
    const meta = document.querySelector('meta');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.date().map(String)), (text) => {
        meta?.setAttribute('content', text);
        expect(articleDate(document, NOW) ?? '2019').toMatch(/^(?:19|20)\d\d(?:-\d\d){0,2}$/);
      }),
    );
  });
});
