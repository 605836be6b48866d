import { expect, it, vi } from 'vitest';
import type { Area } from '../../../settings/area.ts';
import { createSettingsStore } from '../../../settings/create-settings-store.ts';
import { forPage } from '../../../settings/page-settings.ts';
import { isOlder } from '../../../settings/revision.ts';

/** A store over items that change from one read to the next. */
function storeOf(...items: Record<string, unknown>[]) {
  const get = async () => items.shift() ?? {};
  const area: Area = { get, set: async () => {}, remove: async () => {} };
  const onChanged = { addListener: () => {}, removeListener: () => {} };
  return createSettingsStore({
    sync: area,
    local: { ...area, get: async () => ({}), getKeys: async () => [] },
    onChanged,
  });
}

it('settings are numbered when they are read, not when they are sent to a page', async () => {
  const store = storeOf({ marks: 'tint' }, { marks: 'solid' });
  const [first, second] = await Promise.all([store.load(), store.load()]);
  // Like a response that has to wait for something, while a change is sent at once.
  const later = forPage(second).revision;
  const earlier = forPage(first).revision;
  expect(isOlder(earlier, later)).toBe(true);
  expect(isOlder(later, earlier)).toBe(false);
  expect(forPage(first).revision).toEqual(earlier);
});

it('are numbered when they are read even if damage is set aside first', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const store = storeOf({ mode: 42 }, {});
  const first = store.load();
  const later = forPage(await store.load()).revision;
  expect(isOlder(forPage(await first).revision, later)).toBe(true);
});

it('settings of another run of the service are never older', () => {
  const [before, after] = [
    { run: 7, count: 30 },
    { run: 4, count: 1 },
  ];
  expect(isOlder(after, before)).toBe(false);
  expect(isOlder(before, after)).toBe(false);
});
