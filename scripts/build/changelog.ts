import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** The changes in one version; see https://keepachangelog.com. */
export interface Release {
  readonly version: string;
  /** Day of the release; null if unreleased. */
  readonly date: string | null;
  /** Grouped by heading; empty groups are left out. */
  readonly changes: readonly { readonly kind: string; readonly items: readonly string[] }[];
}

/** Parses a changelog, newest version first. @throws if a heading of level 2 is not a version. */
export function readChangelog(markdown: string): Release[] {
  const releases: { version: string; date: string | null; changes: Changes[] }[] = [];
  for (const node of unified().use(remarkParse).parse(markdown).children) {
    const release = releases.at(-1);
    if (node.type === 'heading' && node.depth === 2) {
      const [, version, date = null] =
        /^\[(.+?)\](?: - (\d{4}-\d\d-\d\d))?$/.exec(textOf(node)) ?? [];
      if (!version)
        throw new Error(`CHANGELOG.md: “${textOf(node)}” must look like “[1.2.3] - 2026-01-31”.`);
      releases.push({ version, date, changes: [] });
    } else if (node.type === 'heading') {
      release?.changes.push({ kind: textOf(node), items: [] });
    } else if (node.type === 'list') {
      const items = node.children.map((item) => textOf(item).replaceAll(/\s+/g, ' '));
      release?.changes.at(-1)?.items.push(...items);
    }
  }
  return releases.map(({ changes, ...release }) => ({
    ...release,
    changes: changes.filter(({ items }) => items.length > 0),
  }));
}

interface Changes {
  readonly kind: string;
  readonly items: string[];
}
