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
  /** As npm has it: where problems are reported. */
  bugs: v.optional(v.object({ url: Address })),
  /**
   * What Firefox and Mozilla's store know the extension by. It can never change: with another id it is
   * another extension, and its users keep the old one.
   */
  gecko: v.object({ id: v.pipe(v.string(), v.regex(/^\{[\da-f-]{36}\}$|^[\w.-]*@[\w.-]+$/i)) }),
});

/**
 * Who makes the extension, and where. All of it stands in `package.json`, where a fork sets its own; what
 * is not there is left out wherever it would be told.
 */
export const identity = read();

function read() {
  const { gecko, version, ...rest } = v.parse(
    Package,
    JSON.parse(readFileSync('package.json', 'utf8')),
  );
  return { ...rest, geckoId: gecko.id, version, manifestVersion: manifestVersion(version) };
}
