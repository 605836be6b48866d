import type { Release } from '../build/changelog.ts';
import { manifestVersion } from '../build/version.ts';

/**
 * Finds what keeps a version from being released.
 *
 * @param version the version in `package.json`.
 * @param tag the tag of the commit, such as `v1.2.3`; null if there is none yet.
 * @param releases the changelog, newest first.
 * @returns error messages; none if it can be released.
 */
export function releaseProblems(
  version: string,
  tag: string | null,
  releases: readonly Release[],
): string[] {
  const problems: string[] = [];
  if (tag !== null && tag !== `v${version}`) {
    problems.push(`The tag is ${tag}, but package.json has version ${version}.`);
  }
  const [pending, latest, before] = releases;
  if (pending?.version !== 'Unreleased') {
    problems.push('CHANGELOG.md does not start with “[Unreleased]”.');
  } else if (pending.changes.some(({ items }) => items.length > 0)) {
    problems.push('CHANGELOG.md has changes under “[Unreleased]”; run `npm version` to move them.');
  }
  if (latest?.version !== version) {
    problems.push(`CHANGELOG.md has no “[${version}]” below “[Unreleased]”.`);
    return problems;
  }
  if (!latest.date) problems.push(`CHANGELOG.md does not say when ${version} was released.`);
  if (!latest.changes.some(({ items }) => items.length > 0)) {
    problems.push(`CHANGELOG.md lists no changes for ${version}.`);
  }
  if (before && !isNewer(version, before.version)) {
    problems.push(`Stores would not accept ${version} after ${before.version}.`);
  }
  return problems;
}

/** Whether a store would accept one version as an update of another. */
function isNewer(version: string, before: string): boolean {
  const parts = manifestVersion(version).split('.').map(Number);
  const others = manifestVersion(before).split('.').map(Number);
  for (let at = 0; at < 4; at++) {
    const difference = (parts[at] ?? 0) - (others[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/**
 * The changelog with unreleased changes moved to a version released on `day`.
 *
 * @throws if there are no unreleased changes.
 */
export function released(changelog: string, version: string, day: string): string {
  const heading = /^## \[Unreleased\]\n+/m;
  const [, rest = ''] = changelog.split(heading);
  if (!rest || rest.startsWith('## '))
    throw new Error('CHANGELOG.md has nothing under “[Unreleased]”.');
  return changelog.replace(heading, `## [Unreleased]\n\n## [${version}] - ${day}\n\n`);
}

/** The changes in a version, as Markdown without the heading. */
export function releaseNotes(changelog: string, version: string): string {
  const [, from = ''] = changelog.split(`\n## [${version}]`);
  return (from.split(/\n## /)[0] ?? '').replace(/^.*\n+/, '').trim();
}
