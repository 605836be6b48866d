import { describe, expect, it } from 'vitest';
import { createTurnedOffSites } from '../../../background/turned-off-sites.ts';

function area(items: Record<string, unknown> = {}) {
  return {
    items,
    get: async (key: string) => ({ [key]: items[key] }),
    set: async (added: Record<string, unknown>) => void Object.assign(items, added),
    remove: async (key: string) => void delete items[key],
  };
}

const TURNED_OFF = { host: 'a.example', rule: 'on', restored: false } as const;

describe('sites turned off from a card', () => {
  it('are remembered per tab until it is closed, even if the background restarts', async () => {
    const session = area();
    await createTurnedOffSites(session).put(7, TURNED_OFF);
    expect(await createTurnedOffSites(session).get(7)).toEqual(TURNED_OFF);
    expect(await createTurnedOffSites(session).get(8)).toBeNull();
    await createTurnedOffSites(session).forget(7);
    expect(session.items).toEqual({});
  });

  it('are ignored if the stored value is damaged', async () => {
    expect(
      await createTurnedOffSites(area({ 'turned-off-site:7': { host: 'a.example' } })).get(7),
    ).toBeNull();
  });
});
