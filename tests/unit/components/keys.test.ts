import { expect, it } from 'vitest';
import { asKeys } from '../../../components/shared/keys.ts';

it('shows shortcuts as keys', () => {
  expect(asKeys('Alt+Shift+Period')).toBe('Alt+Shift+.');
  expect(asKeys('Command+Shift+Comma')).toBe('⌘+Shift+,');
  // Chromium on a Mac gives them as they stand on its keys.
  expect(asKeys('⌥⇧K')).toBe('⌥⇧K');
  expect(asKeys('')).toBe('');
});
