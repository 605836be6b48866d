import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../../reader/text/blocks.ts';
import { FILL, readHtml } from './read-html.ts';

describe('what is prose', () => {
  it('treats a change within a link as part of the link', () => {
    const { document } = readHtml(`<a href="#"><div id="x"><p>A headline, ${FILL}</p></div></a>`);
    const changed = document.getElementById('x');
    expect(changed && [...readBlocks(changed)]).toEqual([]);
  });

  it('ignores paragraphs that are the whole of a short item', () => {
    const items = '<p>Hamas</p><li>Hamas</li>';
    expect(readHtml(`<p>Hamas</p>`).texts).toEqual(['Hamas']);
    for (const item of ['li', 'dd', 'div role="listitem"']) {
      expect(readHtml(`<${item}><p>Hamas</p></${item}>`).texts, item).toEqual([]);
      expect(readHtml(`<${item}><p>Hamas denied it.</p></${item}>`).texts, item).toHaveLength(1);
    }
    expect(readHtml(`<div role="list">${items}</div>`).texts).toEqual(['Hamas']);
  });

  it('ignores titles that are neither headings nor links, such as of videos', () => {
    const { texts } = readHtml(
      `<span class="video-title">Russia launches largest sustained attack of the war</span>
       <div class="teaser"><div>Taliban say they will hold talks with neighbours</div></div>
       <div>The Taliban will hold talks with neighbours, they say.</div>
       <div>They said so at length, ${FILL.slice(0, -1)} and without a stop at the end of what they had to say</div>
       <ul><li>The Taliban will hold talks with their neighbours</li></ul>`,
    );
    expect(texts).toEqual([
      'The Taliban will hold talks with neighbours, they say.',
      expect.stringMatching(/^They said so at length/),
      'The Taliban will hold talks with their neighbours',
    ]);
  });

  it('leaves alone whose the page is', () => {
    const { texts } = readHtml(
      `<p>© 2019 Al Jazeera Media Network</p><p>Copyright © 2026 Lake News</p><p>(c) Lake News</p>
       <p>Copyright 2026, Lake News.</p><p>All rights reserved by Lake News of Syria.</p>
       <p>Copyright in Syria lasts for life.</p><figcaption>© Lake News – Soldiers at the airport of Kabul in May.</figcaption>`,
    );
    expect(texts).toEqual([
      'Copyright in Syria lasts for life.',
      '© Lake News – Soldiers at the airport of Kabul in May.',
    ]);
    // A longer paragraph says more.
    expect(readHtml(`<p>© Lake News. ${FILL.repeat(4)}</p>`).texts).toHaveLength(1);
  });

  it('treats elements with the role of a link as links', () => {
    const { texts } = readHtml(`<div role="link"><p>A headline, ${FILL}</p></div><p>The rest.</p>`);
    expect(texts).toEqual(['The rest.']);
  });

  it('reads text within unclosed anchors of old pages', () => {
    const { texts } = readHtml(`<a name="top"><p>The first, ${FILL}</p><p>The rest.</p>`);
    expect(texts).toEqual([`The first, ${FILL}`, 'The rest.']);
  });

  it('treats a block within a link as a link', () => {
    const { texts } = readHtml(`<a href="#"><div>A headline, ${FILL}</div></a><p>The rest.</p>`);
    expect(texts).toEqual(['The rest.']);
    expect(readHtml(`<a href="#"><div>One</div> two</a> ${FILL} ${FILL}`).texts).toEqual([
      `two ${FILL} ${FILL}`,
    ]);
  });

  it('leaves labels and teasers alone', () => {
    expect(readHtml('<div>By A. Writer, Kabul</div>').texts).toEqual([]);
    expect(
      readHtml(`<p><a href="#">Taliban say that the road is open again</a> 5 min</p>`).texts,
    ).toEqual([]);
    expect(readHtml(`<p>${FILL} <a href="#">Taliban</a></p>`).texts).toHaveLength(1);
    // White space in the source is no text.
    const indent = `\n${' '.repeat(40)}`;
    const topics = ['Taliban', 'The war', 'Kabul today'].map((name) => `<a href="#">${name}</a>`);
    expect(readHtml(`<ul><li>${topics.join(indent)}</li></ul>`).texts).toEqual([]);
    expect(readHtml(`<div>By${indent}A. Writer, Kabul</div>`).texts).toEqual([]);
  });

  it('does not count separators between links as text', () => {
    const links = ['ISIS-K', 'Taliban'].map((name) => `<a href="#">${name}</a>`);
    expect(readHtml(`<p>Topics: ${links.join(' \u00B7 ')}</p>`).texts).toEqual([]);
    expect(readHtml(`<p>${links.join('</a> / ')} / Kabul</p>`).texts).toEqual([]);
  });

  it('reads the cells of data tables, however short, but not of layout tables', () => {
    const rows = '<tr><td>2024</td><td>ISIS-K</td></tr>';
    const cells = (html: string) => readHtml(`<table>${html}</table>`).texts;
    expect(cells(rows)).toEqual([]);
    expect(cells(rows + rows)).toContain('ISIS-K');
    expect(cells('<tr><td>ISIS-K</td></tr><tr><td>2024</td></tr>')).toEqual([]);
    expect(readHtml(`<table role="presentation">${rows}${rows}</table>`).texts).toEqual([]);
    expect(cells(`<tr><td><table>${rows}${rows}</table></td></tr>`)).toEqual([]);
    expect(cells(`<caption>Attacks</caption>${rows}`)).toEqual(['ISIS-K']);
    expect(cells(`<thead><tr><th>By</th></tr></thead>${rows}`)).toContain('ISIS-K');
    expect(cells(`<tr><th>By</th><td>ISIS-K</td></tr>`)).toContain('ISIS-K');
    expect(cells(`<caption>More</caption><tr><td><a href="#">ISIS-K</a></td></tr>`)).toEqual([]);
  });
});
