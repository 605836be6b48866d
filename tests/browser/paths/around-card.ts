import { type Driver, hover, lineOf, marked, type Tab } from '../driver.ts';
import { expect, SHOP, test } from '../extension.ts';
import { FILL, gap, NAME } from './shapes.ts';

/**
 * What users and pages do around an open card: it stays while it is used, and
 * closes where it cannot stay.
 */

const TALL = '<div style="height: 2000px"></div>';

/** Opens a page with a name in a tab, with the pointer away. Requires the mode `every`. */
async function show({ site }: Driver, tab: Tab, body: string, names = ['ISIS-K']): Promise<void> {
  site.add('/around', `<!doctype html><title>Around</title>${body}`);
  await tab.goto('/around');
  await tab.moveTo(1, 1);
  await expect.poll(() => marked(tab)).toEqual(names);
}

/** Opens a card by a click, and waits until it has the focus. */
async function pin(tab: Tab): Promise<void> {
  const { x, y, width, height } = await lineOf(tab, 'ISIS-K');
  await tab.click(x + width / 2, y + height / 2);
  // Told apart, so that a failure says whether there is a card at all.
  const state = async () => ({ open: await tab.card.isOpen(), focus: await tab.card.focused() });
  await expect.poll(state).toEqual({ open: true, focus: 'h2.name' });
}

const opened = (tab: Tab, name = 'ISIS-K') =>
  expect.poll(() => tab.card.texts('.name')).toEqual([name]);
const closed = (tab: Tab) => expect.poll(() => tab.card.isOpen()).toBe(false);

/** Styles that change everything on a page, or everything that others insert into it. */
const WHOLE = [
  'html { zoom: 1.4 }',
  'body { zoom: 0.7 }',
  'html { scale: 1.2 }',
  'html { zoom: 1.5 } body { zoom: 1.3 }',
  'body { transform: scale(0.8); transform-origin: 0 0 }',
  'html { transform: translateZ(0); filter: invert(1) }',
  'html { contain: paint; writing-mode: vertical-rl }',
  'html { overflow: hidden; height: 100% } body { overflow: auto; height: 100vh; margin: 0 }',
  'body > *, html > :not(head, body) { display: none !important } p { display: block !important }',
  '* { all: revert !important; transition: all 2s !important }',
];

/** Cards are beside their names. */
export async function openWhenZoomed(driver: Driver): Promise<void> {
  const tab = await driver.open(SHOP);
  for (const style of WHOLE) {
    await test.step(style, async () => {
      await show(driver, tab, `<style>${style}</style>${NAME}`);
      const line = await hover(tab, 'ISIS-K');
      await opened(tab);
      await expect.poll(async () => gap(await tab.card.box(), line), style).toBeLessThan(12);
    });
  }
}

/** A selection that is begun in the card and let go outside leaves it open. */
export async function selectAndLetGo(driver: Driver): Promise<void> {
  const tab = await driver.open(SHOP);
  await show(driver, tab, NAME);
  const { card } = tab;
  await pin(tab);
  const gloss = await card.boxAtRest('.gloss');
  const { x, width } = await card.boxAtRest();
  const beside = { x: x + width + 120, y: gloss.y + 12 };
  await tab.drag({ x: gloss.x + 4, y: gloss.y + 10 }, beside);
  const selected = () => card.call('function () { return String(this.getSelection()); }');
  await expect.poll(selected).not.toBe('');
  await tab.moveTo(beside.x + 40, beside.y);
  await tab.moveTo(gloss.x + 20, gloss.y + 10);
  expect(await card.isOpen()).toBe(true);
  expect(await selected()).not.toBe('');
}

const DIALOG = 'margin: 0; inset: 0 auto auto 0; width: 600px';

/** Things that pages close on a press outside, and how to open them. */
const DISMISSED: Record<string, readonly [html: string, open: string]> = {
  'a popover': [`<div id="note" popover="auto">${NAME}</div>`, 'note.showPopover()'],
  'a hint': [`<div id="note" popover="hint">${NAME}</div>`, 'note.showPopover()'],
  'a popover in another': [
    `<div id="outer" popover style="${DIALOG}"><div id="note" popover style="${DIALOG}">${NAME}</div></div>`,
    'outer.showPopover(); note.showPopover()',
  ],
  'a dialog that any press closes': [
    `<dialog id="note" closedby="any" style="${DIALOG}">${NAME}</dialog>`,
    'note.showModal()',
  ],
};

