import { describe, expect, it } from 'vitest';
import { blockElementOf, canBeRead, readBlocks } from '../../../../reader/text/blocks.ts';
import { langTagOf } from '../../../../reader/text/lang-tag.ts';
import { FILL, readHtml } from './read-html.ts';

describe('readBlocks', () => {
  it('reads a paragraph across its inline elements as one text', () => {
    const { texts } = readHtml(
      `<p>The <b>ISIS</b>-K <a href="#">claim</a> of <i>Fri<wbr>day</i></p>`,
    );
    expect(texts).toEqual(['The ISIS-K claim of Friday']);
  });

  it('reads text marked translate=no', () => {
    const { texts } = readHtml(`<p>The <span translate="no">Taliban</span> ${FILL}</p>`);
    expect(texts).toEqual([`The Taliban ${FILL}`]);
  });

  it.each([
    ['x-term', 'The <x-term>ISIS</x-term>-K said', 'The ISIS-K said'],
    ['st1:place', 'In <st1:place>Crocus</st1:place> City Hall', 'In Crocus City Hall'],
    ['font', 'The <font color="red">Tali</font>ban', 'The Taliban'],
  ])('reads across <%s>, which is laid out within the line', (_name, html, text) => {
    expect(readHtml(`<p>${html}</p>`).texts).toEqual([text]);
  });

  it.each(['noscript', 'template', 'style', 'datalist'])(
    'reads across <%s>, which has no layout at all',
    (name) => {
      const { texts } = readHtml(`<p>At Crocus <${name}>not this</${name}>City Hall ${FILL}</p>`);
      expect(texts).toEqual([`At Crocus City Hall ${FILL}`]);
    },
  );

  it.each([
    '<link rel="x" href="#">',
    '<meta itemprop="url" content="#">',
    '<input type="hidden" value="x">',
    '<button hidden>not this</button>',
    '<span hidden>not this</span>',
  ])('reads across %s, which is not laid out', (html) => {
    const { texts } = readHtml(`<p>At Crocus ${html}City Hall ${FILL}</p>`);
    expect(texts).toEqual([`At Crocus City Hall ${FILL}`]);
  });

  it.each([
    ['a picture', '<img alt="">'],
    ['a picture with a text in its place', '<img alt="Flag of nowhere">'],
    ['a picture of several sizes', '<picture><source><img></picture>'],
    ['a drawing', '<svg><title>Flag</title><path /></svg>'],
    ['a sign', '<span aria-hidden="true">◆</span>'],
    ['a button without words', '<button aria-label="More"><svg></svg></button>'],
    ['a note', '<sup><a href="#n1">[1]</a></sup>'],
    ['a note that is closed', '<span class="off">The hall is in Krasnogorsk</span>'],
    ['a note beside the text', '<span style="position:absolute">A hall</span>'],
    ['how it is spoken', '<small class="off"><i>KRO-kus</i></small>'],
    ['an element of the page’s own that is closed', '<x-tip class="off">A hall</x-tip>'],
    ['a closed note with a block in it', '<span class="off"><div>A hall</div></span>'],
    ['a note in a note', '<span class="off">A <span class="off">music</span> hall</span>'],
  ])('reads a name across %s', (_what, html) => {
    const { texts } = readHtml(
      `<style>.off { display: none }</style><div>The Crocus ${html} City${html} Hall ${FILL}</div>`,
    );
    expect(texts[0]).toBe(`The Crocus City Hall ${FILL}`);
  });

  it('reads hidden parts of a text as blocks of their own', () => {
    const { texts } = readHtml(
      `<style>.off { display: none }</style>
       <p>The first <span class="off">and the second</span> part.</p>`,
    );
    expect(texts).toEqual(['The first part.', 'and the second']);
  });

  it('reads the suffix of an ordinal with its number', () => {
    const { texts } = readHtml('<p>The 1<sup>st</sup> army and the 2<sup>2</sup> others</p>');
    expect(texts).toEqual(['The 1st army and the 2 others']);
  });

  it('ends a block at a custom element laid out as a block', () => {
    const { texts } = readHtml(
      `<style>x-card { display: block }</style><div>${FILL}<x-card>${FILL} More.</x-card></div>`,
    );
    expect(texts).toEqual([FILL, `${FILL} More.`]);
  });

  it('reads on through a box without a layout of its own amid text, and ends a block at any other', () => {
    const amid = (style: string) =>
      readHtml(`<section>${FILL} The <div style="${style}">ISIS</div>-K said so, ${FILL}</section>`)
        .texts;
    expect(amid('display: contents')).toEqual([`${FILL} The ISIS-K said so, ${FILL}`]);
    expect(amid('display: inline')).toEqual([`${FILL} The ISIS-K said so, ${FILL}`]);
    expect(amid('').join()).not.toContain('ISIS-K');
  });

  it.each([
    ['in an inline element', '<span><div style="display: contents">ISIS</div></span>'],
    ['in a link', '<a href="#"><div style="display: inline">ISIS</div></a>'],
    [
      'in another such box',
      '<div style="display: contents"><div style="display: contents">ISIS</div></div>',
    ],
    ['of any name', '<p style="display: inline">ISIS</p>'],
  ])('handles a box %s', (_where, box) => {
    expect(readHtml(`<section>${FILL} The ${box}-K said so.</section>`).texts).toEqual([
      `${FILL} The ISIS-K said so.`,
    ]);
  });

  it('reads the base of ruby, but not its annotation', () => {
    const { texts } = readHtml(
      `<p>The <ruby><rb>Tali</rb><rb>ban</rb><rtc><rt>tah</rt></rtc></ruby> said, ${FILL}</p>`,
    );
    expect(texts).toEqual([`The Taliban said, ${FILL}`]);
  });

  it('reads names across a line break, and ends a paragraph at an empty line', () => {
    const { texts } = readHtml(`<div>At Crocus<br>City Hall ${FILL}<br> <br>Then ${FILL}</div>`);
    expect(texts).toEqual([`At Crocus City Hall ${FILL}`, `Then ${FILL}`]);
  });

  it('reads boxes that a script made of the words and letters of a paragraph', () => {
    const { document, texts } = readHtml('<style>.apart { display: inline-block }</style>');
    expect(texts).toEqual([]);
    const paragraph = document.createElement('p');
    for (const word of `The Taliban said, ${FILL}`.split(' ')) {
      const box = document.createElement('div');
      for (const letter of word) {
        const inner = document.createElement('div');
        inner.append(letter);
        box.append(inner);
      }
      for (const each of [box, ...box.children]) each.className = 'apart';
      paragraph.append(box, ' ');
    }
    document.body.append(paragraph);
    const blocks = [...readBlocks(document.body)].map((block) => block?.text.trim());
    expect(blocks).toEqual([`The Taliban said, ${FILL}`]);
  });

  it.each([
    ['before it', '<b class="sr">Taliban</b><i aria-hidden="true"><u>Tali</u><u>ban</u></i>'],
    ['after it', '<i aria-hidden="true"><u>Tali</u><u>ban</u></i><b class="sr">Taliban</b>'],
    [
      'beside letters that are hidden one by one',
      `<b class="sr">Taliban</b>${[...'Taliban'].map((letter) => `<i aria-hidden="true">${letter}</i>`).join('')}`,
    ],
    [
      'in a label',
      '<b aria-label="Taliban"><i aria-hidden="true">Tali</i><i aria-hidden="true">ban</i></b>',
    ],
  ])('reads what is seen of a word with a copy for screen readers %s', (_where, word) => {
    const sr = '<style>.sr { position: absolute }</style>';
    // A `<b>` is of its line however it is styled, others are not.
    const { texts } = readHtml(
      `${sr}<p>The ${word.replaceAll('b class', 'span class').replaceAll('</b>', '</span>').replaceAll('<b ', '<span ')} said, ${FILL}</p>`,
    );
    expect(texts[0]).toBe(`The Taliban said, ${FILL}`);
  });

  it.each([
    '<i aria-hidden="true">Taliban</i>',
    '<span>Hamas</span><i aria-hidden="true">Taliban</i>',
    '<b aria-label="Five stars"><i aria-hidden="true">Taliban</i></b>',
    '<span>Taliban <b>and</b> others</span><i aria-hidden="true">Taliban</i>',
  ])('does not read what is hidden from screen readers for another reason: %s', (html) => {
    expect(readHtml(`<p>It was said, ${FILL} ${html}</p>`).texts.join()).not.toMatch(/Taliban$/);
  });

  it('ends a block at block elements, also those inside inline ones and without end tags', () => {
    const { texts } = readHtml(`<div>${FILL}<p>One <span>two<p>Three</span> four</div>`);
    expect(texts).toEqual([FILL, 'One two', 'Three four']);
  });

  it('lets names run across what is never shown, but not across what is not read', () => {
    expect(readHtml('<p>Crocus <code>x</code>City Hall</p>').texts).toEqual([
      'Crocus \uFFFCCity Hall',
    ]);
    expect(readHtml('<p>ISIS<sub>1</sub>-K</p>').texts).toEqual(['ISIS\uFFFC-K']);
    expect(readHtml('<p>Crocus <script>x</script>City Hall</p>').texts).toEqual([
      'Crocus City Hall',
    ]);
  });

  it.each([
    ['beside its line', '<b style="position: absolute">T</b>aliban'],
    ['behind a quotation mark', '<span class="off" style="position: absolute">“T</span>aliban'],
    [
      'with a copy for screen readers',
      '<span aria-hidden="true">T</span><span style="position: absolute">T</span>aliban',
    ],
    [
      'after its copy',
      '<span style="position: absolute">T</span><span aria-hidden="true">T</span>aliban',
    ],
  ])('reads a drop cap %s', (_, html) => {
    const { texts } = readHtml(`<p>${html} fighters came, ${FILL}</p>`);
    expect(texts.join(' ')).toMatch(/(?:^|\P{L})Taliban fighters/u);
  });

  it('takes no letter of a note for a drop cap', () => {
    const { texts } = readHtml(
      `<p>The Taliban<span style="position: absolute">a</span> came, ${FILL}</p>`,
    );
    expect(texts[0]).toContain('Taliban came');
  });

  it('yields on pages without prose', () => {
    const { document } = readHtml('<div></div>'.repeat(2000));
    expect([...readBlocks(document.body)].filter((block) => block === null).length).toBeGreaterThan(
      3,
    );
  });
});

describe('canBeRead and blockElementOf', () => {
  it('look upwards', () => {
    const { document } = readHtml(
      '<aside><p id="a">x</p></aside><p id="b">x <b><i id="c">y</i></b></p>',
    );
    const [a, b, c] = ['a', 'b', 'c'].map((id) => document.getElementById(id));
    expect(a && canBeRead(a)).toBe(false);
    expect(b && canBeRead(b)).toBe(true);
    expect(c && blockElementOf(c)).toBe(b);
  });
});

describe('a field of a form', () => {
  it.each(['matches', 'closest', 'nextSibling'])(
    'called %s does not keep the form from being read',
    (name) => {
      const { document } = readHtml(
        '<form class="x"><input><p>The Taliban said so, and more of it.</p></form>',
      );
      const [form] = document.forms;
      // As browsers do for a field of that name, which jsdom does not.
      Object.defineProperty(form, name, { value: document.querySelector('input') });
      expect([...readBlocks(document.body)].map((block) => block?.text)).toEqual([
        'The Taliban said so, and more of it.',
      ]);
      expect(form && langTagOf(form)).toBe(null);
    },
  );
});
