import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { parseSync } from 'vite';

/**
 * The folders that make up the extension, from what the browser starts down to
 * what knows nothing of it.
 */
const ROOMS = [
  'entrypoints',
  'background',
  'reader',
  'components',
  'messages',
  'authoring',
  'desk',
  'settings',
  'catalog',
  'packs',
  'maps',
  'sites',
  'i18n',
  'spotting',
  'text',
] as const;
type Room = (typeof ROOMS)[number];

/** For each room, the rooms that its files import from. */
export type Imports = ReadonlyMap<Room, ReadonlySet<Room>>;

/** Reads the imports between rooms from the source: of code and types, not of stylesheets. */
export function readImports(): Imports {
  return new Map(
    ROOMS.map((room) => {
      const paths = globSync(`${room}/**/*.{ts,tsx}`).flatMap(importsOf);
      const others = paths.flatMap((path) => ROOMS.filter((name) => path.startsWith(`${name}/`)));
      return [room, new Set(others.filter((name) => name !== room))];
    }),
  );
}

/** For each folder of a room, the other folders of that room that its files import from. */
export function readFolders(room: string): ReadonlyMap<string, ReadonlySet<string>> {
  const folderOf = (path: string) => relative(room, dirname(path));
  const folders = new Map<string, Set<string>>();
  for (const file of globSync(`${room}/*/**/*.{ts,tsx}`)) {
    const others = folders.get(folderOf(file)) ?? new Set();
    for (const path of importsOf(file)) {
      const other = folderOf(path);
      if (other !== '' && !other.startsWith('..') && other !== folderOf(file)) others.add(other);
    }
    folders.set(folderOf(file), others);
  }
  return folders;
}

/** @returns the project's own code that a file imports, as paths from the top level. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const { module } = parseSync(file, source);
  const names = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    // For these, the parser gives no value, only the position of the quoted path.
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      source.slice(start + 1, end - 1),
    ),
  ];
  return names
    .filter((name) => /^\..*\.tsx?$/.test(name))
    .map((name) => normalize(join(dirname(file), name)));
}

/**
 * Leaves out each import that follows from two others: entrypoints →
 * settings, by way of background.
 */
export function withoutShortcuts(imports: Imports): Imports {
  const reaches = (from: Room, to: Room): boolean =>
    [...(imports.get(from) ?? [])].some((next) => next === to || reaches(next, to));
  return new Map(
    [...imports].map(([room, direct]) => [
      room,
      new Set(
        [...direct].filter(
          (to) => ![...direct].some((other) => other !== to && reaches(other, to)),
        ),
      ),
    ]),
  );
}

/** Draws rooms as a Mermaid flowchart, which GitHub shows as a picture. */
export function drawRooms(imports: Imports): string {
  const arrows = [...withoutShortcuts(imports)].flatMap(([room, others]) =>
    ROOMS.filter((name) => others.has(name)).map((name) => `  ${room} --> ${name}`),
  );
  return ['```mermaid', 'flowchart TD', ...arrows, '```'].join('\n');
}
