import { expect, it } from 'vitest';
import { isBefore, newestOf } from '../../../authoring/check/partial-dates.ts';

it.each([
  ['2024-03-22', '2024-03-23', true],
  ['2024-03', '2024-03-23', false],
  ['2023', '2024-03-23', true],
  ['2024-03-23', '2024', false],
])('%s before %s: %s, by the lesser precision', (date, other, is) => {
  expect(isBefore(date, other)).toBe(is);
});

it('the newest of some dates is not known if one is missing', () => {
  expect(newestOf(['2024-03', '2026-01-05', '2025'])).toBe('2026-01-05');
  expect(newestOf(['2024-03', undefined])).toBeNull();
  expect(newestOf([])).toBeNull();
});
