import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import { watch } from '../../../../reader/changes/watch.ts';
import { readBlocks } from '../../../../reader/text/blocks.ts';
import { createFlowMemory } from '../../../../reader/text/flow.ts';

const GLOBALS = ['Text', 'Element', 'Node', 'ShadowRoot', 'HTMLSlotElement', 'MutationObserver'];

/**
 * Watches a page. `seen` has the reported roots of each call; `tell` is called with the number of
 * records of each callback.
 */
export function watched(html: string, tell: (records: number) => void = () => {}) {
  const { window } = new JSDOM(`<!doctype html><body>${html}</body>`);
  for (const name of GLOBALS) vi.stubGlobal(name, Reflect.get(window, name));
  class Told extends window.MutationObserver {
    constructor(note: MutationCallback) {
      super((records, observer) => {
        tell(records.length);
        note(records, observer);
      });
    }
  }
  vi.stubGlobal('MutationObserver', Told);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('window', window);
  Object.assign(window.Element.prototype, { checkVisibility: () => true });
  const seen: string[][] = [];
  const own = (node: Node) => node.nodeName === 'BACKGROUNDER-CARD';
  const note = (roots: readonly Element[]) =>
    seen.push(roots.map((root) => root.id || root.localName));
  const flows = createFlowMemory();
  const read = () => [...readBlocks(window.document.body, () => true, flows)];
  /** Whether any name is hidden. */
  const hiding = { any: false };
  const { signal } = new window.AbortController();
  const watcher = watch(own, note, () => hiding.any, flows, signal);
  const byId = (id: string) => window.document.getElementById(id) ?? window.document.body;
  return { document: window.document, seen, byId, watcher, read, hiding };
}

/** Makes a change every `step` ms, for `ms` ms of fake time. */
export async function changing(ms: number, step: number, change: () => void): Promise<void> {
  for (let at = 0; at < ms; at += step) {
    change();
    await vi.advanceTimersByTimeAsync(step);
  }
}
