import { describe, expect, it } from 'vitest';
import { readableHost } from '../../../sites/readable-host.ts';
import { hostOf } from '../../../sites/rules.ts';

const shown = (name: string) => readableHost(hostOf(`http://${name}/`) ?? '');

describe('a host for display', () => {
  it.each([
    'bücher.example',
    'пример.рф',
    '例え.テスト',
    'مثال.إختبار',
    'example.com',
    'my_host.example',
    '127.0.0.1',
    '[::1]',
    // Looks Latin, but no Latin name ends so.
    'сом.рф',
    'παράδειγμα.gr',
  ])('%s is decoded', (name) => {
    expect(shown(name)).toBe(name);
  });

  it.each([
    // Cyrillic а among Latin letters.
    ['pаypal.com', 'xn--pypal-4ve.com'],
    // Only Cyrillic letters, all of which look Latin.
    ['аррӏе.com', 'xn--80ak6aa92e.com'],
    ['m.аррӏе.com', 'm.xn--80ak6aa92e.com'],
    ['аррӏе.пример.com', 'xn--80ak6aa92e.xn--e1afmkfd.com'],
    ['xn--zzzzzzzzzzzzzz.example', 'xn--zzzzzzzzzzzzzz.example'],
    ['xn--reuters-.com', 'xn--reuters-.com'],
  ])('%s, which imitates another, stays %s', (name, spelt) => {
    expect(shown(name)).toBe(spelt);
  });
});
