import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registrations } from '../../../sites/registrations.ts';
import {
  hostOf,
  isAddress,
  isEnding,
  type SiteChoice,
  selfAndParents,
  toggled,
  verdict,
} from '../../../sites/rules.ts';

const HOSTS = [
  'example.com',
  'news.example.com',
  'live.news.example.com',
  'a.live.news.example.com',
  'example.org',
  'com',
  '127.0.0.1',
  'constructor',
];

const anyChoice: fc.Arbitrary<SiteChoice> = fc.record({
  mode: fc.constantFrom('news', 'every', 'chosen'),
  rules: fc.dictionary(fc.constantFrom(...HOSTS), fc.constantFrom('on', 'off')),
});
const anyHost = fc.constantFrom(...HOSTS, 'deep.a.live.news.example.com', 'other.net');

describe('hostOf', () => {
  it.each([
    ['https://www.Example.com:8080/a', 'example.com'],
    ['http://example.com./', 'example.com'],
    ['https://www.com/', 'www.com'],
    ['https://www.www.example.com/', 'example.com'],
    ['https://www.www.com/', 'www.www.com'],
    ['https://my.www.example.com/', 'my.www.example.com'],
    ['https://www.co.uk/', 'www.co.uk'],
    ['https://www.github.io/', 'www.github.io'],
    ['https://www.somebody.github.io/', 'somebody.github.io'],
    ['https://www.wordpress.com./', 'www.wordpress.com'],
    ['https://awww.example.com/', 'awww.example.com'],
    ['http://example.com../', 'example.com'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['http://[::1]:80/', '[::1]'],
    ['file:///tmp/a.html', null],
    ['chrome://extensions', null],
    ['about:blank', null],
    ['nonsense', null],
    ['https://*.example.com/', null],
    ['https://a+b.example/', null],
    ['https://a..example/', null],
    [`https://${'a'.repeat(64)}.example/`, null],
    [`https://${'a.'.repeat(127)}example/`, null],
  ])('%s is %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});

describe('upwards', () => {
  it('names the host and each domain above it', () => {
    expect(selfAndParents('live.news.example.com')).toEqual([
      'live.news.example.com',
      'news.example.com',
      'example.com',
      'com',
    ]);
  });

  it.each(['192.0.2.1', '[2001:db8::1]'])('%s has nothing above it', (address) => {
    expect(selfAndParents(address)).toEqual([address]);
  });
});

describe('isAddress', () => {
  it.each([
    ['192.0.2.1', true],
    ['[2001:db8::1]', true],
    ['192.0.2.1.example.com', false],
    ['v192.0.2.1', false],
    ['example.com', false],
  ])('%s: %s', (host, is) => {
    expect(isAddress(host)).toBe(is);
  });
});

describe('verdict', () => {
  it('follows the nearest rule', () => {
    const choice: SiteChoice = {
      mode: 'news',
      rules: { 'example.com': 'off', 'news.example.com': 'on' },
    };
    expect(verdict(choice, 'live.news.example.com')).toEqual({
      on: true,
      needsVote: false,
      by: { kind: 'site', host: 'news.example.com' },
    });
    expect(verdict(choice, 'shop.example.com').on).toBe(false);
    expect(verdict(choice, 'notexample.com').by).toEqual({ kind: 'mode', mode: 'news' });
  });

  it('requires a vote only if the mode is news and no rule decides', () => {
    expect(verdict({ mode: 'news', rules: {} }, 'a.net')).toMatchObject({
      on: true,
      needsVote: true,
    });
    expect(verdict({ mode: 'every', rules: {} }, 'a.net')).toMatchObject({
      on: true,
      needsVote: false,
    });
    expect(verdict({ mode: 'chosen', rules: {} }, 'a.net').on).toBe(false);
  });

  it('handles hosts named like object properties', () => {
    expect(verdict({ mode: 'news', rules: {} }, 'constructor').by.kind).toBe('mode');
  });
});

describe('toggled', () => {
  it('turns a host on and off, and undoes it', () => {
    fc.assert(
      fc.property(anyChoice, anyHost, fc.boolean(), (choice, host, on) => {
        const after = toggled(choice, host, on);
        expect(verdict(after, host).on).toBe(on);
        expect(verdict(toggled(after, host, !on), host).on).toBe(!on);
      }),
    );
  });

  it('leaves no redundant rule', () => {
    const off = toggled({ mode: 'news', rules: {} }, 'example.com', false);
    expect(off.rules).toEqual({ 'example.com': 'off' });
    expect(toggled(off, 'example.com', true).rules).toEqual({});
  });
});

/** Matches as Firefox does, for the two kinds of match patterns we use. */
function matches(pattern: string, host: string): boolean {
  const of = pattern.slice('*://'.length, -'/*'.length);
  if (of === '*') return true;
  if (!of.startsWith('*.')) return host === of;
  return host === of.slice(2) || host.endsWith(of.slice(1));
}

describe('registrations', () => {
  it('match exactly the hosts that are on, each once, with and without a trailing dot', () => {
    fc.assert(
      fc.property(anyChoice, anyHost, fc.constantFrom('', '.'), (choice, host, dot) => {
        const written = isAddress(host) ? host : host + dot;
        const probes = registrations(choice).filter(
          (one) =>
            one.matches.some((pattern) => matches(pattern, written)) &&
            !one.excludeMatches.some((pattern) => matches(pattern, written)),
        );
        expect(probes.length).toBe(verdict(choice, host).on ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('have an id per layer, and are empty if nothing is on', () => {
    expect(registrations({ mode: 'chosen', rules: {} })).toEqual([]);
    const ids = registrations({
      mode: 'news',
      rules: { 'example.com': 'off', 'news.example.com': 'on' },
    }).map(({ id }) => id);
    expect(ids).toEqual(['probe-0', 'probe-1']);
  });
});

describe('isEnding', () => {
  it.each(['co.uk', 'com.au', 'or.jp', 'gov.uk', 'net.br', 'ac.za', 'github.io', 'blogspot.co.uk'])(
    'is true of %s',
    (host) => {
      expect(isEnding(host)).toBe(true);
    },
  );
  it.each([
    'bbc.co.uk',
    'example.com',
    't.co',
    'go.com',
    'uk',
    'co.uk.example',
    'a.github.io',
    'blogspot.com.example',
    'mygithub.io',
    '[::1]',
  ])('is false of %s', (host) => {
    expect(isEnding(host)).toBe(false);
  });
});
