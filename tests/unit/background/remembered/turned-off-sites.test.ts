import { describe, expect, it, vi } from 'vitest';
import {
  createTurnedOffSites,
  forgetTurnedOn,
  turnOff,
} from '../../../../background/remembered/turned-off-sites.ts';
import { DEFAULTS } from '../../../../settings/schema.ts';
import { area } from '../session-area.ts';

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

  it('are forgotten once they are turned on elsewhere, so that what is set then is not undone', async () => {
    const sites = createTurnedOffSites(area());
    await sites.put(7, TURNED_OFF);
    const rules = (rule: 'on' | 'off') => ({ ...DEFAULTS, rules: { 'a.example': rule } });
    await forgetTurnedOn(sites, rules('off'), [7, 8]);
    expect(await sites.get(7)).toEqual(TURNED_OFF);
    await forgetTurnedOn(sites, rules('on'), [7, 8]);
    expect(await sites.get(7)).toBeNull();
    await sites.put(7, { ...TURNED_OFF, restored: true });
    await forgetTurnedOn(sites, rules('on'), [7]);
    expect(await sites.get(7)).not.toBeNull();
  });

  it('are not kept of a tab that was closed before the site was off', async () => {
    const session = area();
    const sites = createTurnedOffSites(session);
    await sites.put(7, TURNED_OFF);
    await sites.close(7);
    expect(session.items).toEqual({});
    await sites.put(7, TURNED_OFF);
    expect(session.items).toEqual({});
  });

  it('are not overwritten by a retry, nor is what the reader turned on since taken for one', async () => {
    const sites = createTurnedOffSites(area());
    await sites.put(7, TURNED_OFF);
    const save = vi.fn(async () => ({ ok: true }) as const);
    const off = { ...DEFAULTS, rules: { 'a.example': 'off' } } as const;
    const turned = (settings: typeof DEFAULTS, host = 'a.example') =>
      turnOff(sites, { load: async () => settings, save }, 7, host);
    // A retry: the site is off already.
    await turned(off);
    expect(save).not.toHaveBeenCalled();
    expect(await sites.get(7)).toEqual(TURNED_OFF);
    // Another site in this tab; then the same site again, after it was turned on in between.
    await turned({ ...DEFAULTS, rules: { 'b.example': 'off' } }, 'b.example');
    expect(save).toHaveBeenCalledOnce();
    expect(await sites.get(7)).toMatchObject({ host: 'b.example', rule: 'off' });
    await turned({ ...DEFAULTS, rules: { 'b.example': 'on' } }, 'b.example');
    expect(save).toHaveBeenCalledTimes(2);
    // Restored, then turned off elsewhere: turning it off here is no retry.
    await sites.put(7, { ...TURNED_OFF, restored: true });
    await turned(off);
    expect(save).toHaveBeenCalledTimes(3);
    expect(await sites.get(7)).toEqual({ host: 'a.example', rule: 'off', restored: false });
  });

  it('are ignored if the stored value is damaged', async () => {
    expect(
      await createTurnedOffSites(area({ 'turned-off-site:7': { host: 'a.example' } })).get(7),
    ).toBeNull();
  });

  it('are off although that cannot be remembered', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const full = { ...area(), set: () => Promise.reject(new Error('quota')) };
    const save = vi.fn(async () => ({ ok: true }) as const);
    const store = { load: async () => DEFAULTS, save };
    expect(await turnOff(createTurnedOffSites(full), store, 7, 'a.example')).toEqual({ ok: true });
    expect(save).toHaveBeenCalledWith(DEFAULTS, { ...DEFAULTS, rules: { 'a.example': 'off' } });
  });

  it('are off although what was remembered cannot be read, which is then not overwritten', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const session = area();
    await createTurnedOffSites(session).put(7, TURNED_OFF);
    const items = { ...session.items };
    const unreadable = { ...session, get: () => Promise.reject(new Error('IO error')) };
    const save = vi.fn(async () => ({ ok: true }) as const);
    const store = { load: async () => DEFAULTS, save };
    expect(await turnOff(createTurnedOffSites(unreadable), store, 7, 'a.example')).toEqual({
      ok: true,
    });
    expect(save).toHaveBeenCalledOnce();
    expect(session.items).toEqual(items);
  });

  it('are said not to be saved although that could not be forgotten either', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const stuck = { ...area(), remove: () => Promise.reject(new Error('IO error')) };
    const full = { ok: false, reason: 'full', detail: 'QUOTA' } as const;
    const store = { load: async () => DEFAULTS, save: async () => full };
    expect(await turnOff(createTurnedOffSites(stuck), store, 7, 'a.example')).toEqual(full);
  });

  it('are forgotten if the rule could not be saved, so that nothing set later is undone', async () => {
    const session = area();
    const sites = createTurnedOffSites(session);
    const full = { ok: false, reason: 'full', detail: 'QUOTA' } as const;
    const store = { load: async () => DEFAULTS, save: async () => full };
    expect(await turnOff(sites, store, 7, 'a.example')).toEqual(full);
    expect(await sites.get(7)).toBeNull();
    const saving = { ...store, save: async () => ({ ok: true }) as const };
    expect(await turnOff(sites, saving, 7, 'a.example')).toEqual({ ok: true });
    expect(await sites.get(7)).toEqual({ host: 'a.example', rule: null, restored: false });
  });
});
