import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { BUNDLED_FILES, bundledPack, soundPack } from './authoring/build/vite.ts';
import type { Pack } from './packs/schema.ts';
import { aboutItself } from './scripts/build/about.ts';
import { followContent } from './scripts/build/follow-content.ts';
import { identity } from './scripts/build/identity.ts';
import { MISSING_LICENCES } from './scripts/build/missing-licences.ts';
import { gatherPackages, NOTICES, readNotices, writeNotices } from './scripts/build/notices.ts';
import { ALIASES, patchDependencies } from './scripts/build/patches.ts';
import { leftOut } from './scripts/build/sources.ts';
import { hasDisplay } from './scripts/display.ts';

/**
 * What the extension's own pages and its background may load: their own files, and nothing from
 * anywhere else. The browser itself refuses every request that would leave it.
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

/** What is bundled, compiled once a build. */
let content: Promise<Pack> | undefined;

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve('i18n/locales') },
  imports: false,
  zip: { dotSources: true },
  // Where there is no display, it is built and followed, and no browser is opened.
  webExt: { disabled: !hasDisplay },
  manifestVersion: 3,
  hooks: {
    // WXT leaves out tests by itself.
    'config:resolved'({ config }) {
      config.zip.excludeSources = leftOut(readFileSync('.gitignore', 'utf8'));
    },
    // Before the folder of the last build is cleared: bad content must not cost the last good pack.
    async 'build:before'() {
      content = soundPack('content');
      await content;
    },
    // Once all parts have been bundled.
    'build:publicAssets'({ config }, files) {
      if (config.command !== 'build') return;
      const contents = writeNotices(readNotices(packages.folders, MISSING_LICENCES));
      files.push({ relativeDest: NOTICES, contents });
      files.push({ relativeDest: 'licence.txt', absoluteSrc: resolve('LICENSE') });
    },
    'server:created'(_wxt, server) {
      followContent(server.watcher, () => soundPack('content'));
    },
    'prepare:publicPaths'(_wxt, paths) {
      paths.push(...BUNDLED_FILES);
    },
  },
  vite: () => ({
    plugins: [
      preact(),
      patchDependencies(),
      bundledPack(() => {
        // While developing, this file is read anew with each change.
        content ??= soundPack('content');
        return content;
      }),
      aboutItself(),
      packages.plugin,
    ],
    resolve: { alias: ALIASES },
    // What reads a reader's own pack has modules of the old kind, which are made new ones for this format.
    worker: { format: 'es' as const, plugins: () => [patchDependencies(), packages.plugin] },
    // The settings load what reads a reader's own pack, with a map of the world, when there is one.
    build: {
      chunkSizeWarningLimit: 1400,
      // Reading a property of ours does nothing else: schemas made of parts of others are left out of
      // scripts that have no use for them. So nothing may be read for its effect alone, such as a width
      // to force a layout.
      rolldownOptions: {
        // Most of a build is compiling the content: nothing to warn of.
        checks: { bundlerTimings: false },
        // WXT's logger says nothing in what ships, and would weigh a tenth of the probe.
        treeshake: { propertyReadSideEffects: false, manualPureFunctions: ['logger.error'] },
        // The heads of files that a licence wants kept.
        // Constants are put where they are used, which those of `var` are not.
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
    // In private windows it runs where the reader lets it, as it does elsewhere: it keeps nothing of what
    // is read, and a rule for a site is one a reader sets.
    incognito: 'spanning',
    permissions: ['contextMenus', 'scripting', 'storage'],
    host_permissions: ['http://*/*', 'https://*/*'],
    // While developing, pages are served and connect to the server that follows changes.
    ...(command === 'build'
      ? { content_security_policy: { extension_pages: ONLY_OWN_FILES } }
      : {}),
    // The card stands in a frame, out of the page's reach. Its address is another in each session in
    // Chromium, and by itself in Firefox, where pages are never shown it: nothing tells one installation
    // from another.
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: ['http://*/*', 'https://*/*'],
        ...(browser === 'firefox' || browser === 'safari' ? {} : { use_dynamic_url: true }),
      },
    ],
    action: {
      default_title: '__MSG_manifest_name__',
      // Firefox puts new buttons into a menu otherwise, where the switch of the site is not seen.
      ...(browser === 'firefox' ? { default_area: 'navbar' } : {}),
    },
    // Keys that Chromium does not have itself: it leaves out those it has, such as Alt+Shift+N.
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
        // Chromium takes no more than four keys from an extension; a reader can set others.
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+O' } } : {}),
        description: '__MSG_manifest_toggleSite__',
      },
      // Listed without a key of its own, for whoever wants one.
      _execute_action: {},
    },
    // Safari has none.
    ...(browser === 'safari' ? {} : { omnibox: { keyword: 'bg' } }),
    ...(browser === 'firefox'
      ? {
          author: identity.author,
          browser_specific_settings: {
            gecko: {
              id: identity.geckoId,
              // 144 is the first that moves a frame without loading it anew (`moveBefore`).
              strict_min_version: '144.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
    // The first that moves a frame without loading it anew.
    ...(browser === 'chrome' || browser === 'edge' ? { minimum_chrome_version: '133' } : {}),
  }),
});
