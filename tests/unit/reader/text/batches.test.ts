import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readBatches } from '../../../../reader/text/batches.ts';
import { createFlowMemory } from '../../../../reader/text/flow.ts';

const GLOBALS = [
  'document',
  'NodeFilter',
  'Text',
  'Element',
  'Node',
  'ShadowRoot',
  'HTMLSlotElement',
] as const;

describe('batches', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('have no long block, even of the text around a change', async () => {
    const part = `<i>${'word '.repeat(1500)}</i>`;
    const { window } = new JSDOM(`<p>${part.repeat(50)}</p><p id="changed">Nuristan</p>`);
    for (const name of GLOBALS) vi.stubGlobal(name, window[name]);
    window.Element.prototype.checkVisibility = () => true;
    const changed = window.document.querySelectorAll('#changed');
    const { signal } = new AbortController();
    const { batches, context } = await readBatches(
      [...changed],
      () => true,
      createFlowMemory(),
      signal,
    );
    const blocks = batches.flat();
    expect(blocks.map(({ text }) => text.length).filter((length) => length > 250_000)).toEqual([]);
    expect(blocks.filter((block) => !context.has(block)).map(({ text }) => text)).toEqual([
      'Nuristan',
    ]);
    expect(context.size).toBeGreaterThan(1);
  });
});
