import { describe, expect, it } from 'vitest';
import { writeDate, writeDateShort } from '../../../i18n/i18n.ts';

describe('writeDate', () => {
  it('keeps the precision of the date', () => {
    expect(writeDate('2026-03-12')).toBe('12 March 2026');
    expect(writeDate('2024-07')).toBe('July 2024');
    expect(writeDate('2021')).toBe('2021');
  });
});

describe('writeDateShort', () => {
  it('keeps the precision, in short form', () => {
    expect(writeDateShort('2026-03-12')).toBe('12 Mar 2026');
    expect(writeDateShort('2024-07')).toBe('Jul 2024');
    expect(writeDateShort('2021')).toBe('2021');
  });
});
