import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  // On two cores, three take longer: 17 minutes instead of 13.
  workers: 2,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  // Slow machines are no failure: what is waited for is there sooner on others.
  timeout: 240_000,
  expect: { timeout: 30_000 },
});
