import { PROSE, TERMS, topAt } from './attacked-page.ts';
import { lookAtCard } from './card.ts';
import { type Extension, expect, hoverOver, marks, readEverything, test } from './extension.ts';

/** Opens a page of prose that is marked, and looks at its card. */
async function openProse(extension: Extension) {
  await readEverything(extension);
  extension.site.add('/page', `<!doctype html><title>x</title>${PROSE}`);
  const page = await extension.open('/page');
  await expect.poll(() => marks(page)).toEqual(TERMS);
  return { page, card: await lookAtCard(page) };
}

test('a host that a page removes, clones, hides or moves comes back with the next card', async ({
  extension,
}) => {
  const { page, card } = await openProse(extension);
  for (const meddle of [
    "document.querySelector('backgrounder-card').remove()",
    "document.querySelector('backgrounder-card').hidePopover()",
    "document.body.append(document.querySelector('backgrounder-card'))",
    "{ const host = document.querySelector('backgrounder-card'); host.removeAttribute('popover'); }",
    "document.querySelector('backgrounder-card').animate({ opacity: [0, 0] }, { fill: 'forwards', duration: 1 })",
    "document.querySelector('backgrounder-card').style.cssText = 'display: none !important; opacity: 0 !important'",
  ]) {
    await hoverOver(page, 'ISIS-K');
    await expect.poll(() => card.texts('.name'), meddle).toEqual(['ISIS-K']);
    await page.evaluate(meddle);
    await page.mouse.move(5, 5, { steps: 4 });
    await expect.poll(() => card.isOpen(), meddle).toBe(false);
  }
  await hoverOver(page, 'ISIS-K');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  const cloned = await page.evaluate(() => {
    const clone = document.querySelector('backgrounder-card')?.cloneNode(true);
    return clone instanceof Element ? [clone.shadowRoot, clone.childNodes.length] : null;
  });
  expect(cloned).toEqual([null, 0]);
  const box = await card.boxAtRest();
  await expect.poll(() => topAt(page, box.x + 50, box.y + 30)).toBe('backgrounder-card');
});

test('a pinned card that a page takes away keeps no other from opening', async ({ extension }) => {
  const { page, card } = await openProse(extension);
  for (const meddle of [
    "for (const one of document.querySelectorAll('html > :not(head, body)')) one.remove()",
    "document.documentElement.replaceChildren(...document.querySelectorAll('head, body'))",
    "document.querySelector('backgrounder-card').hidePopover()",
    "document.body.append(document.querySelector('backgrounder-card'))",
    "document.querySelector('backgrounder-card').removeAttribute('popover')",
  ]) {
    await hoverOver(page, 'ISIS-K');
    await expect.poll(() => card.texts('.name'), meddle).toEqual(['ISIS-K']);
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => card.focused(), meddle).not.toBeNull();
    await page.evaluate(meddle);
    await expect.poll(() => page.locator('backgrounder-card').count(), meddle).toBe(0);
    await expect.poll(() => marks(page), meddle).toEqual(expect.arrayContaining(TERMS));
    await hoverOver(page, 'Taliban');
    await expect.poll(() => card.texts('.name'), meddle).toEqual(['Taliban']);
    await page.mouse.move(5, 5, { steps: 4 });
    await expect.poll(() => card.isOpen(), meddle).toBe(false);
  }
});

/** What a page does at the moment our elements are inserted or shown. */
const TAKEN_AWAY = [
  `customElements.define('backgrounder-card', class extends HTMLElement { connectedCallback() { met++; this.remove() } })`,
  `customElements.define('backgrounder-preload', class extends HTMLElement { connectedCallback() { met++; this.remove() } })`,
  `customElements.define('backgrounder-card', class extends HTMLElement { connectedCallback() {
    if (this.ownerDocument === document && met++ === 0) { const frame = document.body.appendChild(document.createElement('iframe')); frame.contentDocument.body.append(this) } } })`,
  `addEventListener('beforetoggle', ({ target }) => { met++; target.removeAttribute('popover') }, true)`,
  `addEventListener('beforetoggle', (event) => { met++; event.preventDefault() }, true)`,
];

test('a page that takes the card away as it is put in gets no error, and keeps nothing of it', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  for (const [at, script] of TAKEN_AWAY.entries()) {
    site.add(
      `/takes${at}`,
      `<!doctype html><title>x</title><script>met = 0;${script}</script>${PROSE}`,
    );
    const page = await extension.open(`/takes${at}`);
    await expect.poll(() => marks(page)).toEqual(TERMS);
    await hoverOver(page, 'ISIS-K');
    await expect.poll(() => page.evaluate('met'), script).toBeGreaterThan(0);
    await page.mouse.move(5, 5, { steps: 4 });
    const left = () =>
      page.evaluate(() => {
        const inFrame = document.querySelector('iframe')?.contentDocument;
        return [document, inFrame ?? document].flatMap((each) => [
          ...each.querySelectorAll('backgrounder-card, backgrounder-preload'),
        ]).length;
      });
    await expect.poll(left, script).toBe(0);
    await page.close();
  }
});

test('a page that navigates while a card opens leaves nothing behind', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  site.add(
    '/away',
    `<!doctype html><title>away</title>${PROSE}<script>
    addEventListener('pointermove', () => setTimeout(() => location.assign('/there'), 120), { once: true });
  </script>`,
  );
  site.add('/there', `<!doctype html><title>there</title>${PROSE}`);
  const page = await extension.open('/away');
  await expect.poll(() => marks(page)).toEqual(TERMS);
  await hoverOver(page, 'ISIS-K');
  await expect(page).toHaveURL(/there$/);
  await expect.poll(() => marks(page)).toEqual(TERMS);
  // The pending card does not appear afterwards; the next one is the only one, and closes as usual.
  const card = await lookAtCard(page);
  await hoverOver(page, 'Taliban');
  await expect.poll(() => card.texts('.name')).toEqual(['Taliban']);
  await expect(page.locator('backgrounder-card')).toHaveCount(1);
  await page.mouse.move(5, 5);
  await expect(page.locator('backgrounder-card')).toHaveCount(0);
});
