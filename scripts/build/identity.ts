import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { manifestVersion } from './version.ts';

const Address = v.pipe(v.string(), v.url());

const Package = v.object({
  name: v.string(),
  version: v.string(),
  license: v.string(),
  author: v.string(),
  homepage: v.optional(Address),
  /** npm's field for the issue tracker. */
  bugs: v.optional(v.object({ url: Address })),
  /**
   * The extension's id in Firefox and on addons.mozilla.org. It must never change: with a new id it
   * would be a different extension, and users would be stuck on the old one.
   */
  gecko: v.object({ id: v.pipe(v.string(), v.regex(/^\{[\da-f-]{36}\}$|^[\w.-]*@[\w.-]+$/i)) }),
});

/**
 * Name, version, author and URLs of the extension, all from `package.json`, where a fork sets its own.
 * Optional fields that are missing are left out wherever they would be shown.
 */
export const identity = read();

function read() {
  const { gecko, version, ...rest } = v.parse(
    Package,
    JSON.parse(readFileSync('package.json', 'utf8')),
  );
  return { ...rest, geckoId: gecko.id, version, manifestVersion: manifestVersion(version) };
}
