import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    setupFiles: ['tests/unit/words/speaking.ts'],
    // A machine that does other work at the same time is no failure.
    testTimeout: 60_000,
  },
});
