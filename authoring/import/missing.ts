import type { Finding } from '../../packs/imported/finding.ts';
import { IDENTITY_FILE } from './identity.ts';

/** What is missing for a folder to be a pack. */
export interface Missing {
  /** Whether to report nothing else: another folder was meant, or half of this one is missing. */
  readonly enough: boolean;
  readonly findings: readonly Finding[];
}

const FOLDER_OF_PACK =
  'Choose the folder that holds the file pack.md and the folders documents and entries.';

/** Tells from a folder's paths what is missing, and where it might be. */
export function missingIn(paths: readonly string[]): Missing {
  const lower = paths.map((path) => path.toLowerCase());
  const none = (folder: string) => !lower.some((path) => path.startsWith(`${folder}/`));
  const folders = ['documents', 'entries'].filter(
    // Entries may be in subject folders.
    (folder) => none(folder) && !(folder === 'entries' && lower.some(isSubject)),
  );
  if (lower.includes(IDENTITY_FILE)) {
    return { enough: folders.length > 0, findings: folders.map(lacksFolder) };
  }
  const inside = lower.findIndex((path) => path.endsWith(`/${IDENTITY_FILE}`));
  if (inside >= 0) {
    const folder = (paths[inside] ?? '').split('/').slice(0, -1).join('/');
    return wrong(
      `There is no pack.md in this folder, but there is one in the folder “${folder}” inside it.`,
    );
  }
  if (folders.length === 2) return wrong('The folder has no pack.md, no documents and no entries.');
  return {
    enough: folders.length > 0,
    findings: [lacksIdentity(paths), ...folders.map(lacksFolder)],
  };
}

function isSubject(path: string): boolean {
  return /^[^/]+\/subject\.md$/.test(path);
}

function wrong(reason: string): Missing {
  return {
    enough: true,
    findings: [
      { file: IDENTITY_FILE, line: 1, reason, fix: FOLDER_OF_PACK, rule: 'not-a-pack-folder' },
    ],
  };
}

function lacksFolder(folder: string): Finding {
  const reason = `There are no ${folder}: the folder “${folder}” is missing, or has no files.`;
  return { file: `${folder}/`, line: 1, reason, fix: FOLDER_OF_PACK, rule: 'not-a-pack-folder' };
}

/** Editors and systems add file name extensions, and hide them. */
function lacksIdentity(paths: readonly string[]): Finding {
  const named = paths.find((path) => /^pack(?:\.\w+)*$/i.test(path));
  return {
    file: named ?? IDENTITY_FILE,
    line: 1,
    reason: named ? `“${named}” must be called “pack.md”.` : 'The folder has no pack.md.',
    fix: named
      ? 'Give it this whole name; some computers hide endings such as .txt.'
      : 'Write one, with the lines “id: our-town”, “title: Our town” and “lang: en” between two lines of three hyphens (---).',
  };
}
