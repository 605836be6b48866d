import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { writePackFile } from '../../authoring/import/pack-file.ts';
import { samplePack } from '../unit/authoring/sample.ts';
import { type Extension, expect } from './extension.ts';

/**
 * Adds the sample pack as a reader does.
 *
 * @param path where its file may be written.
 * @returns the settings page.
 */
export async function addSamplePack(extension: Extension, path: string): Promise<Page> {
  await writeFile(path, writePackFile(await samplePack()));
  const settings = await extension.context.newPage();
  await settings.goto(`chrome-extension://${extension.id}/options.html`);
  const chooser = settings.waitForEvent('filechooser');
  await settings.getByRole('button', { name: 'Add a pack file' }).click();
  await (await chooser).setFiles(path);
  await expect(settings.getByText('“The town of Sandmere” was added.')).toBeVisible();
  return settings;
}
