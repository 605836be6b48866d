import type { Page } from '@playwright/test';
import { type Extension, expect } from './extension.ts';

/** Opens the desk in a tab of its own. @param path its query and hash. */
export async function openDesk({ context, id }: Extension, path = ''): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(`chrome-extension://${id}/desk.html${path}`);
  return page;
}

/** Starts a pack, as a person would. */
export async function begin(page: Page, title: string): Promise<void> {
  await page.getByLabel('Title of the pack').fill(title);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Paste a text' })).toBeVisible();
}

/** Adds a document by pasting its text. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Paste a text' }).fill(text);
  await page.getByRole('button', { name: 'Use this text' }).click();
}

/** Chooses files with the button of this name. */
export async function choose(
  page: Page,
  button: string,
  files: { name: string; mimeType: string; buffer: Buffer }[] | string,
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(files);
}

/** The text field with exactly this label. */
export const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** A file to choose, of a type unknown to the browser. */
export const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

/** The id of the pack that is open on the desk. */
export function packId(page: Page): string {
  const id = /#\/pack\/([^/]+)\//.exec(page.url())?.[1];
  if (!id) throw new Error('no pack is open');
  return id;
}
