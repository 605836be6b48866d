import { describe, expect, it } from 'vitest';
import { forPage, isListed, isMarked } from '../../../settings/page-settings.ts';
import { DEFAULTS, type Settings } from '../../../settings/schema.ts';

const NATO = { id: 'nato', kind: 'institution', subject: 'institutions', familiar: true } as const;
const HAMAS = {
  id: 'hamas',
  kind: 'organisation',
  subject: 'middle-east',
  familiar: false,
} as const;
const OF_A_PACK = { id: 'our-town/hall', kind: 'place', familiar: false } as const;

const page = (change: Partial<Settings> = {}) => forPage({ ...DEFAULTS, ...change });

describe('what is marked on a page', () => {
  it('excludes familiar names unless the reader wants them marked', () => {
    expect(isListed(page(), NATO)).toBe(true);
    expect(isMarked(page(), NATO)).toBe(false);
    expect(isMarked(page({ familiar: 'mark' }), NATO)).toBe(true);
    expect(isMarked(page(), HAMAS)).toBe(true);
  });

  it.each([
    ['its subject', { subjects: { 'middle-east': 'off' } }],
    ['its kind', { kinds: { organisation: 'off' } }],
    ['the entry itself', { muted: { hamas: 'Hamas' } }],
  ] as const)('neither lists nor marks where %s is off', (_what, change) => {
    expect(isListed(page(change), HAMAS)).toBe(false);
    expect(isMarked(page(change), HAMAS)).toBe(false);
    expect(isMarked(page(change), OF_A_PACK)).toBe(true);
  });
});
