import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** See `vitest.config.ts`: a reset would have the bundled content read again by all that follow. */
it('no test that shares its modules with others resets them', () => {
  const reset = /\bresetModules\(/;
  const files = globSync('tests/unit/**/*.test.ts').filter((file) =>
    reset.test(readFileSync(file, 'utf8')),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !file.endsWith('.own-modules.test.ts'))).toEqual([]);
});
