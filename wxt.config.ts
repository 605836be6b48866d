import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bundledPack, validPack } from './authoring/build/vite.ts';
import type { Pack } from './packs/schema.ts';
import { aboutPlugin } from './scripts/build/about.ts';
import { followContent } from './scripts/build/follow-content.ts';
import { identity } from './scripts/build/identity.ts';
import { MISSING_LICENCES } from './scripts/build/missing-licences.ts';
import { gatherPackages, NOTICES, readNotices, writeNotices } from './scripts/build/notices.ts';
import { ALIASES, patchDependencies } from './scripts/build/patches.ts';
import { plainScripts } from './scripts/build/plain-scripts.ts';
import { excludedSources } from './scripts/build/sources.ts';
import { hasDisplay } from './scripts/display.ts';
import { OLDEST_BROWSERS } from './scripts/oldest-browsers.ts';

/**
 * Content security policy of the extension's pages and its background: they may load only the
 * extension's own files. The browser blocks every request to anywhere else.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
const ONLY_OWN_FILES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const packages = gatherPackages();

/** The bundled content, compiled once per build. */
let content: Promise<Pack> | undefined;

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve('i18n/locales') },
  imports: false,
  zip: { dotSources: true },
  // The key that reloads the extension in development would be a fifth; Chromium allows four.
  dev: { reloadCommand: false },
  // Without a display, `wxt` builds and watches but opens no browser.
  webExt: {
    disabled: !hasDisplay,
    // Chromium refuses to run as root inside its sandbox.
    ...(process.getuid?.() === 0 ? { chromiumArgs: ['--no-sandbox'] } : {}),
  },
  manifestVersion: 3,
  hooks: {
    // By default, WXT leaves tests out of the archive of sources.
    'config:resolved'({ config }) {
      config.zip.excludeSources = excludedSources(readFileSync('.gitignore', 'utf8'));
    },
    // Before the output folder is cleared, so that invalid content does not
    // destroy the last good build.
    async 'build:before'() {
      content = validPack('content');
      await content;
    },
    // Runs after everything has been bundled.
    'build:publicAssets'({ config }, files) {
      if (config.command !== 'build') return;
      const contents = writeNotices(readNotices(packages.folders, MISSING_LICENCES));
      files.push({ relativeDest: NOTICES, contents });
      files.push({ relativeDest: 'licence.txt', absoluteSrc: resolve('LICENSE') });
    },
    'server:created'(_wxt, server) {
      followContent(server.watcher, async () => {
        const changed = validPack('content');
        await changed;
        content = changed;
      });
    },
  },
  vite: () => ({
    plugins: [
      preact(),
      patchDependencies(),
      plainScripts(),
      bundledPack(() => {
        content ??= validPack('content');
        return content;
      }),
      aboutPlugin(),
      packages.plugin,
    ],
    resolve: { alias: ALIASES },
    // The worker that reads imported packs depends on CommonJS modules, which are
    // converted for this format.
    worker: { format: 'es' as const, plugins: () => [patchDependencies(), packages.plugin] },
    // The largest chunk is the code that reads imported packs, with a world
    // map; it is loaded on demand.
    build: {
      chunkSizeWarningLimit: 1400,
      // By default, styles are lowered for browsers that cannot load the extension.
      cssTarget: Object.entries(OLDEST_BROWSERS).map(([name, version]) => `${name}${version}`),
      // Assumes that property reads have no side effects, so that unused schemas composed of
      // others can be dropped. So no code may read a property only for its effect, such as a
      // width to force a layout.
      rolldownOptions: {
        // Compiling the content takes most of a build; don't warn about that.
        checks: { bundlerTimings: false },
        // WXT's logger is silent in production, and would be a tenth of the probe.
        treeshake: { propertyReadSideEffects: false, manualPureFunctions: ['logger.error'] },
        // Keeps file headers that a licence requires. Constants are inlined,
        // which those of `var` are not.
        output: { comments: { legal: true }, topLevelVar: false },
      },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    version: identity.manifestVersion,
    version_name: identity.version,
    ...(identity.homepage ? { homepage_url: identity.homepage } : {}),
    // In private windows it runs, where allowed, as it does elsewhere: it stores nothing about the
    // pages read, and site rules are set explicitly.
    incognito: 'spanning',
    permissions: ['contextMenus', 'scripting', 'storage'],
    host_permissions: ['http://*/*', 'https://*/*'],
    // In development, pages come from the dev server and connect to it.
    ...(command === 'build'
      ? { content_security_policy: { extension_pages: ONLY_OWN_FILES } }
      : {}),
    // The card runs in a frame, out of the page's reach. To prevent fingerprinting, Chromium uses a
    // different URL in each session; in Firefox, the URL is random and never visible to pages.
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: ['http://*/*', 'https://*/*'],
        ...(browser === 'firefox' || browser === 'safari' ? {} : { use_dynamic_url: true }),
      },
    ],
    action: {
      default_title: '__MSG_manifest_name__',
      // By default, Firefox puts new buttons into the extensions menu, where
      // the badge is not visible.
      ...(browser === 'firefox' ? { default_area: 'navbar' } : {}),
    },
    // Keys that Chromium does not use itself; it ignores those it does, such as Alt+Shift+N.
    commands: {
      'next-term': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_manifest_nextTerm__',
      },
      'previous-term': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_manifest_previousTerm__',
      },
      'background-of-selection': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_manifest_selection__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_manifest_openPanel__',
      },
      'toggle-site': {
        // Chromium allows an extension four suggested keys; users can assign more.
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+O' } } : {}),
        description: '__MSG_manifest_toggleSite__',
      },
      // Listed without a key, so that users can assign one.
      _execute_action: {},
    },
    // Safari has no omnibox.
    ...(browser === 'safari' ? {} : { omnibox: { keyword: 'bg' } }),
    ...(browser === 'firefox'
      ? {
          author: identity.author,
          browser_specific_settings: {
            gecko: {
              id: identity.geckoId,
              strict_min_version: `${OLDEST_BROWSERS.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
    ...(browser === 'chrome' || browser === 'edge'
      ? { minimum_chrome_version: String(OLDEST_BROWSERS.chrome) }
      : {}),
  }),
});
