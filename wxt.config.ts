import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bundledPack, soundPack } from './packs/vite.ts';

const GECKO_ID = 'backgrounder@backgrounder.example';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  // Before the folder of the last build is cleared: bad content must not cost the last good pack.
  hooks: { 'build:before': async () => void (await soundPack('content')) },
  vite: () => ({ plugins: [preact(), bundledPack('content')] }),
  manifest: ({ browser }) => ({
    name: 'Backgrounder',
    description: 'Neutral, sourced background for the names in the news, on hover.',
    permissions: ['scripting', 'storage'],
    host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: 'Backgrounder' },
    commands: {
      'next-term': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: 'Open the background of the next term',
      },
      'previous-term': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: 'Open the background of the previous term',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              // 142 is the first that knows data_collection_permissions.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
