import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { writePackFile } from '../../packs/imported/write-pack-file.ts';
import type { Pack } from '../../packs/schema.ts';
import { samplePack } from '../unit/authoring/sample.ts';
import { type Extension, expect } from './extension.ts';

/**
 * Imports the sample pack, as a user would.
 *
 * @param path where to write its file.
 * @param change fields to replace in it.
 * @returns the settings page.
 */
export async function addSamplePack(
  extension: Extension,
  path: string,
  change: (pack: Pack) => Pack = (pack) => pack,
): Promise<Page> {
  await writeFile(path, writePackFile(change(await samplePack())));
  const settings = await extension.context.newPage();
  await settings.goto(`chrome-extension://${extension.id}/options.html`);
  const chooser = settings.waitForEvent('filechooser');
  await settings.getByRole('button', { name: 'Add a pack file' }).click();
  await (await chooser).setFiles(path);
  await expect(settings.getByText('“The town of Sandmere” was added.')).toBeVisible();
  return settings;
}
