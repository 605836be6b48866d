import * as v from 'valibot';
import { expect, it } from 'vitest';
import { isHeld, withoutCards } from '../../../desk/on-pages.ts';
import { Pack } from '../../../packs/schema.ts';

const on = new Set(['hall', 'board']);
const valid = (...ids: string[]) => ids.map((id) => ({ id }));

it('a card with half a sentence stays on pages while it is edited', () => {
  expect(isHeld('hall', on, valid('board'), ['hall'])).toBe(true);
  expect(isHeld('hall', new Set(['hall']), valid(), ['hall'])).toBe(true);
});

it.each([
  ['another is edited', null, on, valid('board'), ['hall']],
  ['it was on no page', 'river', on, valid('hall', 'board'), ['river']],
  ['it is whole again', 'hall', on, valid('hall', 'board'), []],
  ['another has been removed', 'hall', on, valid(), ['hall']],
  ['it has been removed itself', 'hall', on, valid('board'), []],
] as const)('nothing stays as it was if %s', (_, card, published, pack, waiting) => {
  expect(isHeld(card, published, pack, waiting)).toBe(false);
});

it('a pack without cards is one that can be kept', () => {
  const desk = { id: 'our-town', title: ' \u202e', lang: 'en' };
  expect(v.parse(Pack, withoutCards(desk)).title).toBe('our-town');
});
