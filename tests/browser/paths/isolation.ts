import * as v from 'valibot';
import { type Driver, hover, lineOf, marked, type Tab } from '../driver.ts';
import { expect } from '../extension.ts';

/**
 * A page that listens to everything that could reveal the card, follows whatever it gets hold of,
 * keeps keys and the focus for itself, and reports what it got.
 */
const SPY = `<!doctype html><title>Spy</title>
  <p>The day after, the group called ISIS-K was named by the Taliban.</p>
  <div id="box"><button id="inside">Chat</button></div>
  <script>
  const heard = new Set(), got = new Set(), nodes = new Set();
  // Follows a node, or what an event refers to besides its target.
  const search = (node) => {
    if (!node || node.nodeType === undefined) return;
    const root = node.getRootNode();
    if (root instanceof ShadowRoot) nodes.add(node.nodeName);
    for (const each of [node, ...(root.querySelectorAll?.('iframe') ?? [])]) {
      if (each.localName !== 'iframe') continue;
      for (const text of [each.src, each.getAttribute('src'), each.srcdoc, each.name, each.title])
        if (text) got.add('an attribute of the frame: ' + text);
      try { if (each.contentDocument) got.add('the document in the frame'); } catch {}
      try { got.add('the address of the frame: ' + each.contentWindow.location.href); } catch {}
    }
  };
  const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'wheel', 'scroll', 'selectionchange', 'copy', 'cut', 'mousedown', 'mouseup',
    'click', 'dblclick', 'contextmenu', 'pointerdown', 'pointerup', 'touchstart', 'message', 'focusin', 'focusout', 'mousemove', 'pointermove', 'mouseover'];
  for (const type of types) addEventListener(type, (event) => {
    if (!/mouse(move|over)|pointermove|focus/.test(type)) heard.add(type);
    for (const each of [event.target, event.originalTarget, event.explicitOriginalTarget, event.relatedTarget, event.rangeParent, ...event.composedPath()])
      search(each);
    if (/key|wheel|copy/.test(type)) event.preventDefault();
  }, { capture: true, passive: false });
  document.addEventListener('selectionchange', () => search(getSelection().anchorNode));
  document.addEventListener('focusin', ({ target }) => { if (!box.contains(target)) inside.focus(); });
  window.seen = () => {
    search(document.activeElement);
    search(getSelection().anchorNode);
    const host = document.querySelector('backgrounder-card');
    if (host?.shadowRoot || host?.textContent || host?.childNodes.length) got.add('what is in the host');
    if (window.length > 0) got.add('a window');
    for (const { name } of performance.getEntries()) if (/extension/.test(name)) got.add('an entry of what was loaded: ' + name);
    return { heard: [...heard], got: [...got], nodes: [...nodes], selected: String(getSelection()), history: history.length };
  };
  window.forget = () => heard.clear();
  </script>`;

/**
 * Uses a card in a page that spies on it: the page learns nothing about it.
 *
 * @param nodes names of nodes of the closed tree that it may get: Firefox exposes the frame in
 *   events, but nothing inside it.
 */
export async function readUnseen(driver: Driver, nodes: readonly string[] = []): Promise<void> {
  driver.site.add('/spy', SPY);
  const tab = await driver.open('/spy');
  await expect.poll(() => marked(tab)).toEqual(['ISIS-K', 'Taliban']);
  const { card } = tab;
  const before = await tab.evaluate('history.length');
  const line = await lineOf(tab, 'ISIS-K');
  await tab.click(line.x + line.width / 2, line.y + line.height / 2);
  await expect.poll(() => card.focused()).toBe('h2.name');
  await tab.run('forget()');

  // A key that the page keeps for itself, pressed on a button of the card.
  await tabTo(tab, 'button.cite');
  await tab.press('Enter');
  await expect.poll(() => card.attribute('button.cite', 'aria-expanded')).toBe('true');
  // The pointer over the card and a press in it.
  const gloss = await card.boxAtRest('.gloss');
  await tab.moveTo(gloss.x + 30, gloss.y + 10);
  await tab.click(gloss.x + 40, gloss.y + 10);
  await card.call(
    "function () { this.getSelection().selectAllChildren(this.querySelector('.gloss')); }",
  );
  expect(await card.call('function () { return String(this.getSelection()) }')).not.toBe('');
  const { nodes: named, ...seen } = v.parse(Seen, await tab.evaluate('seen()'));
  expect(seen).toEqual({ heard: [], got: [], selected: '', history: before });
  expect(nodes).toEqual(expect.arrayContaining(named));

  await tab.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);
  // Also of the key that closed it.
  expect(await tab.evaluate('seen()')).toMatchObject({ heard: [], got: [] });
}

