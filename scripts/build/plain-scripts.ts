import type { Plugin } from 'vite';

/** WXT's module around each script that is injected. */
const WRAPPER = /virtual:wxt-unlisted-script-entrypoint/;
const DEFINITION = /import definition from ("[^"]+");/;

/**
 * Replaces what WXT puts around each injected script: it catches what a script throws to log it, and throws it again.
 * In production it logs nothing, but is still in every page.
 *
 * @throws if WXT no longer imports the script as before.
 */
export function plainScripts(): Plugin {
  return {
    name: 'plain-scripts',
    apply: 'build',
    transform: {
      filter: { id: WRAPPER },
      handler(code) {
        const [, script] = DEFINITION.exec(code) ?? [];
        if (!script) throw new Error('WXT has changed: fix scripts/build/plain-scripts.ts.');
        return {
          code: `import definition from ${script};
            import { initPlugins } from 'virtual:wxt-plugins';
            initPlugins();
            export default definition.main();`,
          map: null,
        };
      },
    },
  };
}
