import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findProse, holdsProse, readSigns } from '../../../sites/signals.ts';

describe('signals in frames and shadow trees', () => {
  /** The signs of a page, however little prose it has. */
  const signsOf = (document: Document) => readSigns(document, findProse(document));
  const paragraph = 'Words of prose that go on for a while, as prose does, '.repeat(3);

  it('counts the article in a frame if the page itself has no text', () => {
    const page = (text: string) => {
      const { document } = new JSDOM(
        `<meta property="og:type" content="article"><p>${text}</p><iframe></iframe><iframe></iframe>`,
      ).window;
      const [ad, article] = [...document.querySelectorAll('iframe')].map(
        (frame) => frame.contentDocument,
      );
      if (ad) ad.body.innerHTML = '<p>Buy this.</p>';
      if (article) {
        article.body.innerHTML = `<article><time></time>${`<p>${paragraph}</p>`.repeat(9)}</article>`;
      }
      return signsOf(document);
    };
    expect(page('Loading')).toMatchObject({
      ogType: 'article',
      dated: true,
      article: true,
      paragraphs: 9,
    });
    expect(page(paragraph.repeat(4))).toMatchObject({ dated: false, paragraphs: 1 });
  });

  it('counts the article in a frame of a page of thousands of elements, too', () => {
    const { document } = new JSDOM(`${'<i></i>'.repeat(6000)}<p></p><iframe></iframe>`).window;
    const article = document.querySelector('iframe')?.contentDocument;
    if (article) article.body.innerHTML = `<p>${paragraph}</p>`.repeat(9);
    expect(findProse(document)).toMatchObject({ paragraphs: 9 });
  });

  it('counts an article that is in shadow trees if the page itself has no text', () => {
    const page = (own: string, mode: ShadowRootMode) => {
      const { document } = new JSDOM(`<p>${own}</p><div><x-app></x-app></div>`).window;
      const app = document.querySelector('x-app')?.attachShadow({ mode });
      if (app) app.innerHTML = '<main><x-story></x-story></main>';
      const story = app?.querySelector('x-story')?.attachShadow({ mode });
      if (story) story.innerHTML = `<h1>Talks</h1>${`<p>${paragraph}</p>`.repeat(9)}`;
      return findProse(document);
    };
    expect(page('Loading', 'open')).toMatchObject({ paragraphs: 9 });
    expect(page('Loading', 'open').text).toContain('Words of prose');
    expect(page('Loading', 'closed')).toMatchObject({ paragraphs: 0 });
    expect(page(paragraph.repeat(4), 'open')).toMatchObject({ paragraphs: 1 });
  });

  it('looks for shadow trees among no more elements than it may visit', () => {
    const page = (before: number) => {
      const { document } = new JSDOM(`${'<i></i>'.repeat(before)}<x-app></x-app>`).window;
      const app = document.querySelector('x-app')?.attachShadow({ mode: 'open' });
      if (app) app.innerHTML = `<p>${'x'.repeat(500)}</p>`;
      return findProse(document).prose;
    };
    expect([page(3900), page(4100)]).toEqual([500, 0]);
  });

  it('takes the frame with the most text, and looks into none if the page has enough', () => {
    const page = (own: number, ...inFrames: number[]) => {
      const { document } = new JSDOM(
        `<p>${'x'.repeat(own)}</p>${'<iframe></iframe>'.repeat(inFrames.length)}`,
      ).window;
      for (const [index, length] of inFrames.entries()) {
        const inside = document.querySelectorAll('iframe')[index]?.contentDocument;
        if (inside) inside.body.innerHTML = `<p>${'y'.repeat(length)}</p>`;
      }
      return findProse(document).prose;
    };
    expect(page(100, 500, 900, 700)).toBe(900);
    expect(page(399, 300)).toBe(399);
    expect(page(400, 900)).toBe(400);
  });

  it('looks into frames in frames, but not into more of them than it may', () => {
    const page = (before: number) => {
      const { document } = new JSDOM('<iframe></iframe>').window;
      const outer = document.querySelector('iframe')?.contentDocument;
      if (outer) outer.body.innerHTML = '<iframe></iframe>'.repeat(before + 1);
      const inner = [...(outer?.querySelectorAll('iframe') ?? [])].at(-1)?.contentDocument;
      if (inner) inner.body.innerHTML = `<p>${'y'.repeat(500)}</p>`;
      return [findProse(document).prose, outer ? holdsProse(outer) : null];
    };
    expect(page(0)).toEqual([500, true]);
    expect(page(28)).toEqual([500, true]);
    expect(page(29)).toEqual([0, true]);
    expect(page(30)).toEqual([0, false]);
  });
});
