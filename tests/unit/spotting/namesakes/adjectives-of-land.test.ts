import { expect, it } from 'vitest';
import { form, spotting, term } from '../small-dictionary.ts';

const spot = spotting(
  { ...term('z', form('Заринский', 'ru', 'usual')), kind: 'person' },
  { ...term('lin', form('Лин', 'ru', 'usual')), kind: 'person' },
  term('sirian', form('Сирийский', 'ru', 'usual')),
  term('crimea', form('Крым', 'ru', 'usual')),
  term('russia', form('Россия', 'ru', 'usual')),
  term('rubio', form('Rubio', 'en', 'usual')),
);

it('takes an adjective before a lie of the land for no family name', () => {
  expect(spot('Заринский овраг засыпали.', 'ru')).toEqual([]);
  expect(spot('Заринский ответил.', 'ru')).toEqual(['z:Заринский']);
  expect(spot('Заринский, овраг и лес.', 'ru')).toEqual(['z:Заринский']);
  expect(spot('Лин парк открыл.', 'ru')).toEqual(['lin:Лин']);
  expect(spot('Сирийский парк открыли.', 'ru')).toEqual(['sirian:Сирийский']);
});

it('takes a quoted land for a stop or a club by what stands beside it', () => {
  expect(spot('Поезд не стоит на «России».', 'ru')).toEqual([]);
  expect(spot('«Крым» сыграл вничью.', 'ru')).toEqual([]);
  expect(spot('Поезд идёт в Россию.', 'ru')).toHaveLength(1);
});

it('takes what has a kitchen of its own for that', () => {
  expect(spot("Fire broke out at Rubio's Grill on Monday night, they said.")).toEqual([]);
  expect(spot("Guests saw Rubio's Plan on Monday night, they said.")).toEqual(['rubio:Rubio']);
});
