import type { Page } from '@playwright/test';
import { type Extension, expect } from './extension.ts';

export async function openLibrary({ context, id }: Extension, place = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/library.html#/${place}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

export const title = (page: Page) => page.getByRole('heading', { level: 1 });