/**
 * A page that takes the card's frame, which Firefox names in events, out of the card as
 * the pointer comes into it.
 */
const THIEF = `<!doctype html><title>Thief</title><p>The day after, the group called ISIS-K was named by the Taliban.</p>
  <script>addEventListener('pointerover', ({ originalTarget }) => {
    if (originalTarget.localName === 'iframe') document.body.moveBefore(originalTarget, null);
  }, true);</script>`;

/**
 * A page that has moved the card's frame into its own tree, where it goes on to show
 * the card, does not keep it.
 */
export async function takeBackFrame(driver: Driver): Promise<void> {
  driver.site.add('/thief', THIEF);
  const tab = await driver.open('/thief');
  const stolen = () => tab.evaluate("document.querySelectorAll('iframe').length");
  await expect.poll(() => marked(tab)).toEqual(['ISIS-K', 'Taliban']);
  const steal = async () => {
    await hover(tab, 'ISIS-K');
    await expect.poll(() => tab.card.texts('.name')).toEqual(['ISIS-K']);
    const { x, y } = await tab.card.boxAtRest();
    await tab.moveTo(x + 60, y + 60);
    await expect.poll(stolen).toBe(1);
  };
  await steal();
  await tab.press('Escape');
  await expect.poll(stolen).toBe(0);
  // Nor is the next card drawn in it.
  await steal();
  await hover(tab, 'Taliban');
  await expect.poll(() => tab.card.texts('.name')).toEqual(['Taliban']);
  expect(await stolen()).toBe(0);
}

const Seen = v.object({
  heard: v.array(v.string()),
  got: v.array(v.string()),
  nodes: v.array(v.string()),
  selected: v.string(),
  history: v.number(),
});

const NONCE = '0123456789abcdef0123456789abcdef';

/** Presses Tab until this element of the card has the focus. */
async function tabTo({ card, press }: Tab, focused: string): Promise<void> {
  for (let presses = 0; (await card.focused()) !== focused; presses++) {
    expect(presses, `Tab to ${focused}`).toBeLessThan(20);
    await press('Tab');
  }
}

/**
 * Embeds the card's page without a reader, and sends it what a reader would.
 *
 * @param address URL of the card's page, which a page cannot learn.
 */
export async function embedByItself(driver: Driver, address: string): Promise<void> {
  driver.site.add('/embeds', '<!doctype html><title>Embeds</title><p>Nothing to read here.</p>');
  const tab = await driver.open('/embeds');
  await tab.run(`
    window.answers = [];
    addEventListener('message', ({ data }) => answers.push(data));
    window.frame = Object.assign(document.createElement('iframe'), { src: ${JSON.stringify(`${address}#${NONCE}`)} });
    document.body.append(frame);
    window.guess = () => {
      for (const key of ['', 'guess', null, undefined, {}, ${JSON.stringify(NONCE)}]) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => answers.push(data);
        frame.contentWindow.postMessage(key, '*', [port2]);
        port1.postMessage({ type: 'selected' });
        port1.postMessage({ type: 'shown', pinned: true, focus: true });
      }
    };
  `);
  await expect
    .poll(() => tab.inCardPage("document.readyState === 'complete'").catch(() => false))
    .toBe(true);
  await tab.run('guess()');
  // Requests are answered in order: by then, the frame has learned that nobody knows it.
  const asked = `browser.runtime.sendMessage({ type: 'card-frame', nonce: '${NONCE}' })`;
  expect(await tab.inCardPage(asked)).toEqual({ ok: true, value: null });
  await tab.run('guess()');
  expect(await tab.inCardPage(asked)).toEqual({ ok: true, value: null });
  expect(await tab.evaluate('answers')).toEqual([]);
  expect(await tab.inCardPage('document.body.innerText.trim() + document.title')).toBe(
    'Backgrounder',
  );
}
