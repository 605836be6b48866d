import { describe, expect, it } from 'vitest';
import { forPage, isListed, isMarked, isSameChoice } from '../../../settings/page-settings.ts';
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

describe('the settings of a page', () => {
  it('leave out muted entries that the page may not know of', () => {
    const muted = { hamas: 'Hamas', 'our-town/hall': 'Our hall' };
    const told = forPage({ ...DEFAULTS, muted }, (id) => id !== 'our-town/hall');
    expect(told.muted).toEqual(['hamas']);
  });

  it('are the same choice if only their revision differs', () => {
    const [one, two] = [page(), page()];
    expect(one.revision).not.toEqual(two.revision);
    expect(isSameChoice(one, two)).toBe(true);
    expect(isSameChoice(one, page({ size: 'large' }))).toBe(false);
    expect(isSameChoice(one, page({ muted: { hamas: 'Hamas' } }))).toBe(false);
  });

  it('do not tell it which sites are on or off', () => {
    const told = page({ rules: { 'private.example': 'off' }, kinds: { place: 'off' } });
    expect(JSON.stringify(told)).not.toContain('private.example');
    expect(told.kinds).toEqual(['place']);
  });
});
