import { type Driver, hover, leaveCard, marked, openPopup } from '../driver.ts';
import { expect, type Served, SHOP, test } from '../extension.ts';

export const PROSE = '<p>The day after, the group called ISIS-K was named by the Taliban.</p>';

/** Pages by what is odd about them, and what is marked there. */
type OddPages = Record<string, { page: Served | string; names: string[] }>;

/** Pages that are none of the usual. */
const PAGES: OddPages = {
  'no text': { page: '<!doctype html><title>Empty</title>', names: [] },
  'no body': {
    page: {
      body: '<svg xmlns="http://www.w3.org/2000/svg"><text>ISIS-K</text></svg>',
      headers: { 'content-type': 'image/svg+xml' },
    },
    names: [],
  },
  frames: { page: '<!doctype html><frameset cols="*"><frame></frameset>', names: [] },
  'broken markup': {
    page: `<p>Open <b>ISIS<i>-K</b> and</i> so on <div><p <table><tr>Taliban <p/></span>${PROSE}</x`,
    names: ['ISIS-K', 'Taliban'],
  },
  XHTML: {
    page: {
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body>${PROSE}</body></html>`,
      headers: { 'content-type': 'application/xhtml+xml' },
    },
    names: ['ISIS-K', 'Taliban'],
  },
  'a strict policy with Trusted Types': {
    page: {
      body: `<!doctype html><title>Strict</title>${PROSE}`,
      headers: {
        'content-security-policy':
          "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    },
    names: ['ISIS-K', 'Taliban'],
  },
  '5,000 elements deep': {
    page: `${'<div>'.repeat(400)}${'<span>'.repeat(4600)}${PROSE}`,
    names: ['ISIS-K', 'Taliban'],
  },
  '5 MB of text': {
    page: `<!doctype html>${`<p>${'Words of prose without a name in them. '.repeat(50)}</p>`.repeat(2600)}${PROSE}`,
    names: ['ISIS-K', 'Taliban'],
  },
  'all text in one node': {
    page: `<!doctype html><p>ISIS-K and Taliban ${'words of prose '.repeat(350_000)}</p>`,
    names: ['ISIS-K', 'Taliban'],
  },
  'halves of characters': {
    page: `<!doctype html><p id="p"><script>document.getElementById('p').textContent = '\\ud83d The day\\udfff after \\ud83d\\ude00, so-called \\udc00ISIS-K\\ud800 was named by the Taliban\\ud83d.'</script>`,
    names: ['ISIS-K', 'Taliban'],
  },
};

/** Pages that are so large that one browser is enough; the first takes the place of a smaller one. */
export const HUGE: OddPages = {
  'all text in one node': {
    page: `<!doctype html><p>ISIS-K and Taliban ${'words of prose '.repeat(700_000)}</p>`,
    names: ['ISIS-K', 'Taliban'],
  },
  // Not laid out, which would cost the browser more than all we do.
  'a million nodes': {
    page: `<!doctype html><div style="display: none">${'<p>a<b>b</b>'.repeat(250_000)}</div>${PROSE}`,
    names: ['ISIS-K', 'Taliban'],
  },
};

/** Reads odd pages as any other. Every page has to be read. */
export async function readOddPages(driver: Driver, more: OddPages = {}): Promise<void> {
  const tab = await driver.open(SHOP);
  const pages = Object.entries({ ...PAGES, ...more });
  for (const [index, [name, { page, names }]] of pages.entries()) {
    await test.step(name, async () => {
      const path = `/odd-${index}`;
      driver.site.add(path, page);
      await tab.goto(path);
      await expect.poll(() => marked(tab), name).toEqual(names);
      if (names.length > 0) {
        await hover(tab, 'ISIS-K');
        await expect.poll(() => tab.card.texts('.name'), name).toEqual(['ISIS-K']);
        await leaveCard(tab);
      } else {
        const popup = await openPopup(driver, path);
        await expect
          .poll(() => popup.evaluate("document.querySelector('.empty')?.innerText ?? ''"), name)
          .not.toBe('');
        await popup.close();
      }
    });
  }
}
