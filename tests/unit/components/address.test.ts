import { describe, expect, it } from 'vitest';
import { readable } from '../../../components/shared/address.ts';

describe('an address to be read', () => {
  it.each([
    ['https://ru.example/%D0%9A%D1%80%D0%BE%D0%BA%D1%83%D1%81', 'https://ru.example/Крокус'],
    ['https://a.example/b%2Fc?d=%26', 'https://a.example/b%2Fc?d=%26'],
    ['https://a.example/%E2%80%AEgpj', 'https://a.example/%E2%80%AEgpj'],
    ['https://www.r\u0435uters.com/a', 'https://www.xn--ruters-3of.com/a'],
    ['https://bücher.example:8080/', 'https://bücher.example:8080/'],
    ['https://a.example/%E2%A0%80', 'https://a.example/%E2%A0%80'],
    ['https://a.example/100%', 'https://a.example/100%'],
    // Without the mark, the path would be seen to the left of the host, as if it were the host.
    [
      'https://\u05d3\u05d5.\u05e7\u05d5\u05dd/%D7%90%D7%91',
      'https://\u05d3\u05d5.\u05e7\u05d5\u05dd\u200e/\u05d0\u05d1',
    ],
  ])('%s', (url, text) => {
    expect(readable(url)).toBe(text);
  });
});
