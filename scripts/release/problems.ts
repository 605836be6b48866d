import type { Release } from '../build/changelog.ts';
import { manifestVersion } from '../build/version.ts';

/**
 * What keeps a version from being released; nothing where it may be.
 *
 * @param version as `package.json` has it.
 * @param tag of the commit, `v1.2.3`; null where there is none yet.
 * @param releases the changelog, newest first.
 */
export function releaseProblems(
  version: string,
  tag: string | null,
  releases: readonly Release[],
): string[] {
  const problems: string[] = [];
  if (tag !== null && tag !== `v${version}`) {
    problems.push(`The tag is ${tag}, and package.json has version ${version}.`);
  }
  const [pending, latest, before] = releases;
  if (pending?.version !== 'Unreleased') {
    problems.push('CHANGELOG.md does not begin with “[Unreleased]”.');
  } else if (pending.changes.some(({ items }) => items.length > 0)) {
    problems.push('CHANGELOG.md has changes under “[Unreleased]”: `npm version` moves them.');
  }
  if (latest?.version !== version) {
    problems.push(`CHANGELOG.md has no “[${version}]” below “[Unreleased]”.`);
    return problems;
  }
  if (!latest.date) problems.push(`CHANGELOG.md does not say when ${version} was released.`);
  if (!latest.changes.some(({ items }) => items.length > 0)) {
    problems.push(`CHANGELOG.md does not say what ${version} brought.`);
  }
  if (before && !isNewer(version, before.version)) {
    problems.push(`No store takes ${version} after ${before.version}.`);
  }
  return problems;
}

/** Whether a store would take one version as an update of another. */
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
 * The changelog with what is unreleased as a version of its own, released on a day.
 *
 * @throws where nothing is unreleased.
 */
export function released(changelog: string, version: string, day: string): string {
  const heading = /^## \[Unreleased\]\n+/m;
  const [, rest = ''] = changelog.split(heading);
  if (!rest || rest.startsWith('## '))
    throw new Error('CHANGELOG.md has nothing under “[Unreleased]”.');
  return changelog.replace(heading, `## [Unreleased]\n\n## [${version}] - ${day}\n\n`);
}

/** What a version brought, as Markdown without its heading. */
export function releaseNotes(changelog: string, version: string): string {
  const [, from = ''] = changelog.split(`\n## [${version}]`);
  return (from.split(/\n## /)[0] ?? '').replace(/^.*\n+/, '').trim();
}
