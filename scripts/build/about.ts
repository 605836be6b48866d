import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { readChangelog } from './changelog.ts';
import { identity } from './identity.ts';

const NAME = 'virtual:about';
const RESOLVED = `\0${NAME}`;

/** Provides `virtual:about`: the extension's version, URLs and changes. */
export function aboutPlugin(): Plugin {
  return {
    name: 'about-itself',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const { version, homepage = null, bugs } = identity;
      const release = readChangelog(readFileSync('CHANGELOG.md', 'utf8')).find(
        (one) => one.version === version,
      );
      const about = {
        version,
        homepage,
        reports: bugs?.url ?? null,
        changes: release?.changes ?? [],
      };
      return `export const about = ${JSON.stringify(about)};`;
    },
  };
}
