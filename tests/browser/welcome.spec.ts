import AxeBuilder from '@axe-core/playwright';
import { inTemporaryFolder } from '../../scripts/chromium.ts';
import { lookAtCard } from './card.ts';
import { ARTICLE, type Extension, expect, hoverOver, marks, startSite, test } from './extension.ts';
import { startFirefox } from './firefox.ts';

const isWelcome = (url: string) => url.endsWith('/welcome.html');
const welcomes = ({ context }: Extension) =>
  context
    .pages()
    .map((page) => page.url())
    .filter(isWelcome);

const openWelcome = async ({ context, id }: Extension) => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/welcome.html`);
  await expect.poll(() => marks(page)).toContain('ISIS-K');
  return page;
};

test('opens one page on install', async ({ ownExtension }) => {
  await expect.poll(() => welcomes(ownExtension)).toHaveLength(1);
});

test('the sample on the welcome page is read, marked and explained like any page', async ({
  extension,
}) => {
  const page = await openWelcome(extension);
  await page.setViewportSize({ width: 1000, height: 720 });
  const card = await lookAtCard(page);
  await hoverOver(page, 'ISIS-K');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  // The welcome page is no site that could be turned off.
  expect(await card.texts('.leave')).toEqual([]);
  expect(await card.texts('.as-written')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);
  await expect(page.getByText('may not read pages yet')).toHaveCount(0);

  const popup = await extension.openPopup(page);
  await expect(popup.locator('.empty')).toContainText('a page of Backgrounder itself');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the welcome page, ${colorScheme}`, async ({ extension }) => {
    const page = await openWelcome(extension);
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test('Firefox: the welcome page asks for access where there is none, and pages are read then', async () => {
  const site = await startSite();
  await inTemporaryFolder(async (profile) => {
    const firefox = await startFirefox(profile);
    try {
      const tab = await firefox.newTab();
      await tab.goto(`${firefox.extension}welcome.html`);
      const opened = () =>
        tab.evaluate(
          "browser.tabs.query({}).then((tabs) => tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length)",
        );
      // The one that was opened on install, and this one.
      await expect.poll(opened).toBe(2);
      const asks = () => tab.evaluate("document.querySelector('.access button')?.innerText ?? ''");
      expect(await asks()).toBe('');

      await tab.evaluate("browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] })");
      await expect.poll(asks).toBe('Allow it to read pages');
      const page = await firefox.newTab();
      await page.goto(site.origin + ARTICLE);
      const marked = () => page.evaluate("CSS.highlights.get('backgrounder-term')?.size ?? 0");
      expect(await marked()).toBe(0);

      const box = await tab.evaluate(
        "document.querySelector('.access button').getBoundingClientRect().toJSON()",
      );
      const { x, y } = Object(box);
      await tab.click(Math.round(x) + 20, Math.round(y) + 12);
      await expect.poll(asks).toBe('');
      // Pages that are open already are read without a reload.
      await expect.poll(marked).toBe(10);
      expect(firefox.complaints).toEqual([]);
    } finally {
      await firefox.close();
      site.close();
    }
  });
});