/** A card that is opened and used in such a thing does not close it. */
export async function useInPopovers(driver: Driver): Promise<void> {
  const tab = await driver.open(SHOP);
  for (const [name, [html, open]] of Object.entries(DISMISSED)) {
    await test.step(name, async () => {
      await show(driver, tab, `${html}<script>${open}</script>`);
      const { card } = tab;
      await hover(tab, 'ISIS-K');
      await opened(tab);
      const heading = await card.boxAtRest('.name');
      await tab.click(heading.x + 10, heading.y + 8);
      await card.click('.to-related');
      await card.click('.related button');
      await expect.poll(() => card.texts('.name'), name).not.toEqual(['ISIS-K']);
      const isOpen = "note.matches(':popover-open, dialog[open]')";
      expect(await tab.evaluate(isOpen), name).toBe(true);
      expect(await card.isOpen(), name).toBe(true);
    });
  }
}

/** How a dialog opens over a card. */
const OVER: Record<string, string> = {
  'a dialog': "document.querySelector('dialog').showModal()",
  'a dialog that is made for it':
    "{ const own = document.querySelector('dialog'); const made = own.cloneNode(true); own.replaceWith(made); made.showModal() }",
  'a dialog in a closed tree':
    "{ const own = document.querySelector('dialog'); const host = document.createElement('x-box'); own.replaceWith(host); host.attachShadow({ mode: 'closed' }).append(own); window.inside = own; own.showModal() }",
};

/** A dialog that opens over a card takes it away, and gets the next Esc. */
export async function openDialogOver(driver: Driver): Promise<void> {
  const tab = await driver.open(SHOP);
  for (const [name, come] of Object.entries(OVER)) {
    await test.step(name, async () => {
      await show(driver, tab, `${NAME}<dialog><p>Subscribe</p><button>No</button></dialog>`);
      await pin(tab);
      await tab.run(come);
      await closed(tab);
      const isOpen = "(window.inside ?? document.querySelector('dialog')).open";
      expect(await tab.evaluate(isOpen), name).toBe(true);
      await tab.press('Escape');
      await expect.poll(() => tab.evaluate(isOpen), name).toBe(false);
    });
  }
}

/** How a name moves away from under a resting pointer. */
const AWAY: Record<string, string> = {
  'the page is scrolled': 'scrollTo(0, 900)',
  'it is scrolled smoothly': "scrollTo({ top: 900, behavior: 'smooth' })",
  'an advertisement comes above it': "document.querySelector('#ad').style.height = '500px'",
  'the text is taken away': "document.querySelector('p').remove()",
  'the text is put elsewhere': "document.querySelector('p').style.transform = 'translateY(600px)'",
  'the text slides away':
    "Object.assign(document.querySelector('p').style, { transition: 'translate 0.4s', translate: '-1200px' })",
  'the text is on the move':
    "document.querySelector('p').animate({ translate: ['0', '600px'] }, 12000)",
  'something comes over it':
    "document.body.append(Object.assign(document.createElement('div'), { style: 'position: fixed; inset: 0; background: #eee' }))",
};

/** A card goes when its name is no longer under the pointer. */
export async function moveAway(driver: Driver): Promise<void> {
  const tab = await driver.open(SHOP);
  for (const [name, go] of Object.entries(AWAY)) {
    await test.step(name, async () => {
      await show(driver, tab, `<div id="ad"></div>${NAME}${TALL}`);
      await hover(tab, 'ISIS-K');
      await opened(tab);
      await tab.run(go);
      await closed(tab);
    });
  }
}

/** How a name is hidden while its text stays in the document. */
const HIDDEN: Record<string, string> = {
  'by a class': "document.querySelector('#of').className = 'off'",
  'by its attribute': "document.querySelector('#of').hidden = true",
  'until it is found': "document.querySelector('#of').hidden = 'until-found'",
  'in details that a script closes': "document.querySelector('details').open = false",
  'by what skips its content': style('contentVisibility', 'hidden'),
  'as invisible': style('visibility', 'hidden'),
  'as transparent': style('opacity', '0'),
  'by a box without a height': style('cssText', 'height: 0; overflow: hidden'),
  'as scaled to nothing': style('scale', '0'),
  'behind a wall that makes it inert': "document.querySelector('#of').inert = true",
  'behind a dialog of the page’s own': `document.body.setAttribute('aria-hidden', 'true')`,
  'by the scroller it is in': "document.querySelector('#in').scrollTop = 900",
};

