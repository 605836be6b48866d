import { afterAll, describe, expect, it } from 'vitest';
import { sourceLine } from '../../../components/card/sources/source-line.ts';
import { speakIn } from '../i18n/speaking.ts';

describe('the line of a source', () => {
  afterAll(() => speakIn('en'));

  it('is its publisher and date, or what is known of the date', async () => {
    await speakIn('en');
    expect(sourceLine({ publisher: 'Courier', date: '2024-01-04' })).toBe(
      'Courier, 4 January 2024',
    );
    expect(sourceLine({ publisher: 'Courier', dated: 'early 2024' })).toBe('Courier, early 2024');
    expect(sourceLine({ publisher: 'Courier' })).toBe('Courier, undated');
  });

  it('keeps both apart in Arabic: the day would otherwise leave its month', async () => {
    await speakIn('ar');
    expect(sourceLine({ publisher: 'Courier', date: '2024-01-04' })).toBe(
      '\u2068Courier\u2069، \u20684 يناير 2024\u2069',
    );
  });
});
