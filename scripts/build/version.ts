/** More than any part of a version of ours can be, and the most that Chromium takes. */
const BEFORE = 65_535;
const NUMBER = String.raw`(0|[1-9]\d{0,3})`;
const VERSION = new RegExp(
  String.raw`^${NUMBER}\.${NUMBER}\.${NUMBER}(?:-(alpha|beta|rc)(?:\.([1-9]\d{0,2}))?)?$`,
);

/**
 * The version as a manifest may have it: numbers alone. One that goes before another, such as
 * `1.0.0-beta.2`, lies between the last there was and that one, so that stores and browsers update from
 * each to the next: 0.65535.0.1002 < 1.0.0, 1.1.65535.1002 < 1.2.0,
 * 1.2.2.1002 < 1.2.3.
 *
 * @throws where it is no version, or one that no number lies before.
 * @see https://developer.chrome.com/docs/extensions/reference/manifest/version
 * @see https://semver.org/#spec-item-9
 */
export function manifestVersion(version: string): string {
  const [, major = '', minor = '', patch = '', before, count = '0'] = VERSION.exec(version) ?? [];
  if (!patch)
    throw new Error(`“${version}” is no version; it should be like 1.2.3 or 1.2.3-beta.1.`);
  if (!before) return `${major}.${minor}.${patch}`;
  // Its last part tells betas from one another, and candidates come after them.
  const nth = { alpha: 0, beta: 1000, rc: 2000 }[before] ?? 0;
  const last = nth + Number(count);
  if (Number(patch) > 0) return `${major}.${minor}.${Number(patch) - 1}.${last}`;
  if (Number(minor) > 0) return `${major}.${Number(minor) - 1}.${BEFORE}.${last}`;
  if (Number(major) > 0) return `${Number(major) - 1}.${BEFORE}.0.${last}`;
  throw new Error('Nothing comes before 0.0.0.');
}
