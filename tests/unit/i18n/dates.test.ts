import { describe, expect, it } from 'vitest';
import { writeDate } from '../../../i18n/i18n.ts';

describe('writeDate', () => {
  it('is as exact as the date is', () => {
    expect(writeDate('2026-03-12')).toBe('12 March 2026');
    expect(writeDate('2024-07')).toBe('July 2024');
    expect(writeDate('2021')).toBe('2021');
  });
});
