import { describe, expect, it } from 'vitest';
import { createPageTerms } from '../../../reader/page-terms.ts';
import type { Block } from '../../../reader/text/block.ts';
import { readBlocks } from '../../../reader/text/blocks.ts';
import { locate, type PageMention } from '../../../reader/text/page-mention.ts';
import type { Mention } from '../../../spotting/types.ts';
import { LINE, openPage } from '../dom/page.ts';
import { card, pageSettings, term } from './samples.ts';

const FILL = 'was named by all who were asked, and so on.';
const NAMES = ['Nuristan', 'Kunar', 'Kabul', 'Nuristan'];

/**
 * A page that names entries, a line each, so many of them above the window. Those in `unmarked` are
 * known but have no mark; lines in `hidden` are not laid out.
 */
function page(
  change: {
    above?: number;
    unmarked?: string[];
    muted?: string[];
    familiar?: string[];
    hidden?: number[];
  } = {},
) {
  const { above = 0, unmarked = [], muted = [], familiar = [], hidden = [] } = change;
  const window = openPage(NAMES.map((name) => `<p>${name} ${FILL}</p>`).join(''));
  const { document } = window;
  const lines = [...document.querySelectorAll('p')];
  const layOut = window.Range.prototype.getBoundingClientRect;
  window.Range.prototype.getBoundingClientRect = function (this: Range) {
    const line = lines.findIndex((each) => each.contains(this.startContainer));
    return hidden.includes(line) ? new window.DOMRect(0, 0, 0, 0) : layOut.call(this);
  };
  const blocks = [...readBlocks(document.body)].filter((block) => block !== null);
  const found = blocks.map((block, index): Mention<Block> => {
    const name = NAMES[index] ?? '';
    return {
      block,
      start: 0,
      end: name.length,
      entry: name.toLowerCase(),
      evidence: 'sure',
      lang: 'en',
    };
  });
  const byEntry = Map.groupBy(found, ({ entry }) => entry);
  const settings = pageSettings({ muted });
  const marked = [...byEntry]
    .filter(([entry]) => !unmarked.includes(entry) && !muted.includes(entry))
    .flatMap(([, [first]]) => (first && locate(first)) ?? []);
  for (const { range } of marked) {
    const box = range.getBoundingClientRect();
    range.getBoundingClientRect = () =>
      new window.DOMRect(box.x, box.y - above * LINE, box.width, box.height);
  }
  let current: PageMention | null = null;
  let last: PageMention | null = null;
  const pinned: PageMention[] = [];
  const terms = createPageTerms({
    languages: { isForeign: () => false },
    state: () => ({
      settings,
      marked,
      complete: true,
      complained: false,
      phase: 'idle' as const,
      terms: new Map(
        [...byEntry.keys()].map((id) => [id, term(id, { familiar: familiar.includes(id) })]),
      ),
    }),
    reading: { byEntry: () => byEntry, inOrder: () => found },
    card: async (id) => (byEntry.has(id) ? card(id) : null),
    presenter: {
      pin: (mention) => {
        current = mention;
        last = mention;
        pinned.push(mention);
      },
      current: () => current,
      last: () => last,
      selectedText: () => null,
      openFromCard: () => false,
    },
  });
  return {
    window,
    document,
    marked,
    terms,
    /** Closes the card, as Esc does. */
    close: () => {
      current = null;
    },
    pinned: () => pinned.map(({ entry }) => entry),
    targets: pinned,
  };
}

describe('the list of names', () => {
  it('has each entry once, in reading order, with its number of mentions', () => {
    const { progress, terms, leftOut } = page().terms.list();
    expect({ progress, leftOut }).toEqual({ progress: 'complete', leftOut: 0 });
    expect(terms.map(({ id, mentions }) => `${id} ${mentions}`)).toEqual([
      'nuristan 2',
      'kunar 1',
      'kabul 1',
    ]);
  });

  it('has a name where it is first seen, and one that only hidden text has last', () => {
    const { terms } = page({ hidden: [0, 1] }).terms.list();
    expect(terms.map(({ id, mentions }) => `${id} ${mentions}`)).toEqual([
      'kabul 1',
      'nuristan 2',
      'kunar 1',
    ]);
  });

  it('counts muted names, and lists familiar ones that are not marked', () => {
    const { terms, leftOut } = page({ muted: ['kunar'], familiar: ['kabul'] }).terms.list();
    expect(terms.map(({ id }) => id)).toEqual(['nuristan', 'kabul']);
    expect(leftOut).toBe(1);
  });
});

