import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watched } from './watched.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

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

  it('hears in a shadow tree what is not heard outside, once', async () => {
    const { document, seen, byId, watcher, hiding } = watched('<div id="host"></div>');
    const shadow = byId('host').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>text</p><iframe id="f"></iframe>';
    watcher.observe(shadow);
    watcher.observe(shadow);
    const { Event } = document.defaultView ?? globalThis;
    const tell = async (name: string, on = 'p') => {
      shadow.querySelector(on)?.dispatchEvent(new Event(name, { bubbles: true }));
      await vi.advanceTimersByTimeAsync(300);
    };
    await tell('toggle');
    expect(seen).toEqual([[]]);
    await tell('change');
    expect(seen).toEqual([[]]);
    hiding.any = true;
    await tell('change');
    expect(seen).toEqual([[], []]);
    await tell('load', 'iframe');
    expect(seen).toEqual([[], [], ['f']]);
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

  it('reads what takes the place of something together with the card in it', async () => {
    const { document, seen, byId } = watched('<div id="a"><p>one</p></div>');
    byId('a').append(document.createElement('backgrounder-card'));
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([]);
    byId('a').innerHTML = '<p>two</p>';
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([['a']]);
  });

  it('does not take what happens to its own nodes for something that shows text', async () => {
    const { document, seen, hiding } = watched('<p>one</p>');
    const card = document.createElement('backgrounder-card');
    document.body.append(card);
    hiding.any = true;
    const { Event } = document.defaultView ?? globalThis;
    for (const name of ['toggle', 'transitionend', 'focusin', 'click'])
      card.dispatchEvent(new Event(name, { bubbles: true }));
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([]);
  });

  it('reads everything after a flood of changes', async () => {
    const { document, seen, byId } = watched('<div id="a"></div>');
    for (let index = 0; index < 1500; index++) byId('a').append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([['html']]);
  });
});
