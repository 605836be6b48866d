import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import satisfies from 'spdx-satisfies';
import * as v from 'valibot';
import type { Plugin } from 'vite';

/** What is added to the extension, by a name relative to it. */
export const NOTICES = 'third-party-notices.txt';

/**
 * Licences that fit: they let code be shipped under any terms as long as their notices come along, and
 * MPL-2.0 that its source can be had, which the notices say where.
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
  /** As packages had it before SPDX. */
  licenses: v.optional(v.array(v.object({ type: v.string() }))),
  repository: v.optional(v.union([v.string(), v.object({ url: v.string() })])),
});

export interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Address of its source. */
  readonly source: string;
  readonly text: string;
}

/** Gathers what is bundled over all parts of a build, of which a bundler sees one at a time. */
export function gatherPackages(root = 'node_modules') {
  const folders = new Set<string>();
  const plugin: Plugin = {
    name: 'third-party-notices',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const folder = renderedLength > 0 && packageFolder(id, root);
          if (folder) folders.add(resolve(folder));
        }
      }
    },
  };
  return { plugin, folders: folders as ReadonlySet<string> };
}

/** The folder of the package that a module is from; null for one of ours. */
export function packageFolder(id: string, root: string): string | null {
  // What build tools add of their own, such as `\0rolldown/runtime.js`, is no file.
  const tool = /^\0?(?:virtual:)?(rolldown|vite|wxt)\b/.exec(id)?.[1];
  if (tool) return join(root, tool);
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/?]+)/.exec(id.replaceAll('\\', '/'))?.[1] ?? null;
}

/**
 * What each of the packages asks to be told of it, by name.
 *
 * @param texts licences of packages that come without, by name.
 * @throws with each package that has no licence text or one that does not fit.
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
      problems.push(`${name} ${version} is under ${licence ?? 'no licence'}, which does not fit.`);
    } else if (!text) {
      problems.push(`${name} ${version} comes without the text of its licence (${licence}).`);
    } else {
      const source = sourceOf(manifest.repository) ?? `https://www.npmjs.com/package/${name}`;
      notices.set(`${name} ${version}`, { name, version, licence, source, text });
    }
  }
  if (problems.length > 0) throw new Error(`Third-party notices:\n${problems.sort().join('\n')}`);
  return [...notices.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The notices as people read them: a list of what there is, then each text once. */
export function writeNotices(notices: readonly Notice[]): string {
  const byText = Map.groupBy(notices, ({ text }) => text);
  const line = ({ name, version, licence, source }: Notice) =>
    `${name} ${version} (${licence})\n  ${source}`;
  const parts = [...byText].map(([text, of]) => `${of.map(line).join('\n')}\n\n${text}`);
  const head = `This extension contains code of ${notices.length} packages by others, each under the licence below it.`;
  return `${[head, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function fits(licence: string): boolean {
  try {
    return satisfies(licence, FITTING);
  } catch {
    // No expression of SPDX, such as “SEE LICENSE IN …”.
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
  // As npm lets it be shortened.
  const [, short] = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(url ?? '') ?? [];
  return short && `https://github.com/${short}`;
}
