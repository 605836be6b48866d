import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettingsFile, serializeSettings } from '../../../settings/file.ts';
import {
  difference,
  isAboutSites,
  isLocalOnly,
  isSettingsKey,
  readItems,
  VERSION,
  writeItems,
} from '../../../settings/layout.ts';
import { DEFAULTS, type Settings } from '../../../settings/schema.ts';

const OFF = fc.constant('off' as const);
const anySettings = fc
  .record({
    mode: fc.constantFrom('news' as const, 'every' as const, 'chosen' as const),
    mentions: fc.constantFrom('spaced' as const, 'first' as const, 'every' as const),
    rules: fc.dictionary(
      fc.constantFrom('a.example', 'b.example', 'c.example'),
      fc.constantFrom('on' as const, 'off' as const),
    ),
    subjects: fc.dictionary(fc.constantFrom('africa', 'asia'), OFF),
    muted: fc.dictionary(fc.constantFrom('kunar', 'our-town/hall'), fc.constant('Name')),
  })
  .map((chosen): Settings => ({ ...DEFAULTS, ...chosen }));

describe('settings in storage', () => {
  it('are read back unchanged', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readItems(writeItems(settings))).toEqual({ settings, damaged: {} });
      }),
    );
  });

  it('are updated by a minimal difference', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (from, to) => {
        const { set, remove } = difference(from, to);
        const items = writeItems(from);
        for (const [key, value] of Object.entries(set)) expect(items[key]).not.toBe(value);
        for (const key of remove) {
          expect(Object.hasOwn(items, key)).toBe(true);
          delete items[key];
        }
        expect(readItems({ ...items, ...set }).settings).toEqual(to);
        expect(difference(to, to)).toEqual({ set: {}, remove: [] });
      }),
    );
  });

  it('are identified by their keys', () => {
    const ours = [
      'version',
      'mode',
      'site:a.example',
      'subject:asia',
      'kind:person',
      'known:kunar',
    ];
    expect(ours.filter(isSettingsKey)).toEqual(ours);
    const others = ['pack:ours', 'pause', 'a.example', 'my-site:a.example', ''];
    expect(others.filter(isSettingsKey)).toEqual([]);
    const about = [...ours, ...others, 'mode:mode'].filter(isAboutSites);
    expect(about).toEqual(['mode', 'site:a.example']);
    const local = ['known:our-town/hall', 'known:kunar', 'site:a/b', 'our-town/hall'];
    expect(local.filter(isLocalOnly)).toEqual(['known:our-town/hall']);
  });

  it.each([
    ['a value that no setting has', { mode: 'never' }, { mode: 'never' }],
    ['a rule that is none', { 'site:a.example': 'maybe' }, { 'site:a.example': 'maybe' }],
    ['a host that is none', { 'site:a b': 'on' }, { 'site:a b': 'on' }],
    ['a version that is none', { version: 'one' }, { version: 'one' }],
    ['an older version', { version: 0 }, { version: 0 }],
    ['this version', { version: VERSION }, {}],
    ['what a newer version wrote', { version: VERSION + 1, mode: 'never' }, {}],
    ['what is not ours', { colour: 'blue' }, {}],
    ['a rule that was removed', { 'site:a.example': null }, {}],
    ['a value that was removed', { mode: null }, { mode: null }],
  ])('are the defaults for %s', (_what, items, damaged) => {
    expect(readItems(items)).toEqual({ settings: DEFAULTS, damaged });
  });
});

describe('a kind of entries that a newer version of ours knows', () => {
  const settings = { ...DEFAULTS, kinds: { treaty: 'off' as const } };

  it('stays off for the machine that has it', () => {
    const items = writeItems(settings);
    expect(readItems({ ...items, version: VERSION })).toEqual({ settings, damaged: {} });
  });

  it('is in the file of the settings, which can be loaded again', () => {
    expect(parseSettingsFile(serializeSettings(settings))).toEqual({ ok: true, settings });
  });
});

describe('names that objects have anyway', () => {
  it.each(['constructor', 'prototype', '__proto__', 'tostring', 'hasownproperty'])(
    'are kept like any other: %s',
    (host) => {
      const settings = { ...DEFAULTS, rules: Object.fromEntries([[host, 'off' as const]]) };
      const read = readItems(writeItems(settings));
      expect(Object.entries(read.settings.rules)).toEqual([[host, 'off']]);
      expect(read.damaged).toEqual({});
      const file = parseSettingsFile(serializeSettings(settings));
      expect(file.ok && Object.entries(file.settings.rules)).toEqual([[host, 'off']]);
    },
  );
});

describe('the older setting for marked mentions', () => {
  it.each([
    ['who never chose', { version: 1, mode: 'every' }, 'spaced'],
    ['who chose the first alone', { version: 1, mentions: 'first' }, 'first'],
    ['who chose every one', { version: 1, mentions: 'every' }, 'every'],
  ])('%s', (_who, items, mentions) => {
    const { settings, damaged } = readItems(items);
    expect(settings.mentions).toBe(mentions);
    expect(damaged).toEqual({});
  });

  it('is stored once chosen, even “first only”', () => {
    expect(difference(DEFAULTS, { ...DEFAULTS, mentions: 'first' }).set).toEqual({
      mentions: 'first',
    });
  });
});
