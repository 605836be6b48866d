import { expect, it } from 'vitest';
import { titlesApart } from '../../../packs/imported/titles.ts';

it('packs are called by their titles, with the id where two would look the same', () => {
  const titles = titlesApart([
    { id: 'town', title: 'Our town' },
    { id: 'town-2', title: 'our  Town ' },
    { id: 'course', title: 'Water' },
    { id: 'old', title: '' },
    { id: 'older', title: ' ' },
  ]);
  expect([...titles]).toEqual([
    ['town', 'Our town (town)'],
    ['town-2', 'our  Town (town-2)'],
    ['course', 'Water'],
    ['old', 'old'],
    ['older', 'older'],
  ]);
});

it('a pack that is in a list twice, as on the desk and in the settings, is still alone', () => {
  const twice = { id: 'town', title: 'Our town' };
  expect(titlesApart([twice, twice]).get('town')).toBe('Our town');
});
