import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf } from '../../../sites/rules.ts';
import { typedSites } from '../../../sites/typed-sites.ts';

const anyHost = fc
  .tuple(
    fc.constantFrom('', 'www.', 'www.www.', '*.', '.'),
    fc.domain(),
    fc.constantFrom('', '.', '..'),
  )
  .map((parts) => parts.join(''));

/** A name of 253 characters, the most that DNS has. */
const LONGEST = `${'a.'.repeat(122)}a.example`;

describe('sites as people type them', () => {
  it.each([
    ['example.com', ['example.com']],
    ['  Example.COM. ', ['example.com']],
    ['*.example.com', ['example.com']],
    ['.example.com', ['example.com']],
    ['*.news.example.com', ['news.example.com']],
    ['*://*.example.com/*', ['example.com']],
    ['//example.com', ['example.com']],
    ['https://www.example.com:8443/a/b?c#d', ['example.com']],
    ['HTTPS://EXAMPLE.COM', ['example.com']],
    ['example.com/path', ['example.com']],
    ['example.com/*', ['example.com']],
    ['example.com:8080', ['example.com']],
    ['<https://example.com/>', ['example.com']],
    ['“example.com”', ['example.com']],
    ['example.com,example.org', ['example.com', 'example.org']],
    ['example.com, www.example.com; example.org', ['example.com', 'example.org']],
    ['example.com\nexample.org', ['example.com', 'example.org']],
    ['example.com، example.org', ['example.com', 'example.org']],
    ['bücher.example', ['xn--bcher-kva.example']],
    ['пример.рф', ['xn--e1afmkfd.xn--p1ai']],
    ['[::1]', ['[::1]']],
    ['::1', ['[::1]']],
    ['[2001:DB8::1]:8080', ['[2001:db8::1]']],
    ['2001:DB8:0:0:0:0:0:1', ['[2001:db8::1]']],
    ['::ffff:1.2.3.4', ['[::ffff:102:304]']],
    ['fe80::', ['[fe80::]']],
    ['127.0.0.1:3000', ['127.0.0.1']],
    ['127.0.0.1.', ['127.0.0.1']],
    ['*.*.example.com', ['example.com']],
    ['b%C3%BCcher.example', ['xn--bcher-kva.example']],
    [LONGEST, [LONGEST]],
    ['localhost:3000', ['localhost']],
    ['view-source:https://example.com/a', ['example.com']],
    ['HTTPS://Example.COM./', ['example.com']],
    ['BÜCHER.Example:8080', ['xn--bcher-kva.example']],
    ['\u200Eexample.com\u200F', ['example.com']],
    ['\u202Aexam\u200Bple.com\u202C', ['example.com']],
    ['example.com；example.org', ['example.com', 'example.org']],
    ['http://intranet/', ['intranet']],
    ['{example.com}', ['example.com']],
    ['`example.com`', ['example.com']],
    ['‹example.com›', ['example.com']],
    ['«example.com»', ['example.com']],
    ['「例え.テスト」', ['xn--r8jz45g.xn--zckzah']],
    ['例え。テスト', ['xn--r8jz45g.xn--zckzah']],
    ['ΠΑΡΆΔΕΙΓΜΑ.example', ['xn--hxajbheg2az3al.example']],
    ['exam\u200Cple.com', ['example.com']],
    ['نامه\u200Cای.example', ['xn--mgba3gch31f060k.example']],
    ['example.com!', ['example.com']],
    ['“example.com,” “example.org.”', ['example.com', 'example.org']],
    ['- example.com\n- example.org', ['example.com', 'example.org']],
    ['example.com & example.org', ['example.com', 'example.org']],
    ['https://example.com/a-123,0.html', ['example.com']],
    ['https://example.com/a;b,www.example.org/c', ['example.com', 'example.org']],
    ['https://example.com/a,https://example.org/b', ['example.com', 'example.org']],
    ['https://example.com/a, example.org', ['example.com', 'example.org']],
    ['https://example.com,example.org/a', ['example.com', 'example.org']],
    ['fe80::1%eth0', ['[fe80::1]']],
    ['http://[fe80::1%25eth0]:8080/', ['[fe80::1]']],
    ['::', ['[::]']],
  ])('%j are %j', (text, hosts) => {
    expect(typedSites(text)).toEqual({ ok: true, hosts });
  });

  it.each([
    ['*', '*', 'wildcard'],
    ['exa*mple.com', 'exa*mple.com', 'wildcard'],
    ['example.*', 'example.*', 'wildcard'],
    ['example.com, exa*mple.org', 'exa*mple.org', 'wildcard'],
    ['example', 'example', 'incomplete'],
    ['com', 'com', 'incomplete'],
    ['.com', '.com', 'incomplete'],
    ['the news site', 'the news site', 'not-a-site'],
    ['example.com and news', 'and', 'incomplete'],
    ['1234', '1234', 'not-a-site'],
    ['127.1', '127.1', 'not-a-site'],
    ['0x7f.0.0.1', '0x7f.0.0.1', 'not-a-site'],
    ['me@example.com', 'me@example.com', 'not-a-site'],
    ['example..com', 'example..com', 'not-a-site'],
    ['ftp://example.com', 'ftp://example.com', 'not-a-site'],
    ['chrome://extensions', 'chrome://extensions', 'not-a-site'],
    ['moz-extension://a', 'moz-extension://a', 'not-a-site'],
    ['javascript:alert(1)', 'javascript:alert(1)', 'not-a-site'],
    ['exam|ple.com', 'exam|ple.com', 'not-a-site'],
    ['50%.example', '50%.example', 'not-a-site'],
    ['50%4.example', '50%4.example', 'not-a-site'],
    ['50%zz.example', '50%zz.example', 'not-a-site'],
    [`a${LONGEST}`, `a${LONGEST}`, 'not-a-site'],
    [`${'a'.repeat(64)}.example`, `${'a'.repeat(64)}.example`, 'not-a-site'],
    ['x::1', 'x::1', 'not-a-site'],
    ['::1::', '::1::', 'not-a-site'],
    [`${'a'.repeat(260)}.example`, `${'a'.repeat(260)}.example`, 'not-a-site'],
    ['exa{mple.com', 'exa{mple.com', 'not-a-site'],
    ['exa!mple.com', 'exa!mple.com', 'not-a-site'],
    ['-', '-', 'not-a-site'],
    ['', '', 'not-a-site'],
    [' , ', ',', 'not-a-site'],
  ])('%j is rejected at %j as %s', (text, part, reason) => {
    expect(typedSites(text)).toEqual({ ok: false, part, reason });
  });

  it('are valid keys of rules, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), anyHost, fc.string(), fc.ipV6()), (text) => {
        const read = typedSites(text);
        for (const host of read.ok ? read.hosts : []) expect(hostOf(`http://${host}/`)).toBe(host);
      }),
      { numRuns: 2000 },
    );
  });
});
