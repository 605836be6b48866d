import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    setupFiles: ['tests/unit/i18n/speaking.ts'],
    // Test files share imported modules: loading them for each file took longer than many tests.
    // Stubbed globals are restored before the next test.
    pool: 'threads',
    // The runner leaves one core idle otherwise, which is half of a small machine.
    maxWorkers: '100%',
    isolate: false,
    unstubGlobals: true,
    restoreMocks: true,
    // Generous, so that tests do not fail on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
