import { expect, it } from 'vitest';
import { mute, unmute, withRule } from '../../../settings/change.ts';
import { DEFAULTS } from '../../../settings/schema.ts';

const SETTINGS = {
  ...DEFAULTS,
  mode: 'every',
  muted: { kunar: 'Kunar' },
  rules: { 'a.example': 'on', 'b.example': 'off' },
} as const;

it('mutes an entry beside those that are muted', () => {
  expect(mute(SETTINGS, { id: 'taliban', name: 'Taliban' })).toEqual({
    ...SETTINGS,
    muted: { kunar: 'Kunar', taliban: 'Taliban' },
  });
});

it('unmutes one entry alone', () => {
  const both = mute(SETTINGS, { id: 'taliban', name: 'Taliban' });
  expect(unmute(both, 'taliban')).toEqual(SETTINGS);
  expect(unmute(SETTINGS, 'taliban')).toEqual(SETTINGS);
});

it('adds, changes and removes the rule of a host, and no other', () => {
  const { rules } = SETTINGS;
  expect(withRule(SETTINGS, 'c.example', 'on')).toEqual({
    ...SETTINGS,
    rules: { ...rules, 'c.example': 'on' },
  });
  expect(withRule(SETTINGS, 'a.example', 'off').rules).toEqual({ ...rules, 'a.example': 'off' });
  expect(withRule(SETTINGS, 'a.example', null)).toEqual({
    ...SETTINGS,
    rules: { 'b.example': 'off' },
  });
});
