import { describe, expect, it } from 'vitest';
import { createFollowed } from '../../../../background/following/followed.ts';
import { DEFAULTS } from '../../../../settings/schema.ts';
import { NO_PAUSES } from '../../../../sites/pause.ts';
import { area } from '../session-area.ts';

const NOW = { settings: DEFAULTS, pauses: NO_PAUSES, packs: [] };

describe('what open tabs follow', () => {
  it('is missed where it has changed since, even if the background was stopped meanwhile', async () => {
    const session = area();
    await createFollowed(session).put(NOW);
    expect((await createFollowed(session).missed(NOW)).parts).toEqual([]);
    const settings = { ...DEFAULTS, rules: { 'a.example': 'off' } } as const;
    expect(await createFollowed(session).missed({ ...NOW, settings })).toEqual({
      parts: ['settings'],
      before: DEFAULTS,
    });
    const pauses = { ...NO_PAUSES, restart: true };
    const packs = [{ id: 'own' }];
    const { parts } = await createFollowed(session).missed({ ...NOW, pauses, packs });
    expect(parts).toEqual(['pauses', 'packs']);
    await createFollowed(session).put({ pauses, packs });
    expect((await createFollowed(session).missed({ ...NOW, pauses, packs })).parts).toEqual([]);
  });

  it('is not missed while nothing is known, as after the start of the browser', async () => {
    expect(await createFollowed(area()).missed(NOW)).toEqual({ parts: [], before: null });
  });

  it('has no settings before that are damaged', async () => {
    const session = area({ 'followed:settings': '{"mode":"all"}' });
    expect(await createFollowed(session).missed(NOW)).toEqual({
      parts: ['settings'],
      before: null,
    });
  });
});
