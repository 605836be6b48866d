import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_LENGTH, parseSettingsFile, serializeSettings } from '../../../settings/file.ts';
import { readItems, writeItems } from '../../../settings/layout.ts';
import { DEFAULTS, Settings } from '../../../settings/schema.ts';

const anySettings = fc
  .record({
    mode: fc.constantFrom('news', 'every', 'chosen'),
    mentions: fc.constantFrom('spaced', 'first', 'every'),
    familiar: fc.constantFrom('list', 'mark'),
    opening: fc.constantFrom('rest', 'long-rest', 'click'),
    marks: fc.constantFrom('dotted', 'solid', 'tint'),
    size: fc.constantFrom('normal', 'large', 'largest'),
    rules: fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}\.(?:com|org|example)$/),
      fc.constantFrom('on', 'off'),
    ),
    subjects: fc.dictionary(fc.constantFrom('asia', 'middle-east'), fc.constant('off')),
    kinds: fc.dictionary(fc.constantFrom('place', 'person', 'event'), fc.constant('off')),
    muted: fc.dictionary(
      fc.stringMatching(/^[a-z][a-z0-9]{0,5}-[a-z0-9]{1,9}$/),
      fc.stringMatching(/^[A-Za-z][A-Za-z –]{0,20}[a-z]$/),
    ),
  })
  .map((settings) => v.parse(Settings, settings));

const file = (settings: unknown, version: unknown = 1) =>
  JSON.stringify({ format: 'backgrounder-settings', version, settings });

describe('a settings file', () => {
  it('can be read back', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(parseSettingsFile(serializeSettings(settings))).toEqual({ ok: true, settings });
      }),
    );
  });

  it('has defaults for missing settings', () => {
    expect(parseSettingsFile(file({ mode: 'every' }))).toEqual({
      ok: true,
      settings: { ...DEFAULTS, mode: 'every' },
    });
  });

  it.each([
    ['huge', ' '.repeat(MAX_FILE_LENGTH + 1)],
    ['no-json', '{"format":'],
    ['no-json', ''],
    ['foreign', 'null'],
    ['foreign', '[]'],
    ['foreign', '{"mode":"every"}'],
    ['foreign', file({}, 'one')],
    ['newer', file({ anything: true }, 2)],
    ['damaged', file(null)],
    ['damaged', file([])],
    ['damaged', file({ rules: [] })],
    ['damaged', file({ kinds: [] })],
    ['damaged', file({ mode: 'sometimes' })],
    ['damaged', file({ colour: 'red' })],
    ['damaged', file({ rules: { 'example.com': 'maybe' } })],
    ['damaged', file({ rules: { '<img src=x onerror=alert(1)>': 'off' } })],
    ['damaged', file({ known: { 'isis-k': 'ISIS\u202e-K' } })],
    ['damaged', file({ known: { 'isis-k': 'ISIS\u00ad-K' } })],
    ['damaged', file({ known: { 'isis-k': 'ISIS-K\u200f' } })],
    ['damaged', file({ known: { 'isis-k': `I${'\u0301'.repeat(5)}` } })],
    ['damaged', file({ known: { 'isis-k': '\u200e' } })],
    ['damaged', file({ known: { 'isis-k': 'ISIS\n-K' } })],
    ['damaged', file({ known: { '<i>': 'ISIS-K' } })],
    ['damaged', file({ kinds: { place: 'on' } })],
  ])('is rejected as %s: %.60s', (reason, text) => {
    expect(parseSettingsFile(text)).toMatchObject({ ok: false, reason });
  });

  it('has an error that names the invalid value', () => {
    const damaged = parseSettingsFile(file({ rules: { 'example.com': 'maybe' } }));
    expect(damaged).toMatchObject({ at: 'rules.example.com' });
  });
});

describe('the layout in storage', () => {
  it('can be read back without damage', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const items = { ...writeItems(settings), version: 1 };
        expect(readItems(items)).toEqual({ settings, damaged: {} });
      }),
    );
  });

  it('reads items from before there were settings other than sites', () => {
    expect(readItems({ version: 1, mode: 'chosen', 'site:a.example': 'on' }).settings).toEqual({
      ...DEFAULTS,
      mode: 'chosen',
      rules: { 'a.example': 'on' },
    });
  });

  it('reads a muted name with spaces in a row as the name it was', () => {
    const items = { version: 1, 'known:our-town/hall': ' Our  hall ' };
    expect(readItems(items)).toMatchObject({
      settings: { muted: { 'our-town/hall': 'Our hall' } },
      damaged: {},
    });
  });

  it('sets only the muted names aside that deceive', () => {
    const items = { version: 1, 'known:a': 'A\u00adB', 'known:b': 'B' };
    expect(readItems(items)).toMatchObject({
      settings: { muted: { b: 'B' } },
      damaged: { 'known:a': 'A\u00adB' },
    });
  });

  it('never throws, whatever is stored', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (items) => {
        expect(v.is(Settings, readItems(items).settings)).toBe(true);
      }),
    );
  });
});
