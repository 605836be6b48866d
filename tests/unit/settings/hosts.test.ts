import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ImportedPack } from '../../../settings/imported-packs/layout.ts';
import { readItems } from '../../../settings/layout.ts';
import { Host } from '../../../settings/schema.ts';
import { registrations } from '../../../sites/registrations.ts';

/**
 * Match patterns for all pages of a host: the host may be `*`, or begin with `*.`, and has no
 * further asterisk, slash or port.
 *
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
const MATCH_PATTERN = /^\*:\/\/(?:\*|(?:\*\.)?(?:[^*/:[\]]+|\[[^*/[\]]+\]))\/\*$/;

const patternsOf = (host: string) => [
  ...registrations({ mode: 'chosen', rules: { [host]: 'on' } }),
  ...registrations({ mode: 'every', rules: { [host]: 'off' } }),
];

/** Any text, and text that is nearly a host. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[a-z0-9.*_[\]:!$&'()+,;=~%-]{1,20}$/),
  fc.domain(),
  fc.ipV4(),
  fc.ipV6().map((address) => `[${address}]`),
  fc
    .tuple(fc.constantFrom('*', '*.', '.', 'a*', '**.'), fc.domain())
    .map((parts) => parts.join('')),
);

describe('a host in the settings', () => {
  it('makes match patterns that browsers take, whatever its text is', () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        if (!v.is(Host, text)) return;
        accepted++;
        for (const { matches, excludeMatches } of patternsOf(text)) {
          for (const pattern of [...matches, ...excludeMatches]) {
            expect(pattern).toMatch(MATCH_PATTERN);
          }
        }
      }),
      { numRuns: 3000, examples: [['*.example.com'], ['a*.example.com'], ['*']] },
    );
    expect(accepted).toBeGreaterThan(300);
  });

  it('that is none is set aside alone, and the other rules hold', () => {
    const items = { 'site:*.example.com': 'off', 'site:example.org': 'off' };
    const { settings, damaged } = readItems(items);
    expect(settings.rules).toEqual({ 'example.org': 'off' });
    expect(damaged).toEqual({ 'site:*.example.com': 'off' });
  });

  it('that is none is left out of the sites of a pack, whose row stays', () => {
    const about = { id: 'own', title: 'Own', entries: 1, documents: 1 };
    const row = { ...about, size: 1, checksum: 3, on: true };
    const sites = ['*.example.com', 'example.org', 7];
    expect(v.parse(ImportedPack, { ...row, sites })).toEqual({ ...row, sites: ['example.org'] });
    expect(v.parse(ImportedPack, { ...row, sites: ['*'] }).sites).toEqual([]);
  });
});
