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
  ])('%s', (url, text) => {
    expect(readable(url)).toBe(text);
  });
});
