import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, rangeOf } from '../../../../reader/text/block.ts';
import { readBlocks } from '../../../../reader/text/blocks.ts';
import { FILL, readHtml } from './read-html.ts';

describe('rangeOf', () => {
  it('spans the inline elements of a name and never begins at the end of a node', () => {
    const { blocks } = readHtml('<p>The <b>ISIS</b>-K claim</p>');
    const [block] = blocks;
    const range = block ? rangeOf({ block, start: 4, end: 10 }) : null;
    expect(range?.startContainer.textContent).toBe('ISIS');
    expect(range?.startOffset).toBe(0);
    expect(range?.endContainer.textContent).toBe('-K claim');
    expect(range?.endOffset).toBe(2);
  });

  it('returns nothing if the page has changed under the block', () => {
    const { blocks } = readHtml('<p>The ISIS-K claim</p>');
    const [block] = blocks;
    block?.nodes[0]?.remove();
    expect(block ? rangeOf({ block, start: 4, end: 10 }) : undefined).toBeNull();
  });

  it('finds the last part of a name that is partly in a slot', () => {
    const { document } = readHtml('<x-p>State</x-p>');
    const host = document.querySelector('x-p');
    const tree = host?.attachShadow({ mode: 'open' });
    if (tree) tree.innerHTML = `<p>It was the Islamic <slot></slot> that came, ${FILL}</p>`;
    const [block] = [...readBlocks(document.body)].filter((each) => each !== null);
    const start = block?.text.indexOf('Islamic') ?? -1;
    expect(start).toBeGreaterThan(0);
    const range = block && rangeOf({ block, start, end: start + 'Islamic State'.length });
    expect(String(range)).toBe('State');
  });
});

describe('a block', () => {
  it('has an offset map that leads every character back to its node', () => {
    const piece = fc.stringMatching(/^(?:[a-zA-Z0-9 \u00e9-]|\u0301){0,6}$/);
    const inline = fc.constantFrom('b', 'i', 'a', 'span', 'em');
    const part = fc.tuple(fc.option(inline), piece);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const html = parts
          .map(([name, text]) => (name ? `<${name}>${text}</${name}>` : text))
          .join('');
        const { blocks } = readHtml(`<p>${FILL}${html}</p>`);
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
        const { document, blocks } = readHtml(
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
