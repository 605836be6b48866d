/** The largest number Chromium accepts, and larger than any part of our versions. */
const BEFORE = 65_535;
const NUMBER = String.raw`(0|[1-9]\d{0,3})`;
const VERSION = new RegExp(
  String.raw`^${NUMBER}\.${NUMBER}\.${NUMBER}(?:-(alpha|beta|rc)(?:\.([1-9]\d{0,2}))?)?$`,
);

/**
 * Converts a semantic version to a manifest version, which can only contain numbers. A pre-release such
 * as `1.0.0-beta.2` is placed between the previous release and its own, so that stores and browsers
 * update from each to the next: 0.65535.0.1002 < 1.0.0, 1.1.65535.1002 < 1.2.0, 1.2.2.1002 < 1.2.3.
 *
 * @throws if it is not a version, or a pre-release of 0.0.0.
 * @see https://developer.chrome.com/docs/extensions/reference/manifest/version
 * @see https://semver.org/#spec-item-9
 */
export function manifestVersion(version: string): string {
  const [, major = '', minor = '', patch = '', before, count = '0'] = VERSION.exec(version) ?? [];
  if (!patch)
    throw new Error(`“${version}” is not a version; it must look like 1.2.3 or 1.2.3-beta.1.`);
  if (!before) return `${major}.${minor}.${patch}`;
  // The last part orders pre-releases: alpha, beta, release candidate.
  const nth = { alpha: 0, beta: 1000, rc: 2000 }[before] ?? 0;
  const last = nth + Number(count);
  if (Number(patch) > 0) return `${major}.${minor}.${Number(patch) - 1}.${last}`;
  if (Number(minor) > 0) return `${major}.${Number(minor) - 1}.${BEFORE}.${last}`;
  if (Number(major) > 0) return `${Number(major) - 1}.${BEFORE}.0.${last}`;
  throw new Error('There is no version before 0.0.0.');
}
