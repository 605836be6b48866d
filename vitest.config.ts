import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    setupFiles: ['tests/unit/i18n/speaking.ts'],
    // Files share what they import: to load it anew for each took longer than many tests. What a test
    // puts in the place of a global is taken back before the next.
    pool: 'threads',
    isolate: false,
    unstubGlobals: true,
    restoreMocks: true,
    // A machine that does other work at the same time is no failure.
    testTimeout: 60_000,
  },
});