function style(name: string, value: string): string {
  return `document.querySelector('#of').style.${name} = '${value}'`;
}

/** A pinned card goes when its name has been hidden. */
export async function hideName(driver: Driver): Promise<void> {
  const tab = await driver.open(SHOP);
  for (const [name, hide] of Object.entries(HIDDEN)) {
    await test.step(name, async () => {
      await show(
        driver,
        tab,
        `<style>.off { display: none } #in { height: 300px; overflow: auto }</style>
          <div id="in"><details open><summary>More</summary><div id="of">${NAME}</div></details>${TALL}</div>`,
      );
      await pin(tab);
      await tab.run(hide);
      await closed(tab);
    });
  }
}

/**
 * Text that cannot be selected, or only as a whole, has cards, and a double click selects a word.
 */
export async function selectOddly(driver: Driver): Promise<void> {
  const tab = await driver.open(SHOP);
  await show(
    driver,
    tab,
    `<p style="user-select: none">The day after, ISIS-K was named, ${FILL}</p>
    <p style="user-select: all">Then Boko Haram was named, ${FILL}</p><p>At last the Taliban spoke, ${FILL}</p>`,
    ['ISIS-K', 'Boko Haram', 'Taliban'],
  );
  for (const name of ['ISIS-K', 'Boko Haram']) {
    await hover(tab, name);
    await opened(tab, name);
    await tab.moveTo(900, 700);
    await closed(tab);
  }
  const { x, y, width, height } = await lineOf(tab, 'Taliban');
  await tab.doubleClick(x + width / 2, y + height / 2);
  await opened(tab, 'Taliban');
  expect(await tab.evaluate('String(getSelection()).trim()')).toBe('Taliban');
}

/** How pages react when one of their elements loses focus. */
const JEALOUS: Record<string, string> = {
  'a page that takes it back':
    "document.addEventListener('focusout', () => setTimeout(() => document.querySelector('button').focus()))",
  'a field that takes it back':
    "document.querySelector('button').onblur = ({ target }) => target.focus()",
  'a dialog that closes then':
    "const box = document.querySelector('dialog'); box.addEventListener('focusout', ({ relatedTarget }) => box.contains(relatedTarget) || box.close())",
};

/** The page’s elements do not notice that the card took the focus, so the page does not react. */
export async function takeFocusUnheard(driver: Driver): Promise<void> {
  const tab = await driver.open(SHOP);
  for (const [name, script] of Object.entries(JEALOUS)) {
    await test.step(name, async () => {
      await show(
        driver,
        tab,
        `<dialog style="${DIALOG}"><button>Yes</button>${NAME}</dialog>
        <script>document.querySelector('dialog').showModal(); ${script}</script>`,
      );
      await hover(tab, 'ISIS-K');
      await opened(tab);
      const heading = await tab.card.boxAtRest('.name');
      await tab.click(heading.x + 10, heading.y + 8);
      await tab.press('Tab');
      const has = "document.activeElement?.localName === 'backgrounder-card'";
      await expect.poll(() => tab.evaluate(has), name).toBe(true);
      await pin(tab);
      expect(await tab.evaluate("document.querySelector('dialog').open"), name).toBe(true);
    });
  }
}

/** A page that closes all popovers closes the card, which opens again. */
export async function closePopovers(driver: Driver): Promise<void> {
  const tab = await driver.open(SHOP);
  await show(driver, tab, NAME);
  await pin(tab);
  await tab.run("for (const one of document.querySelectorAll(':popover-open')) one.hidePopover()");
  await closed(tab);
  expect(await tab.evaluate("document.querySelector('backgrounder-card')")).toBe(null);
  await pin(tab);
}

/** A card follows a name that moves without a change of any box's place in the layout. */
export async function followMoved(driver: Driver): Promise<void> {
  const tab = await driver.open(SHOP);
  await show(driver, tab, `${NAME}${TALL}`);
  await pin(tab);
  await tab.run(
    "Object.assign(document.querySelector('p').style, { transition: 'translate 0.1s', translate: '0 200px' })",
  );
  const distance = async () => {
    const { x, y, width, height } = await lineOf(tab, 'ISIS-K');
    return gap(await tab.card.box(), { x, y, width, height });
  };
  await expect.poll(async () => (await lineOf(tab, 'ISIS-K')).y).toBeGreaterThan(200);
  await expect.poll(distance).toBeLessThan(12);
}
