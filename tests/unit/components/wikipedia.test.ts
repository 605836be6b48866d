import { describe, expect, it } from 'vitest';
import { wikipediaAddress } from '../../../components/shared/WikipediaLink.tsx';

describe('the address of a look-up in Wikipedia', () => {
  it.each([
    ['en', 'Ada Brook', 'https://en.wikipedia.org/w/index.php?search=Ada+Brook'],
    [
      'ar-u-nu-latn',
      'كابل',
      'https://ar.wikipedia.org/w/index.php?search=%D9%83%D8%A7%D8%A8%D9%84',
    ],
    ['de', ' a&b=c\n#d ', 'https://de.wikipedia.org/w/index.php?search=a%26b%3Dc+%23d'],
    [
      'ru',
      'javascript:alert(1)',
      'https://ru.wikipedia.org/w/index.php?search=javascript%3Aalert%281%29',
    ],
  ])('in %s', (locale, text, address) => {
    expect(wikipediaAddress(text, locale)).toBe(address);
  });
});
