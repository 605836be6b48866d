import { browser } from '@wxt-dev/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { register } from '../../../../background/injecting/registrations.ts';
import type { SiteRule } from '../../../../sites/rules.ts';

interface Script {
  readonly id: string;
  readonly matches?: string[];
  readonly excludeMatches?: string[];
  readonly js?: string[];
}

/** What the browser has registered, and how often it was told to change that. */
let registered: Map<string, Script>;
let calls: string[];

beforeEach(() => {
  registered = new Map();
  calls = [];
  const keep = (name: string) => async (scripts: readonly Script[]) => {
    calls.push(name);
    for (const script of scripts) {
      if (registered.has(script.id) !== (name === 'update')) throw new Error(script.id);
      // Chromium leaves out the leading slash, and gives lists in an order of its own.
      const js = script.js?.map((file) => file.slice(1)) ?? [];
      const before = registered.get(script.id);
      registered.set(script.id, {
        ...before,
        ...script,
        js,
        matches: [...(script.matches ?? [])].reverse(),
      });
    }
  };
  Reflect.set(browser, 'scripting', {
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: keep('register'),
    updateContentScripts: keep('update'),
    unregisterContentScripts: async ({ ids }: { ids: readonly string[] }) => {
      calls.push('unregister');
      for (const id of ids) registered.delete(id);
    },
  });
});
afterEach(() => Reflect.deleteProperty(browser, 'scripting'));

const chosen = (rules: Record<string, SiteRule>) => ({ mode: 'chosen' as const, rules });
/** The match patterns of a site. */
const of = (host: string) => [`*://*.${host}./*`, `*://*.${host}/*`];
const matches = () => [...registered.values()].flatMap((script) => script.matches ?? []).sort();

describe('what the browser registers', () => {
  it('is what the rules say, and is changed only where they say otherwise', async () => {
    expect(await register(chosen({ 'a.example': 'on', 'b.example': 'on' }))).toBe(true);
    expect(matches()).toEqual([...of('a.example'), ...of('b.example')]);
    expect(await register(chosen({ 'b.example': 'on', 'a.example': 'on' }))).toBe(false);
    expect(calls).toEqual(['register']);
    // A site that is off stays without code while the background is stopped.
    expect([...registered.values()]).toMatchObject([
      { runAt: 'document_idle', persistAcrossSessions: true },
    ]);
    expect(await register(chosen({ 'a.example': 'on' }))).toBe(true);
    expect(matches()).toEqual(of('a.example'));
    expect(calls).toEqual(['register', 'update']);
  });

  it('is nothing while everything is paused or nothing is on', async () => {
    await register(chosen({ 'a.example': 'on' }));
    expect(await register(null)).toBe(true);
    expect(matches()).toEqual([]);
    expect(await register(chosen({}))).toBe(false);
    expect(calls).toEqual(['register', 'unregister']);
  });

  it('leaves out what is off, again as soon as it is on', async () => {
    const rules = { 'a.example': 'on', 'shop.a.example': 'off' } as const;
    await register({ mode: 'news', rules: { 'a.example': 'on' } });
    const excluded = () => [...registered.values()].flatMap((one) => one.excludeMatches ?? []);
    expect(excluded()).toEqual([]);
    expect(await register({ mode: 'news', rules })).toBe(true);
    expect(excluded().sort()).toEqual(of('shop.a.example'));
    expect(await register({ mode: 'news', rules: {} })).toBe(true);
    expect(excluded()).toEqual([]);
  });

  it('is made right where an older version or a lost update left something else', async () => {
    await register({ mode: 'news', rules: {} });
    const [script] = registered.values();
    if (!script) throw new Error('One is registered.');
    registered.set(script.id, { ...script, js: ['old.js'] });
    registered.set('reader-9', { id: 'reader-9', matches: ['*://*/*'], js: ['reader.js'] });
    expect(await register({ mode: 'news', rules: {} })).toBe(true);
    expect([...registered.keys()]).toEqual([script.id]);
    expect(registered.get(script.id)?.js).toEqual(['probe.js']);
  });
});
