import { afterEach, describe, expect, it } from 'vitest';
import { formatDate, formatDateShort } from '../../../i18n/i18n.ts';
import { speakIn } from './speaking.ts';

afterEach(() => speakIn('en'));

describe('formatDate', () => {
  it('keeps the precision of the date', () => {
    expect(formatDate('2026-03-12')).toBe('12 March 2026');
    expect(formatDate('2024-07')).toBe('July 2024');
    expect(formatDate('2021')).toBe('2021');
  });

  it('keeps the first century', () => {
    expect(formatDate('0079-08-24')).toBe('24 August 79');
    expect(formatDateShort('0079-08')).toBe('Aug 79');
    expect(formatDate('0079')).toBe('79');
  });
});

describe('formatDateShort', () => {
  it('keeps the precision, in short form', () => {
    expect(formatDateShort('2026-03-12')).toBe('12 Mar 2026');
    expect(formatDateShort('2024-07')).toBe('Jul 2024');
    expect(formatDateShort('2021')).toBe('2021');
  });

  it('leaves out the word for “year” in Russian', async () => {
    await speakIn('ru');
    expect(formatDateShort('2025-07')).toBe('июль 2025');
    expect(formatDateShort('2025-01-09')).toBe('9 янв. 2025');
    expect(formatDateShort('2025')).toBe('2025');
  });
});
