import * as v from 'valibot';
import { Settings } from '../../settings/schema.ts';
import type { SessionArea } from '../remembered/tab-area.ts';

/** What open tabs follow: settings, pauses, and the list of imported packs. */
export interface Followed {
  readonly settings: Settings;
  readonly pauses: unknown;
  readonly packs: unknown;
}

const KEY = 'followed:';
const PARTS = ['settings', 'pauses', 'packs'] as const;

/**
 * Remembers, until the browser quits, what open tabs have been told. The background may be
 * stopped between a change and the last tab to be told about it; when it next starts, it finds
 * out here what it has missed.
 */
export function createFollowed(area: SessionArea) {
  const read = async (part: keyof Followed): Promise<unknown> =>
    (await area.get(KEY + part))[KEY + part];
  return {
    /** Records what all open tabs have been told. */
    put: (done: Partial<Followed>): Promise<void> =>
      area.set(
        Object.fromEntries(
          Object.entries(done).map(([part, value]) => [KEY + part, JSON.stringify(value)]),
        ),
      ),
    /**
     * The parts that tabs have not been told yet, and the settings they know: null without a
     * record, of which nothing counts as missed.
     */
    async missed(now: Followed): Promise<{
      readonly parts: readonly (keyof Followed)[];
      readonly before: Settings | null;
    }> {
      const known = await Promise.all(PARTS.map(read));
      const parts = PARTS.filter((part, index) => {
        const before = known[index];
        return before !== undefined && before !== JSON.stringify(now[part]);
      });
      const before = v.safeParse(v.pipe(v.string(), v.parseJson(), Settings), known[0]);
      return { parts, before: before.success ? before.output : null };
    },
  };
}
