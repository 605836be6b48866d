import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from '../../../../reader/changes/watch.ts';
import { readBlocks } from '../../../../reader/text/blocks.ts';
import { createFlowMemory } from '../../../../reader/text/flow.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const GLOBALS = ['Text', 'Element', 'Node', 'ShadowRoot', 'HTMLSlotElement', 'MutationObserver'];

/** Watches a page; `seen` has the roots of each call, and `tell` gets the number of records of each callback. */
function watched(html: string, tell: (records: number) => void = () => {}) {
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

/** Lets a page change every `step` ms for a while. */
async function changing(ms: number, step: number, change: () => void): Promise<void> {
  for (let at = 0; at < ms; at += step) {
    change();
    await vi.advanceTimersByTimeAsync(step);
  }
}

describe('watching a page', () => {
  it('reports changed text once the page is quiet', async () => {
    const { seen, byId } = watched('<p id="a">one</p><div id="b"><p id="c">two</p></div>');
    byId('a').textContent = 'three';
    byId('c').append(' more');
    await vi.advanceTimersByTimeAsync(150);
    expect(seen).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(seen).toEqual([['a', 'c']]);
  });

  it('re-checks a page in which a name is hidden once somebody works in it', async () => {
    const { document, seen, hiding } = watched('<p>one</p>');
    document.body.click();
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([]);
    hiding.any = true;
    document.body.click();
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([[]]);
  });

  it('re-checks it once a box in it has been scrolled, but not for each scroll of the page', async () => {
    const { document, seen, hiding } = watched('<p>one</p>');
    hiding.any = true;
    const scrolled = new (document.defaultView ?? globalThis).Event('scrollend', { bubbles: true });
    document.dispatchEvent(scrolled);
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([]);
    document.body.dispatchEvent(scrolled);
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([[]]);
  });

  it('backs off from a page that keeps showing and hiding a thousand elements', async () => {
    const { document, seen, byId } = watched(`<p id="a">one</p>${'<i></i>'.repeat(1100)}`);
    const all = [...document.querySelectorAll('i')];
    let odd = false;
    await changing(30_000, 500, () => {
      odd = !odd;
      for (const element of all) element.className = odd ? 'odd' : '';
    });
    expect(seen.length).toBeLessThan(12);
    // Text is read meanwhile, and what the page shows once it rests is looked at.
    byId('a').textContent = 'two';
    await vi.advanceTimersByTimeAsync(2000);
    expect(seen).toContainEqual(['a']);
    const before = seen.length;
    await vi.advanceTimersByTimeAsync(60_000);
    all[0]?.setAttribute('class', 'last');
    await vi.advanceTimersByTimeAsync(2000);
    expect(seen.length).toBeGreaterThan(before);
  });

  it('reads a whole page that never rests a quarter as often with each time, from the second on', async () => {
    const { document, seen } = watched('<p>one</p>'.repeat(1100));
    const all = [...document.querySelectorAll('p')];
    let at = 0;
    await changing(20_000, 200, () => {
      at++;
      for (const element of all) element.textContent = `number ${at}`;
    });
    // At about 0, 1 and 5 s after the first; the next is 16 s later.
    expect(seen.length).toBe(3);
  });

  it.each([1100, 100])(
    'gets no class changes while everything is due for another look anyway: of %d elements',
    async (count) => {
      let told = 0;
      const { document, seen } = watched(`<p>one</p>${'<i></i>'.repeat(count)}`, (records) => {
        told += records;
      });
      const all = [...document.querySelectorAll('i')];
      let odd = false;
      const FRAMES = 300;
      await changing(FRAMES * 20, 20, () => {
        odd = !odd;
        for (const element of all) element.className = odd ? 'odd' : '';
      });
      // Not more before each look than may come in a second.
      expect(told).toBeLessThanOrEqual((seen.length + 1) * (2000 + count));
      expect(seen.length).toBeLessThan(FRAMES / 20);
    },
  );

  it('notes no events either while the whole page is due to be read', async () => {
    const { document, seen } = watched('<p>one</p>'.repeat(1100));
    const all = [...document.querySelectorAll('p')];
    const { defaultView: view } = document;
    let at = 0;
    await changing(20_000, 200, () => {
      at++;
      for (const element of all) element.textContent = `number ${at}`;
      const ended = new (view ?? window).Event('animationend', { bubbles: true });
      all[at]?.dispatchEvent(ended);
    });
    expect(seen.length).toBe(3);
  });

  it('gets no changes of text while it is due to be read anyway, however few elements they are in', async () => {
    let told = 0;
    const { document, seen } = watched('<p>one</p>'.repeat(100), (records) => {
      told += records;
    });
    const all = [...document.querySelectorAll('p')];
    let at = 0;
    await changing(30_000, 20, () => {
      at++;
      for (const element of all) element.firstChild?.replaceWith(`number ${at}`);
    });
    expect(told).toBeLessThanOrEqual((seen.length + 1) * (2000 + all.length));
    // As often as a whole page that never rests: at about 0, 1, 5 and 21 s.
    expect(seen.length).toBeLessThanOrEqual(4);
    const before = seen.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen.slice(before).flat()).toContain('html');
  });

  it('gets no changes while everything is due to be read, whatever else has to be looked at', async () => {
    let told = 0;
    const { document, byId, hiding } = watched(
      `<p id="a">one</p>${'<i>one</i>'.repeat(1100)}`,
      (records) => {
        told += records;
      },
    );
    const all = [...document.querySelectorAll('i')];
    // What is done in it is looked at.
    hiding.any = true;
    let at = 0;
    const rewrite = () => {
      at++;
      byId('a').replaceChildren(...Array.from({ length: 1100 }, () => document.createElement('p')));
      for (const element of all) element.textContent = `number ${at}`;
    };
    // The second time, reading everything has to wait for a second, and the third time for four.
    await changing(3000, 1500, rewrite);
    rewrite();
    await vi.advanceTimersByTimeAsync(10);
    for (let turn = 0; turn < 2; turn++) for (const element of all) element.click();
    await vi.advanceTimersByTimeAsync(1600);
    const before = told;
    rewrite();
    await vi.advanceTimersByTimeAsync(10);
    expect(told).toBe(before);
  });

  it('soon looks at what a reader has done, although the page keeps changing its looks', async () => {
    const { document, seen, byId, hiding } = watched(`<p id="a">one</p>${'<i></i>'.repeat(1100)}`);
    const all = [...document.querySelectorAll('i')];
    // What is done in it is looked at.
    hiding.any = true;
    let odd = false;
    const change = () => {
      odd = !odd;
      for (const element of all) element.className = odd ? 'odd' : '';
    };
    await changing(10_000, 500, change);
    const before = seen.length;
    byId('a').click();
    await changing(2000, 500, change);
    expect(seen.length).toBe(before + 1);
  });

  it('backs off from a page on which something fades out in every frame', async () => {
    const { document, seen } = watched('<p>one</p>');
    const { defaultView: view } = document;
    if (!view) throw new Error('The page is in no window.');
    const flakes = new Set<Element>();
    await changing(60_000, 20, () => {
      for (let count = 0; count < 50; count++) {
        const flake = document.createElement('i');
        flakes.add(flake);
        document.head.append(flake);
        flake.dispatchEvent(new view.Event('animationend', { bubbles: true }));
        flake.remove();
      }
    });
    // As often as at a whole page that never rests: at about 0, 1, 5 and 21 s, and once it has been calm.
    expect(seen.length).toBeLessThanOrEqual(5);
  });

  it('omits elements within other changed elements', async () => {
    const { seen, byId } = watched('<div id="b"><p id="c">two</p><p id="d">three</p></div>');
    byId('c').textContent = 'four';
    byId('d').remove();
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([['b']]);
  });

  it('re-reads a text when part of it is removed or added', async () => {
    const { read, seen, byId } = watched(
      '<style>.off { display: none }</style><div id="b">one <span id="s">two</span> three</div>',
    );
    expect(read()).toHaveLength(0);
    byId('s').className = 'on';
    await vi.advanceTimersByTimeAsync(300);
    byId('s').className = 'off';
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([[], ['b']]);
  });

  it('re-reads a text when a style rule on an ancestor shows or hides part of it', async () => {
    const { read, seen, byId } = watched(
      '<style>.closed span { position: absolute }</style>' +
        '<div id="a" class="closed"><p id="b">one <span class="note">two</span> three</p><p>four</p></div>',
    );
    const turn = async (name: string) => {
      read();
      byId('a').className = name;
      await vi.advanceTimersByTimeAsync(300);
    };
    for (const name of ['', 'other', 'closed']) await turn(name);
    expect(seen).toEqual([['b'], [], ['b']]);
  });

  it('re-reads a text if part of it could not be inspected before', async () => {
    const { read, seen, byId } = watched(
      '<style>span { position: absolute }</style>' +
        '<div id="a" style="content-visibility: hidden"><p id="b">one <span class="note">two</span></p></div>',
    );
    let isLocked = true;
    Object.assign(window.Element.prototype, {
      checkVisibility(this: Element) {
        return !isLocked || this === byId('a');
      },
    });
    const { getComputedStyle } = window;
    Object.assign(window, {
      getComputedStyle: (element: Element) =>
        element === byId('a')
          ? { contentVisibility: isLocked ? 'hidden' : 'visible' }
          : getComputedStyle(element),
    });
    read();
    isLocked = false;
    byId('a').className = 'open';
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([['b']]);
  });

  it('reports the whole of an element that has gained a shadow tree when anything is added to it', async () => {
    const { seen, byId } = watched('<section id="s"></section>');
    byId('s').attachShadow({ mode: 'open' }).innerHTML =
      '<p>one</p><div hidden><slot></slot></div>';
    byId('s').append('two');
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([['s']]);
  });

  it('reports a block inserted between two parts of a text', async () => {
    const { document, seen, byId } = watched('<div id="b">one <i>two</i></div>');
    byId('b').insertBefore(document.createElement('hr'), byId('b').lastChild);
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([['b']]);
  });

  it('does not re-read everything when something is added to a list of blocks', async () => {
    const { document, seen, byId } = watched('<div id="b"><p>one</p></div>');
    const added = document.createElement('p');
    added.id = 'new';
    byId('b').append(added);
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([['new']]);
  });

  it('only re-checks visibility where something may be shown or hidden', async () => {
    const { seen, byId } = watched('<p id="a">one</p>');
    byId('a').className = 'open';
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([[]]);
    byId('a').setAttribute('aria-hidden', 'true');
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([[], ['a']]);
  });

  it('reports the block around a slot that a script has assigned something to, which changes no node', async () => {
    const { document, seen, byId, watcher } = watched('<section id="s">one</section>');
    const root = byId('s').attachShadow({ mode: 'open' });
    root.innerHTML = '<div id="b"><slot></slot></div>';
    const { Event } = document.defaultView ?? globalThis;
    const assign = async () => {
      watcher.observe(root);
      root.querySelector('slot')?.dispatchEvent(new Event('slotchange', { bubbles: true }));
      await vi.advanceTimersByTimeAsync(300);
    };
    // Where nodes are slotted by name, only those that are added are read.
    await assign();
    expect(seen).toEqual([]);
    Object.assign(root, { slotAssignment: 'manual' });
    await assign();
    expect(seen).toEqual([['b']]);
  });

  it('reports an element that has gained a shadow tree once it has another class', async () => {
    const { seen, byId } = watched('<div id="host"></div>');
    byId('host').attachShadow({ mode: 'open' }).innerHTML = '<p>text</p>';
    byId('host').className = 'hydrated';
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([['host']]);
  });

  it('watches shadow trees it was given', async () => {
    const { document, seen, byId, watcher } = watched('<div id="host"></div>');
    const shadow = byId('host').attachShadow({ mode: 'open' });
    watcher.observe(shadow);
    shadow.append(document.createTextNode('text'));
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([['host']]);
  });

  it('reads a dialog that opens or closes, but not details', async () => {
    const { seen, byId } = watched('<dialog id="d"></dialog><details id="e"></details>');
    byId('d').toggleAttribute('open');
    await vi.advanceTimersByTimeAsync(300);
    byId('e').toggleAttribute('open');
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([['d'], []]);
  });

  it('watches frames that were read, and reads those that finish loading', async () => {
    const { document, seen, byId, watcher } = watched('<div id="a"><iframe id="f"></iframe></div>');
    const framed = document.querySelector('iframe')?.contentDocument;
    if (!framed) throw new Error('no frame');
    watcher.observe(framed);
    framed.body.append('text');
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([['body']]);
    byId('f').dispatchEvent(new (document.defaultView?.Event ?? Event)('load'));
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([['body'], ['f']]);
  });

  it('ignores changes to its own nodes', async () => {
    const { document, seen } = watched('<p>one</p>');
    const card = document.createElement('backgrounder-card');
    document.documentElement.append(card);
    card.remove();
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([]);
  });

  it('reads everything after a flood of changes', async () => {
    const { document, seen, byId } = watched('<div id="a"></div>');
    for (let index = 0; index < 1500; index++) byId('a').append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([['html']]);
  });

  it('stops observing while everything is pending, and catches up afterwards', async () => {
    const { document, seen, byId } = watched('<div id="a"></div><p id="b">one</p>');
    let told = 0;
    const observe = MutationObserver.prototype.observe;
    vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (
      this: MutationObserver,
      ...args
    ) {
      if (args[1]?.childList) told++;
      observe.apply(this, args);
    });
    await changing(10 * 60_000, 5000, () => {
      const rows = Array.from({ length: 1100 }, () => document.createElement('p'));
      byId('a').replaceChildren(...rows);
    });
    // Once for each time that it was read.
    expect(told).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.length).toBeLessThan(25);
    expect(new Set(seen.flat())).toEqual(new Set(['html']));
    await vi.advanceTimersByTimeAsync(120_000);
    seen.length = 0;
    byId('b').textContent = 'at last';
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([['b']]);
  });

  it('backs off from text that changes on every frame, and resumes once it settles', async () => {
    const { seen, byId } = watched('<p id="a">one</p>');
    let count = 0;
    await changing(10 * 60_000, 100, () => {
      byId('a').textContent = String(count++);
    });
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.length).toBeLessThan(25);
    await vi.advanceTimersByTimeAsync(120_000);
    seen.length = 0;
    byId('a').textContent = 'at last';
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([['a']]);
  });

  it('is not slowed down elsewhere by one part that never settles', async () => {
    const { seen, byId } = watched('<p id="ticker">0</p><p id="a">one</p>');
    let count = 0;
    const tick = () => {
      byId('ticker').textContent = String(count++);
    };
    await changing(60_000, 100, tick);
    seen.length = 0;
    byId('a').textContent = 'news';
    await changing(500, 100, tick);
    expect(seen).toContainEqual(['a']);
  });

  it('backs off from a page that adds something on every frame', async () => {
    const { document, seen, byId } = watched('<div id="feed"></div>');
    await changing(60_000, 100, () => {
      byId('feed').append(document.createElement('p'));
    });
    expect(seen.length).toBeLessThan(15);
  });

  it('ignores animations', async () => {
    const { seen, byId } = watched('<p id="a">one</p>');
    let count = 0;
    await changing(60_000, 100, () => {
      byId('a').setAttribute('style', `left: ${count++}px`);
    });
    expect(seen.length).toBeLessThan(15);
  });
});
