import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import * as v from 'valibot';

/**
 * What stores require of a manifest, and what we say about it; read from the
 * builds, without a browser.
 */
const Manifest = v.looseObject({
  version: v.string(),
  permissions: v.array(v.string()),
  minimum_chrome_version: v.optional(v.string()),
  icons: v.record(v.string(), v.string()),
  commands: v.record(v.string(), v.object({ suggested_key: v.optional(v.unknown()) })),
});
const Messages = v.record(v.string(), v.object({ message: v.string() }));
const CHROME = '.output/chrome-mv3';
const FIREFOX = '.output/firefox-mv3';

function read(folder: string) {
  return v.parse(Manifest, JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')));
}

test('each permission is explained to readers and justified to stores', () => {
  const asked = new Set([...read(CHROME).permissions, ...read(FIREFOX).permissions]);
  expect(asked.size).toBeGreaterThan(0);
  const readme = readFileSync('README.md', 'utf8');
  const store = readFileSync('store/README.md', 'utf8');
  for (const permission of asked) {
    expect(readme).toContain(`| \`${permission}\``);
    expect(store).toContain(`**\`${permission}\`**`);
  }
});

/** @see https://learn.microsoft.com/en-us/microsoft-edge/extensions/developer-guide/port-chrome-extension */
test('Edge accepts the archive for Chrome', () => {
  const manifest = read(CHROME);
  expect(manifest).not.toHaveProperty('update_url');
  expect(manifest).not.toHaveProperty('key');
  // Edge has no manifest key of its own for the oldest version.
  expect(manifest).not.toHaveProperty('minimum_edge_version');
  expect(manifest.minimum_chrome_version).toMatch(/^\d+$/);
  const locales = globSync(`${CHROME}/_locales/*/messages.json`);
  expect(locales.length).toBeGreaterThan(1);
  for (const file of locales) {
    const messages = v.parse(Messages, JSON.parse(readFileSync(file, 'utf8')));
    const { manifest_name: name, manifest_description: description } = messages;
    expect(name?.message, file).toMatch(/\S/);
    expect(description?.message, file).toMatch(/\S/);
    // Edge's certification rejects names of other browsers.
    expect(`${name?.message} ${description?.message}`, file).not.toMatch(/chrome/i);
  }
});

test('version, icons and keys are valid in Chromium', () => {
  const { version, icons, commands } = read(CHROME);
  expect(version.split('.').length).toBeLessThanOrEqual(4);
  for (const part of version.split('.')) {
    expect(part).toMatch(/^(?:0|[1-9]\d*)$/);
    expect(Number(part)).toBeLessThanOrEqual(65_535);
  }
  expect(Object.keys(icons)).toContain('128');
  for (const [size, path] of Object.entries(icons)) {
    expect(existsSync(`${CHROME}/${path}`), path).toBe(true);
    // Width, by https://www.w3.org/TR/png-3/#11IHDR.
    expect(readFileSync(`${CHROME}/${path}`).readUInt32BE(16)).toBe(Number(size));
  }
  // https://developer.chrome.com/docs/extensions/reference/api/commands
  const keyed = Object.values(commands).filter((command) => command.suggested_key);
  expect(keyed.length).toBeLessThanOrEqual(4);
});
