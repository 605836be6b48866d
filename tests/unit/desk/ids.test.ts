import { describe, expect, it } from 'vitest';
import { freeId, idOfNewPack, slugOf } from '../../../desk/ids.ts';

it.each([
  ['Our town', 'our-town'],
  ['  Café – Straße 5!  ', 'cafe-strasse-5'],
  ['Ελλάδα', ''],
  ['', ''],
])('“%s” becomes “%s”', (name, id) => {
  expect(slugOf(name)).toBe(id);
});

describe('a free id', () => {
  const among =
    (...ids: readonly string[]) =>
    (id: string) =>
      ids.includes(id);

  it('is that of the name, or the next number where it is taken', () => {
    expect(freeId('Our town', 'pack', among())).toBe('our-town');
    expect(freeId('Our town', 'pack', among('our-town', 'our-town-2'))).toBe('our-town-3');
  });

  it('is a number where the name has no letters from a to z', () => {
    expect(freeId('Ελλάδα', 'pack', among('pack-1'))).toBe('pack-2');
    expect(freeId('', 'pack', among())).toBe('pack-1');
  });

  it('is short, and does not end in a hyphen', () => {
    expect(freeId(`${'a'.repeat(59)} town`, 'pack', among())).toBe('a'.repeat(59));
    expect(freeId('a'.repeat(70), 'pack', among())).toBe('a'.repeat(60));
  });
});

it('packs of the same title have different ids', () => {
  const made = Array.from({ length: 20 }, () => idOfNewPack('My cards', () => false));
  expect(new Set(made).size).toBeGreaterThan(15);
  expect(idOfNewPack('Ελλάδα', () => false)).toMatch(/^pack-[a-z2-9]{4}$/);
  expect(made[0]).toMatch(/^my-cards-[a-z2-9]{4}$/);
  expect(idOfNewPack(`${'a'.repeat(59)} town`, () => false)).toMatch(/^a{59}-[a-z2-9]{4}$/);
});

it('the id of a new pack is none that is taken', () => {
  const seen: string[] = [];
  const isTaken = (id: string) => seen.push(id) < 3;
  expect(idOfNewPack('My cards', isTaken)).toBe(seen[2]);
});
