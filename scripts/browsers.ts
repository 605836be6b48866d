import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { OLDEST_BROWSERS } from './oldest-browsers.ts';

/**
 * Finds, or installs, a Chromium that loads unpacked extensions. Not branded Chrome, which has
 * dropped `--load-extension`.
 *
 * @returns the path of its executable.
 * @throws if it is missing and cannot be installed.
 */
export async function ensureChromium(): Promise<string> {
  const find = () =>
    firstGood(
      [process.env.CHROMIUM_PATH, ...onPath('chromium', 'chromium-browser')],
      OLDEST_BROWSERS.chrome,
    ) ?? [chromium.executablePath()].find(existsSync);
  const found = find();
  if (found) return found;
  try {
    if (canApt()) apt('chromium', 'fonts-dejavu-core');
    else run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  } catch (error) {
    return fail('Chromium', OLDEST_BROWSERS.chrome, error);
  }
  return find() ?? fail('Chromium', OLDEST_BROWSERS.chrome);
}

/** The same for Firefox. */
export async function ensureFirefox(): Promise<string> {
  const find = () =>
    firstGood(
      [
        process.env.FIREFOX_PATH,
        ...onPath('firefox-esr', 'firefox'),
        '/Applications/Firefox.app/Contents/MacOS/firefox',
      ],
      OLDEST_BROWSERS.firefox,
    );
  const found = find();
  if (found) return found;
  try {
    if (!canApt()) return await downloadFirefox();
    apt('firefox-esr', 'fonts-dejavu-core');
  } catch (error) {
    return fail('Firefox', OLDEST_BROWSERS.firefox, error);
  }
  return find() ?? fail('Firefox', OLDEST_BROWSERS.firefox);
}

async function downloadFirefox(): Promise<string> {
  // Playwright's own Firefox is patched and cannot load extensions; this is Mozilla's build.
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('There is no Firefox for this system.');
  const cacheDir = join(homedir(), '.cache', 'backgrounder-browsers');
  mkdirSync(cacheDir, { recursive: true });
  const buildId = await resolveBuildId(Browser.FIREFOX, platform, 'stable');
  const { executablePath } = await install({ browser: Browser.FIREFOX, buildId, cacheDir });
  return executablePath;
}

function onPath(...names: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The first of `paths` that is a browser with a major version of at least `oldest`. */
function firstGood(paths: readonly (string | undefined)[], oldest: number): string | undefined {
  return paths.find((path) => {
    if (!path || !existsSync(path)) return false;
    const version = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '';
    return Number(/(\d+)\./.exec(version)?.[1] ?? 0) >= oldest;
  });
}

function canApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function apt(...packages: string[]) {
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function run(command: string, args: string[]) {
  // Output of installers goes to stderr: stdout is for results.
  execFileSync(command, args, {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function fail(name: string, oldest: number, cause?: unknown): never {
  throw new Error(
    `${name} ${oldest} or newer is needed and could not be installed. Install it, or set ${name.toUpperCase()}_PATH.`,
    { cause },
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(await ensureChromium());
  console.log(await ensureFirefox());
}
