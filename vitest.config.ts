import { defineConfig } from 'vitest/config';

/** Tests of modules that keep a state of their own from when they are imported. */
const OWN_MODULES = 'tests/unit/**/*.own-modules.test.ts';

export default defineConfig({
  test: {
    setupFiles: ['tests/unit/i18n/speaking.ts'],
    pool: 'threads',
    // The runner leaves one core idle otherwise, which is half of a small machine.
    maxWorkers: '100%',
    unstubGlobals: true,
    restoreMocks: true,
    // Generous, so that tests do not fail on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [OWN_MODULES],
          // Test files share imported modules: loading them for each file took longer than many
          // tests. None resets them, or the bundled content would be read again, for half a minute.
          // Stubbed globals are restored before the next test.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'own modules', include: [OWN_MODULES] } },
    ],
  },
});
