import { expect, it } from 'vitest';
import { readItems, writeItems } from '../../../settings/layout.ts';
import { DEFAULTS } from '../../../settings/schema.ts';
import { bundled } from '../bundled.ts';

it('keeps what is muted, whichever entry of the bundled pack it is', () => {
  const muted = Object.fromEntries(bundled.pack.entries.map(({ id, name }) => [id, name]));
  const items = { ...writeItems({ ...DEFAULTS, muted }), version: 1 };
  expect(readItems(items)).toEqual({ settings: { ...DEFAULTS, muted }, damaged: {} });
  expect(Object.keys(muted).length).toBeGreaterThan(500);
});
