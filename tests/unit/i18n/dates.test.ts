import { describe, expect, it } from 'vitest';
import { formatDate, formatDateShort } from '../../../i18n/i18n.ts';

describe('writeDate', () => {
  it('keeps the precision of the date', () => {
    expect(formatDate('2026-03-12')).toBe('12 March 2026');
    expect(formatDate('2024-07')).toBe('July 2024');
    expect(formatDate('2021')).toBe('2021');
  });
});

describe('writeDateShort', () => {
  it('keeps the precision, in short form', () => {
    expect(formatDateShort('2026-03-12')).toBe('12 Mar 2026');
    expect(formatDateShort('2024-07')).toBe('Jul 2024');
    expect(formatDateShort('2021')).toBe('2021');
  });
});