describe('showing a name', () => {
  it('opens the card of its mark', () => {
    const { terms, pinned, targets, marked } = page();
    expect(terms.show('kunar')).toBe(true);
    expect(targets[0]).toBe(marked[1]);
    expect(pinned()).toEqual(['kunar']);
  });

  it('opens the card of a mention without a mark, but none for names not on the page', () => {
    const { terms, targets } = page({ unmarked: ['kunar'] });
    expect(terms.show('kunar')).toBe(true);
    expect(targets[0]?.range.toString()).toBe('Kunar');
    expect(terms.show('herat')).toBe(false);
    expect(targets).toHaveLength(1);
  });

  it('opens no card for a mention that is gone', () => {
    const { document, terms, targets } = page({ unmarked: ['kunar'] });
    document.querySelectorAll('p')[1]?.remove();
    expect(terms.show('kunar')).toBe(false);
    expect(targets).toEqual([]);
  });
});

describe('stepping from name to name', () => {
  it.each<[string, number, (1 | -1)[], string[]]>([
    [
      'forwards from the top, and around',
      0,
      [1, 1, 1, 1],
      ['nuristan', 'kunar', 'kabul', 'nuristan'],
    ],
    ['backwards from the last above the window', 0, [-1, -1], ['kabul', 'kunar']],
    ['forwards from the first in the window', 1, [1], ['kunar']],
    ['backwards from above the window', 2, [-1], ['kunar']],
    ['from the top where all are above the window', 9, [1], ['nuristan']],
    ['backwards from the last where all are above the window', 9, [-1], ['kabul']],
    ['back and forth', 0, [1, 1, -1], ['nuristan', 'kunar', 'nuristan']],
  ])('goes %s', (_what, above, steps, entries) => {
    const { terms, pinned } = page({ above });
    for (const by of steps) terms.step(by);
    expect(pinned()).toEqual(entries);
  });

  it('continues from the last name after its card was closed', () => {
    const { terms, pinned, close } = page();
    terms.step(1);
    terms.step(1);
    close();
    terms.step(1);
    close();
    terms.step(-1);
    expect(pinned()).toEqual(['nuristan', 'kunar', 'kabul', 'kunar']);
  });

  it('starts with a visible name if the last one is out of sight', () => {
    const { terms, pinned, close, marked } = page();
    terms.step(1);
    close();
    // Scrolled away from the first.
    for (const { range } of marked.slice(0, 1))
      range.getBoundingClientRect = () => new DOMRect(0, -900, 90, 20);
    terms.step(1);
    expect(pinned()).toEqual(['nuristan', 'kunar']);
  });

  it('reports that there is none if nothing is marked', () => {
    const { terms, pinned } = page({ unmarked: ['nuristan', 'kunar', 'kabul'] });
    expect(terms.step(1)).toBe(false);
    expect(terms.step(-1)).toBe(false);
    expect(pinned()).toEqual([]);
  });
});

describe('a card at selected text', () => {
  it('opens at the selection, and stays there when the selection is cleared', async () => {
    const { document, terms, targets } = page();
    const selection = document.getSelection();
    const text = document.querySelectorAll('p')[2]?.firstChild;
    if (text) selection?.setBaseAndExtent(text, 0, text, 5);
    expect(await terms.showSelected('kabul')).toBe(true);
    selection?.removeAllRanges();
    expect(targets[0]?.range.toString()).toBe('Kabul');
    expect(targets[0]?.found).toBeNull();
  });

  it('does not open if nothing is selected or there is no card', async () => {
    const { document, terms, targets } = page();
    expect(await terms.showSelected('kabul')).toBe(false);
    document.getSelection()?.selectAllChildren(document.body);
    expect(await terms.showSelected('herat')).toBe(false);
    expect(targets).toEqual([]);
  });
});
