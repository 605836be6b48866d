import { expect, test } from '@playwright/test';
import { inTemporaryFolder } from '../../scripts/chromium.ts';
import { ARTICLE, SHOP, startSite } from './extension.ts';
import { type FirefoxTab, startFirefox } from './firefox.ts';

const ESCAPE = '\uE00C';

const marks = (tab: FirefoxTab) =>
  tab.evaluate(
    "[...(CSS.highlights.get('backgrounder-term') ?? [])].map((range) => range.toString().replace(/\\s+/g, ' '))",
  );

async function placeOf(tab: FirefoxTab, text: string): Promise<{ x: number; y: number }> {
  const place = await tab.evaluate(`(() => {
    for (const range of CSS.highlights.get('backgrounder-term') ?? []) {
      if (range.toString().replace(/\\s+/g, ' ') !== ${JSON.stringify(text)}) continue;
      scrollBy(0, range.getBoundingClientRect().y - innerHeight / 3);
      const { x, y, width, height } = range.getClientRects()[0];
      return [Math.round(x + width / 2), Math.round(y + height / 2)];
    }
  })()`);
  if (!Array.isArray(place)) throw new Error(`“${text}” is not marked`);
  return { x: Number(place[0]), y: Number(place[1]) };
}

test('Firefox marks a news page, opens cards, and is turned off and on', async () => {
  const site = await startSite();
  await inTemporaryFolder(async (profile) => {
    const firefox = await startFirefox(profile);
    try {
      const tab = await firefox.newTab();
      await tab.goto(site.origin + ARTICLE);
      await expect.poll(() => marks(tab)).toHaveLength(10);
      const before = await tab.evaluate('document.documentElement.outerHTML');

      const { x, y } = await placeOf(tab, 'ISIS\u2011K');
      await tab.moveTo(x, y);
      await expect.poll(() => tab.textOf('backgrounder-card')).toContain('ISIS-K');
      const card = await tab.textOf('backgrounder-card');
      expect(card).toContain('Islamic State – Khorasan Province');
      expect(card).toContain('Checked 24 November 2026');
      expect(card).toContain('Related');
      const box = await tab.evaluate(
        "document.querySelector('backgrounder-card').getBoundingClientRect().toJSON()",
      );
      expect(box).toMatchObject({ width: expect.any(Number) });
      await tab.press(ESCAPE);
      await expect.poll(() => tab.textOf('backgrounder-card')).toBeNull();
      expect(await tab.evaluate('document.documentElement.outerHTML')).toBe(before);

      const shop = await firefox.newTab();
      await shop.goto(site.origin + SHOP);

      const popup = await firefox.newTab();
      await popup.goto(`${firefox.extension}popup.html`);
      const id = await popup.evaluate(
        `browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.endsWith('${ARTICLE}')).id)`,
      );
      await popup.goto(`${firefox.extension}popup.html?tabId=${Number(id)}`);
      const text = () => popup.evaluate('document.body.innerText');
      // Set in capitals by the style sheet, which the text as shown follows.
      await expect.poll(text).toMatch(/10 terms on this page/i);
      expect(await text()).toContain('On by your general setting');

      const toggle = "document.querySelector('[role=switch]').click()";
      await popup.evaluate(toggle);
      await expect.poll(text).toContain('Off by your rule for 127.0.0.1');
      await expect.poll(() => marks(tab)).toEqual([]);
      await popup.evaluate(toggle);
      await expect.poll(() => marks(tab)).toHaveLength(10);
      expect(await marks(shop)).toEqual([]);
      expect(firefox.complaints).toEqual([]);
    } finally {
      await firefox.close();
      site.close();
    }
  });
});
