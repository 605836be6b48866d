import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Extension, expect } from './extension.ts';

/**
 * Replaces the extension by another version while pages are open, and allows it in private windows,
 * for which the browser reloads it.
 *
 * @param built the folder that the extension was started from, whose files are changed.
 */
export async function update(
  { context, id, worker }: Extension,
  built: string,
  version: string,
): Promise<void> {
  const path = join(built, 'manifest.json');
  const manifest = v.parse(v.looseObject({}), JSON.parse(await readFile(path, 'utf8')));
  await writeFile(path, JSON.stringify({ ...manifest, version }));
  const manager = await context.newPage();
  await manager.goto('chrome://extensions');
  const started = context.waitForEvent('serviceworker');
  await manager.evaluate(async (extensionId) => {
    const settings = Reflect.get(chrome, 'developerPrivate');
    // Without it, the browser disables an unpacked extension when it is reloaded.
    await settings.updateProfileConfiguration({ inDeveloperMode: true });
    await settings.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  await started;
  await manager.close();
  // This may still be the previous background, which may stop while handling the call.
  const running = async () =>
    (await worker()).evaluate(() => chrome.runtime.getManifest().version).catch(() => null);
  await expect.poll(running).toBe(version);
}
