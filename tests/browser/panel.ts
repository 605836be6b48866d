import type { Page } from '@playwright/test';
import { ARTICLE, type Extension, expect, marks } from './extension.ts';

/**
 * The panel of a page, as a page of its own; for the one beside a page, see `panel-beside.spec.ts`.
 */
export async function openPanel(extension: Extension, page: Page): Promise<Page> {
  const worker = await extension.worker();
  const tabId = await worker.evaluate(
    async (url) => (await chrome.tabs.query({ url }))[0]?.id,
    page.url(),
  );
  const panel = await extension.context.newPage();
  await panel.setViewportSize({ width: 360, height: 720 });
  await panel.goto(`chrome-extension://${extension.id}/sidepanel.html?tabId=${tabId}`);
  return panel;
}

export async function openArticle(extension: Extension): Promise<{ page: Page; panel: Page }> {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const panel = await openPanel(extension, page);
  await expect(names(panel).first()).toContainText('Crocus City Hall');
  return { page, panel };
}

export const names = (panel: Page) =>
  panel.getByRole('list', { name: 'Names in this article' }).getByRole('button');

/** The texts emphasised on a page. */
export const emphasised = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('backgrounder-open') ?? [])].map((range) =>
      range instanceof Range ? range.toString().replace(/\s+/g, ' ') : '',
    ),
  );
