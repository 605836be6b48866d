import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { piecesOf, rangeOf } from '../../../../reader/text/block.ts';
import { blockElementOf, canBeRead, readBlocks } from '../../../../reader/text/blocks.ts';

const FILL = 'and so on for the length of a sentence that is prose.';

/** Reads a body; `instanceof` in the code under test must mean the parsed document's classes. */
function read(html: string) {
  const { window } = new JSDOM(`<!doctype html><html><body>${html}</body></html>`, {
    virtualConsole: new VirtualConsole(),
  });
  const { document, Text, Element, ShadowRoot, HTMLSlotElement } = window;
  // Of a browser that lays out; see tests/unit/dom/page.ts.
  Object.assign(Element.prototype, { checkVisibility: () => true });
  for (const [name, value] of Object.entries({
    document,
    Text,
    Element,
    ShadowRoot,
    HTMLSlotElement,
  })) {
    vi.stubGlobal(name, value);
  }
  const blocks = [...readBlocks(document.body)].filter((block) => block !== null);
  return { document, blocks, texts: blocks.map((block) => block.text.replace(/\s+/g, ' ').trim()) };
}

describe('readBlocks', () => {
  it('reads a paragraph across its inline elements as one text', () => {
    const { texts } = read(`<p>The <b>ISIS</b>-K <a href="#">claim</a> of <i>Fri<wbr>day</i></p>`);
    expect(texts).toEqual(['The ISIS-K claim of Friday']);
  });

  it('reads text marked translate=no', () => {
    const { texts } = read(`<p>The <span translate="no">Taliban</span> ${FILL}</p>`);
    expect(texts).toEqual([`The Taliban ${FILL}`]);
  });

  it.each([
    ['x-term', 'The <x-term>ISIS</x-term>-K said', 'The ISIS-K said'],
    ['st1:place', 'In <st1:place>Crocus</st1:place> City Hall', 'In Crocus City Hall'],
    ['font', 'The <font color="red">Tali</font>ban', 'The Taliban'],
  ])('reads across <%s>, which is laid out within the line', (_name, html, text) => {
    expect(read(`<p>${html}</p>`).texts).toEqual([text]);
  });

  it.each(['noscript', 'template', 'style', 'datalist'])(
    'reads across <%s>, which has no layout at all',
    (name) => {
      const { texts } = read(`<p>At Crocus <${name}>not this</${name}>City Hall ${FILL}</p>`);
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
    const { texts } = read(`<p>At Crocus ${html}City Hall ${FILL}</p>`);
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
    const { texts } = read(
      `<style>.off { display: none }</style><div>The Crocus ${html} City${html} Hall ${FILL}</div>`,
    );
    expect(texts[0]).toBe(`The Crocus City Hall ${FILL}`);
  });

  it('reads hidden parts of a text as blocks of their own', () => {
    const { texts } = read(
      `<style>.off { display: none }</style>
       <p>The first <span class="off">and the second</span> part.</p>`,
    );
    expect(texts).toEqual(['The first part.', 'and the second']);
  });

  it('reads the suffix of an ordinal with its number', () => {
    const { texts } = read('<p>The 1<sup>st</sup> army and the 2<sup>2</sup> others</p>');
    expect(texts).toEqual(['The 1st army and the 2 others']);
  });

  it('treats a change within a link as part of the link', () => {
    const { document } = read(`<a href="#"><div id="x"><p>A headline, ${FILL}</p></div></a>`);
    const changed = document.getElementById('x');
    expect(changed && [...readBlocks(changed)]).toEqual([]);
  });

  it('does not treat the document in a frame as part of the link around the frame', () => {
    const { document } = read('<a href="#"><iframe></iframe></a>');
    const framed = document.querySelector('iframe')?.contentDocument;
    if (!framed) throw new Error('no frame');
    framed.body.innerHTML = `<p>The Taliban, ${FILL}</p>`;
    expect([...readBlocks(document.body)]).toHaveLength(1);
    expect([...readBlocks(framed.body)]).toHaveLength(1);
  });

  it('ends a block at a custom element laid out as a block', () => {
    const { texts } = read(
      `<style>x-card { display: block }</style><div>${FILL}<x-card>${FILL} More.</x-card></div>`,
    );
    expect(texts).toEqual([FILL, `${FILL} More.`]);
  });

  it('reads on through a box without a layout of its own amid text, and ends a block at any other', () => {
    const amid = (style: string) =>
      read(`<section>${FILL} The <div style="${style}">ISIS</div>-K said so, ${FILL}</section>`)
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
    expect(read(`<section>${FILL} The ${box}-K said so.</section>`).texts).toEqual([
      `${FILL} The ISIS-K said so.`,
    ]);
  });

  it('reads the base of ruby, but not its annotation', () => {
    const { texts } = read(
      `<p>The <ruby><rb>Tali</rb><rb>ban</rb><rtc><rt>tah</rt></rtc></ruby> said, ${FILL}</p>`,
    );
    expect(texts).toEqual([`The Taliban said, ${FILL}`]);
  });

  it('reads names across a line break, and ends a paragraph at an empty line', () => {
    const { texts } = read(`<div>At Crocus<br>City Hall ${FILL}<br> <br>Then ${FILL}</div>`);
    expect(texts).toEqual([`At Crocus City Hall ${FILL}`, `Then ${FILL}`]);
  });

  it('reads boxes that a script made of the words and letters of a paragraph', () => {
    const { document, texts } = read('<style>.apart { display: inline-block }</style>');
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
    const { texts } = read(
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
    expect(read(`<p>It was said, ${FILL} ${html}</p>`).texts.join()).not.toMatch(/Taliban$/);
  });

  it('ignores paragraphs that are the whole of a short item', () => {
    const items = '<p>Hamas</p><li>Hamas</li>';
    expect(read(`<p>Hamas</p>`).texts).toEqual(['Hamas']);
    for (const item of ['li', 'dd', 'div role="listitem"']) {
      expect(read(`<${item}><p>Hamas</p></${item}>`).texts, item).toEqual([]);
      expect(read(`<${item}><p>Hamas denied it.</p></${item}>`).texts, item).toHaveLength(1);
    }
    expect(read(`<div role="list">${items}</div>`).texts).toEqual(['Hamas']);
  });

  it.each(['textbox', 'searchbox'])('leaves alone what is written in a %s', (role) => {
    const field = `<div role="${role}"><p>Hamas denied what was said about it.</p></div>`;
    expect(read(`${field}<p>Hamas denied it.</p>`).texts).toEqual(['Hamas denied it.']);
  });

  it('goes by roles where elements have no names of their own', () => {
    const row = (...cells: string[]) =>
      `<div role="row">${cells.map((cell) => `<span ${cell}</span>`).join('')}</div>`;
    const table =
      row('role="columnheader">Group', 'role="columnheader">Place') +
      row('role="cell">Hamas', 'role="gridcell">Here') +
      row('role="rowheader">Hezbollah', 'role="cell">There');
    expect(read(`<div role="table">${table}</div>`).texts).toEqual([
      'Group',
      'Place',
      'Hamas',
      'Here',
      'Hezbollah',
      'There',
    ]);
    expect(read('<div role="paragraph">Hamas denied it</div>').texts).toEqual(['Hamas denied it']);
    expect(read('<p><span role="constructor">Hamas</span> denied it</p>').texts).toEqual([
      'Hamas denied it',
    ]);
    expect(
      read('<div role="definition">The group that governs the strip by the sea</div>').texts,
    ).toHaveLength(1);
  });

  it('ignores titles that are neither headings nor links, such as of videos', () => {
    const { texts } = read(
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

  it('treats elements with the role of a link as links', () => {
    const { texts } = read(`<div role="link"><p>A headline, ${FILL}</p></div><p>The rest.</p>`);
    expect(texts).toEqual(['The rest.']);
  });

  it('reads text within unclosed anchors of old pages', () => {
    const { texts } = read(`<a name="top"><p>The first, ${FILL}</p><p>The rest.</p>`);
    expect(texts).toEqual([`The first, ${FILL}`, 'The rest.']);
  });

  it('treats a block within a link as a link', () => {
    const { texts } = read(`<a href="#"><div>A headline, ${FILL}</div></a><p>The rest.</p>`);
    expect(texts).toEqual(['The rest.']);
    expect(read(`<a href="#"><div>One</div> two</a> ${FILL} ${FILL}`).texts).toEqual([
      `two ${FILL} ${FILL}`,
    ]);
  });

  it.each(['', 'true', 'TRUE', 'plaintext-only'])('does not read editable text: “%s”', (value) => {
    expect(read(`<div contenteditable="${value}">Taliban ${FILL}</div>`).texts).toEqual([]);
  });

  it.each(['false', 'inherit', 'nonsense'])(
    'reads text whose contenteditable value does not make it editable: “%s”',
    (value) => {
      expect(read(`<div contenteditable="${value}">Taliban ${FILL}</div>`).texts).toHaveLength(1);
    },
  );

  it('ends a block at block elements, also those inside inline ones and without end tags', () => {
    const { texts } = read(`<div>${FILL}<p>One <span>two<p>Three</span> four</div>`);
    expect(texts).toEqual([FILL, 'One two', 'Three four']);
  });

  it.each([
    'h1',
    'h2',
    'nav',
    'aside',
    'footer',
    'button',
    'code',
    'pre',
    'textarea',
    'script',
    'style',
    'noscript',
  ])('does not read <%s>', (name) => {
    expect(read(`<${name}>Taliban ${FILL}</${name}>`).texts).toEqual([]);
  });

  it.each([
    'hidden',
    'aria-hidden="true"',
    'contenteditable',
    'contenteditable="true"',
    'role="navigation"',
    'inert',
  ])('does not read below [%s]', (attribute) => {
    expect(read(`<div ${attribute}><p>Taliban ${FILL}</p></div>`).texts).toEqual([]);
    expect(read(`<div title="x"><p>Taliban ${FILL}</p></div>`).texts).toEqual([`Taliban ${FILL}`]);
  });

  it('lets names run across what is never shown, but not across what is not read', () => {
    expect(read('<p>Crocus <code>x</code>City Hall</p>').texts).toEqual(['Crocus \uFFFCCity Hall']);
    expect(read('<p>ISIS<sub>1</sub>-K</p>').texts).toEqual(['ISIS\uFFFC-K']);
    expect(read('<p>Crocus <script>x</script>City Hall</p>').texts).toEqual(['Crocus City Hall']);
  });

  it('leaves labels and teasers alone', () => {
    expect(read('<div>By A. Writer, Kabul</div>').texts).toEqual([]);
    expect(
      read(`<p><a href="#">Taliban say that the road is open again</a> 5 min</p>`).texts,
    ).toEqual([]);
    expect(read(`<p>${FILL} <a href="#">Taliban</a></p>`).texts).toHaveLength(1);
    // White space in the source is no text.
    const indent = `\n${' '.repeat(40)}`;
    const topics = ['Taliban', 'The war', 'Kabul today'].map((name) => `<a href="#">${name}</a>`);
    expect(read(`<ul><li>${topics.join(indent)}</li></ul>`).texts).toEqual([]);
    expect(read(`<div>By${indent}A. Writer, Kabul</div>`).texts).toEqual([]);
  });

  it('does not count separators between links as text', () => {
    const links = ['ISIS-K', 'Taliban'].map((name) => `<a href="#">${name}</a>`);
    expect(read(`<p>Topics: ${links.join(' \u00B7 ')}</p>`).texts).toEqual([]);
    expect(read(`<p>${links.join('</a> / ')} / Kabul</p>`).texts).toEqual([]);
  });

  it('reads the cells of data tables, however short, but not of layout tables', () => {
    const rows = '<tr><td>2024</td><td>ISIS-K</td></tr>';
    const cells = (html: string) => read(`<table>${html}</table>`).texts;
    expect(cells(rows)).toEqual([]);
    expect(cells(rows + rows)).toContain('ISIS-K');
    expect(cells('<tr><td>ISIS-K</td></tr><tr><td>2024</td></tr>')).toEqual([]);
    expect(read(`<table role="presentation">${rows}${rows}</table>`).texts).toEqual([]);
    expect(cells(`<tr><td><table>${rows}${rows}</table></td></tr>`)).toEqual([]);
    expect(cells(`<caption>Attacks</caption>${rows}`)).toEqual(['ISIS-K']);
    expect(cells(`<thead><tr><th>By</th></tr></thead>${rows}`)).toContain('ISIS-K');
    expect(cells(`<tr><th>By</th><td>ISIS-K</td></tr>`)).toContain('ISIS-K');
    expect(cells(`<caption>More</caption><tr><td><a href="#">ISIS-K</a></td></tr>`)).toEqual([]);
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
    const { texts } = read(`<p>${html} fighters came, ${FILL}</p>`);
    expect(texts.join(' ')).toMatch(/(?:^|\P{L})Taliban fighters/u);
  });

  it('takes no letter of a note for a drop cap', () => {
    const { texts } = read(
      `<p>The Taliban<span style="position: absolute">a</span> came, ${FILL}</p>`,
    );
    expect(texts[0]).toContain('Taliban came');
  });

  it('reads HTML in a drawing, but not its labels', () => {
    const prose = `On Monday the Taliban came, ${FILL}`;
    const html = (tag: string) =>
      `<svg><text>${prose}</text><g><foreignObject>${tag}</foreignObject></g></svg>`;
    expect(read(html(`<p>${prose}</p>`)).texts).toEqual([prose]);
    expect(read(html(`<div>${prose}</div>`)).texts).toEqual([prose]);
    expect(read(html(prose)).texts).toEqual([prose]);
  });

  it('reads an unknown element that is called as a label of a drawing is', () => {
    const [text = ''] = read(`<p>On Monday <text>the Taliban</text> came, ${FILL}</p>`).texts;
    expect(text).toContain('On Monday the Taliban came');
  });

  it('finds the last part of a name that is partly in a slot', () => {
    const { document } = read('<x-p>State</x-p>');
    const host = document.querySelector('x-p');
    const tree = host?.attachShadow({ mode: 'open' });
    if (tree) tree.innerHTML = `<p>It was the Islamic <slot></slot> that came, ${FILL}</p>`;
    const [block] = [...readBlocks(document.body)].filter((each) => each !== null);
    const start = block?.text.indexOf('Islamic') ?? -1;
    expect(start).toBeGreaterThan(0);
    const range = block && rangeOf({ block, start, end: start + 'Islamic State'.length });
    expect(String(range)).toBe('State');
  });

  it('reads open shadow trees in place of their hosts, and slotted text in its slots', () => {
    const { document } = read(
      '<div><x-p><b>City</b> Hall <i slot="none">never shown</i></x-p></div>',
    );
    const host = document.querySelector('x-p');
    const shadow = host?.attachShadow({ mode: 'open' });
    if (shadow)
      shadow.innerHTML = `<p>Crocus <slot></slot>, ${FILL}</p><aside><p>Taliban ${FILL}</p></aside>`;
    const roots: Node[] = [];
    const blocks = [...readBlocks(document.body, (root) => roots.push(root) > 0)];
    expect(blocks.map((block) => block?.text.replace(/\s+/g, ' '))).toEqual([
      `Crocus City Hall , ${FILL}`,
    ]);
    expect(roots).toEqual([host?.shadowRoot]);
    const slotted = document.querySelector('b');
    expect(slotted && canBeRead(slotted)).toBe(true);
    expect(slotted && blockElementOf(slotted)).toBe(host?.shadowRoot?.querySelector('p'));
    const unslotted = document.querySelector('i');
    expect(unslotted && canBeRead(unslotted)).toBe(false);
  });

  it('reads the documents of frames in their place, if requested', () => {
    const { document } = read('<p>Before</p><iframe>For old browsers.</iframe><p>After</p>');
    const framed = document.querySelector('iframe')?.contentDocument;
    if (!framed) throw new Error('no frame');
    framed.body.innerHTML = `<nav>Kunar ${FILL}</nav><p>The Taliban</p>`;
    const texts = (wanted: boolean) =>
      [...readBlocks(document.body, () => wanted)].map((block) => block?.text);
    expect(texts(true)).toEqual(['Before', 'The Taliban', 'After']);
    expect(texts(false)).toEqual(['Before', 'After']);
    const [, inFrame] = readBlocks(document.body);
    const range = inFrame ? rangeOf({ block: inFrame, start: 4, end: 11 }) : null;
    expect(range?.startContainer.ownerDocument).toBe(framed);
    expect(canBeRead(framed.body)).toBe(true);
    document.querySelector('iframe')?.setAttribute('aria-hidden', 'true');
    expect(canBeRead(framed.body)).toBe(false);
    document.querySelector('iframe')?.remove();
    expect(inFrame ? rangeOf({ block: inFrame, start: 4, end: 11 }) : undefined).toBeNull();
  });

  it.each([
    ['a frame amid text', '<div>Before <i><iframe></iframe> After</i>, {}</div>'],
    ['a block in an inline element', '<div>Before <i><p>Within</p> After</i>, {}</div>'],
    ['a block in inline elements', '<li><b><i><p>Within</p></i></b> After, {}</li>'],
    ['a line of its own', '<li><b><br><br>After</b>, {}</li>'],
    ['a heading in an inline element', '<li><b><h2>Not read</h2>After</b>, {}</li>'],
    ['an inline host', '<div>Before <x-host></x-host> After, {}</div>'],
  ])('gives text after %s the element that contains all of it', (_name, html) => {
    const { document } = read(html.replace('{}', FILL));
    const framed = document.querySelector('iframe')?.contentDocument;
    if (framed) framed.body.innerHTML = `<p>The Taliban, ${FILL}</p>`;
    const root = document.querySelector('x-host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>Within</p>';
    const blocks = [...readBlocks(document.body)].filter((block) => block !== null);
    const after = blocks.find(({ text }) => text.includes('After'));
    expect(after?.element.localName).toBe(document.body.firstElementChild?.localName);
    for (const { element, nodes, document: doc } of blocks) {
      for (const node of nodes) expect(element.contains(node)).toBe(true);
      expect(element.ownerDocument).toBe(doc);
    }
  });

  it('reads dialogs while they are open', () => {
    const dialog = `<dialog id="d"><p>Taliban</p></dialog>`;
    expect(read(dialog).texts).toEqual([]);
    expect(read(dialog.replace('id', 'open role="dialog" id')).texts).toEqual(['Taliban']);
    expect(read(dialog.replace('id', 'popover id')).texts).toEqual(['Taliban']);
  });

  it('stops reading shadow trees that are nested too deeply', () => {
    const { document } = read('<div id="x"></div>');
    let at: Element | null = document.getElementById('x');
    for (let depth = 0; depth < 3000 && at; depth++) {
      const root: ShadowRoot = at.attachShadow({ mode: 'open' });
      at = root.appendChild(document.createElement('div'));
      root.append(document.createElement('p'), FILL);
    }
    const blocks = [...readBlocks(document.body)].filter((block) => block !== null);
    expect(blocks.length).toBeGreaterThan(10);
    expect(blocks.length).toBeLessThanOrEqual(101);
  });

  it('yields on pages without prose', () => {
    const { document } = read('<div></div>'.repeat(2000));
    expect([...readBlocks(document.body)].filter((block) => block === null).length).toBeGreaterThan(
      3,
    );
  });

  it('has an offset map that leads every character back to its node', () => {
    const piece = fc.stringMatching(/^(?:[a-zA-Z0-9 \u00e9-]|\u0301){0,6}$/);
    const inline = fc.constantFrom('b', 'i', 'a', 'span', 'em');
    const part = fc.tuple(fc.option(inline), piece);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const html = parts
          .map(([name, text]) => (name ? `<${name}>${text}</${name}>` : text))
          .join('');
        const { blocks } = read(`<p>${FILL}${html}</p>`);
        for (const block of blocks) {
          expect(block.nodes.map((node) => node.data).join('')).toBe(block.text);
          block.nodes.forEach((node, index) => {
            const start = block.starts[index] ?? -1;
            expect(block.text.slice(start, start + node.length)).toBe(node.data);
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('rangeOf', () => {
  it('spans the inline elements of a name and never begins at the end of a node', () => {
    const { blocks } = read('<p>The <b>ISIS</b>-K claim</p>');
    const [block] = blocks;
    const range = block ? rangeOf({ block, start: 4, end: 10 }) : null;
    expect(range?.startContainer.textContent).toBe('ISIS');
    expect(range?.startOffset).toBe(0);
    expect(range?.endContainer.textContent).toBe('-K claim');
    expect(range?.endOffset).toBe(2);
  });

  it('returns nothing if the page has changed under the block', () => {
    const { blocks } = read('<p>The ISIS-K claim</p>');
    const [block] = blocks;
    block?.nodes[0]?.remove();
    expect(block ? rangeOf({ block, start: 4, end: 10 }) : undefined).toBeNull();
  });
});

describe('canBeRead and blockElementOf', () => {
  it('look upwards', () => {
    const { document } = read(
      '<aside><p id="a">x</p></aside><p id="b">x <b><i id="c">y</i></b></p>',
    );
    const [a, b, c] = ['a', 'b', 'c'].map((id) => document.getElementById(id));
    expect(a && canBeRead(a)).toBe(false);
    expect(b && canBeRead(b)).toBe(true);
    expect(c && blockElementOf(c)).toBe(b);
  });
});

describe('piecesOf', () => {
  const word = fc.constantFrom('one', 'ISIS-K', 'a', 'Nuristan', '\u{1F600}');
  const sentences = fc.array(
    fc.array(word, { minLength: 1 }).map((words) => `${words.join(' ')} `),
    {
      minLength: 1,
    },
  );

  it('cuts a block into pieces within the limit, without leaving anything out', () => {
    fc.assert(
      fc.property(sentences, fc.integer({ min: 8, max: 60 }), (parts, most) => {
        const { document, blocks } = read(
          `<p>${parts.map((part) => `<b>${part}</b>`).join('')}</p>`,
        );
        const [block] = blocks;
        fc.pre(block !== undefined);
        const pieces = [...piecesOf(block, most)];
        expect(pieces.map(({ text }) => text).join('')).toBe(block.text);
        for (const piece of pieces) {
          expect(piece.text.length).toBeLessThanOrEqual(most);
          expect(rangeOf({ block: piece, start: 0, end: piece.text.length })?.toString()).toBe(
            piece.text,
          );
        }
        expect(document.body.textContent).toBe(block.text);
      }),
    );
  });
});
