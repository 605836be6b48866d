import { defineConfig } from 'vitest/config';

export default defineConfig({
  // A machine that does other work at the same time is no failure.
  test: { include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 },
});
