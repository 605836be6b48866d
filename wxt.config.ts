import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import * as v from 'valibot';
import { defineConfig } from 'wxt';
import { BUNDLED_FILES, bundledPack, soundPack } from './authoring/build/vite.ts';
import type { Pack } from './packs/schema.ts';

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
  // The card's page stands in frames of pages; no other can be loaded from there (see below).
  "frame-ancestors 'self' http: https:",
].join('; ');

const GECKO_ID = 'backgrounder@backgrounder.example';

/** Where mistakes are reported, as package.json says it, in one of two forms. */
const Bugs = v.union([v.string(), v.object({ url: v.string() })]);
const Project = v.object({ bugs: v.optional(Bugs) });
const { bugs } = v.parse(Project, JSON.parse(readFileSync('package.json', 'utf8')));
const REPORTS_URL = (typeof bugs === 'object' ? bugs.url : bugs) ?? null;

/** What is bundled, compiled once a build. */
let content: Promise<Pack>;

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve('i18n/locales') },
  imports: false,
  manifestVersion: 3,
  hooks: {
    // Before the folder of the last build is cleared: bad content must not cost the last good pack.
    async 'build:before'() {
      content = soundPack('content');
      await content;
    },
    'prepare:publicPaths'(_wxt, paths) {
      paths.push(...BUNDLED_FILES);
    },
  },
  vite: () => ({
    define: { 'import.meta.env.REPORTS_URL': JSON.stringify(REPORTS_URL) },
    plugins: [preact(), bundledPack(() => content)],
    // What Markdown's character references are made with in browsers is HTML; this way it is a list.
    resolve: {
      alias: {
        'decode-named-character-reference': resolve(
          'node_modules/decode-named-character-reference/index.js',
        ),
      },
    },
    // The settings load what reads a reader's own pack, with a map of the world, when there is one.
    build: {
      chunkSizeWarningLimit: 1200,
      // Reading a property of ours does nothing else: schemas made of parts of others are left out of
      // scripts that have no use for them. So nothing may be read for its effect alone, such as a width
      // to force a layout.
      rolldownOptions: { treeshake: { propertyReadSideEffects: false } },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
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
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    action: { default_title: '__MSG_manifest_name__' },
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
    omnibox: { keyword: 'bg' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              // 144 is the first that moves a frame without loading it anew (`moveBefore`).
              strict_min_version: '144.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '144.0' },
          },
        }
      : // The first that moves a frame without loading it anew.
        { minimum_chrome_version: '133' }),
  }),
});
