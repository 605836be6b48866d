import { describe, expect, it } from 'vitest';
import { writeDate, writeDateShort } from '../../../i18n/i18n.ts';

describe('writeDate', () => {
  it('is as exact as the date is', () => {
    expect(writeDate('2026-03-12')).toBe('12 March 2026');
    expect(writeDate('2024-07')).toBe('July 2024');
    expect(writeDate('2021')).toBe('2021');
  });
});

describe('writeDateShort', () => {
  it('is as exact, in shorter words', () => {
    expect(writeDateShort('2026-03-12')).toBe('12 Mar 2026');
    expect(writeDateShort('2024-07')).toBe('Jul 2024');
    expect(writeDateShort('2021')).toBe('2021');
  });
});
