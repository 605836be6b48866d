import { describe, expect, test } from 'vitest';
import { addedByFullName } from '../../../components/card/head/full-name.ts';

describe('what a full name adds to the name before it', () => {
  test.each([
    ['International Court of Justice', 'International Court of Justice (ICJ)', 'ICJ'],
    ['Taliban', 'Taliban (Afghanistan)', 'Afghanistan'],
    ['NATO', 'North Atlantic Treaty Organization (NATO)', 'North Atlantic Treaty Organization'],
    [
      'Sanaullah Ghafari',
      'Sanaullah Ghafari, also known as Shahab al-Muhajir',
      'also known as Shahab al-Muhajir',
    ],
  ])('%s', (name, full, added) => expect(addedByFullName(name, full)).toBe(added));

  test.each([
    ['Shahed', 'Shahed drone'],
    ['Kunar', 'Kunar Province, Afghanistan'],
    ['Islamic State', 'Islamic State group (IS, ISIS, ISIL, Daesh)'],
    ['NATO', 'North Atlantic Treaty Organization'],
    ['Kivu', 'Kivu (North) and (South)'],
  ])('%s: all of it, if the rest means nothing by itself', (name, full) =>
    expect(addedByFullName(name, full)).toBe(full),
  );

  test('is nothing without a full name, or if it is the same', () => {
    expect(addedByFullName('NATO', undefined)).toBeNull();
    expect(addedByFullName('NATO', 'NATO')).toBeNull();
  });
});
