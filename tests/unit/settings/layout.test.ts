import { describe, expect, it } from 'vitest';
import { difference, readItems } from '../../../settings/layout.ts';
import { DEFAULTS } from '../../../settings/schema.ts';

describe('which mentions are marked, from before there were later ones', () => {
  it.each([
    ['who never chose', { version: 1, mode: 'every' }, 'spaced'],
    ['who chose the first alone', { version: 1, mentions: 'first' }, 'first'],
    ['who chose every one', { version: 1, mentions: 'every' }, 'every'],
  ])('%s', (_who, items, mentions) => {
    const { settings, damaged } = readItems(items);
    expect(settings.mentions).toBe(mentions);
    expect(damaged).toEqual({});
  });

  it('is stored once it is chosen, the first alone as well', () => {
    expect(difference(DEFAULTS, { ...DEFAULTS, mentions: 'first' }).set).toEqual({
      mentions: 'first',
    });
  });
});
