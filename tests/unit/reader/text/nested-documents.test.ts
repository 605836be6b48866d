import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../../reader/text/block.ts';
import { blockElementOf, canBeRead, readBlocks } from '../../../../reader/text/blocks.ts';
import { FILL, readHtml } from './read-html.ts';

describe('frames and shadow trees', () => {
  it('does not treat the document in a frame as part of the link around the frame', () => {
    const { document } = readHtml('<a href="#"><iframe></iframe></a>');
    const framed = document.querySelector('iframe')?.contentDocument;
    if (!framed) throw new Error('no frame');
    framed.body.innerHTML = `<p>The Taliban, ${FILL}</p>`;
    expect([...readBlocks(document.body)]).toHaveLength(1);
    expect([...readBlocks(framed.body)]).toHaveLength(1);
  });

  it('reads open shadow trees in place of their hosts, and slotted text in its slots', () => {
    const { document } = readHtml(
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
    const { document } = readHtml('<p>Before</p><iframe>For old browsers.</iframe><p>After</p>');
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
    const { document } = readHtml(html.replace('{}', FILL));
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

  it('stops reading shadow trees that are nested too deeply', () => {
    const { document } = readHtml('<div id="x"></div>');
    let at: Element | null = document.getElementById('x');
    for (let depth = 0; depth < 600 && at; depth++) {
      const root: ShadowRoot = at.attachShadow({ mode: 'open' });
      at = root.appendChild(document.createElement('div'));
      root.append(document.createElement('p'), FILL);
    }
    const blocks = [...readBlocks(document.body)].filter((block) => block !== null);
    expect(blocks.length).toBeGreaterThan(10);
    expect(blocks.length).toBeLessThanOrEqual(101);
  });
});
