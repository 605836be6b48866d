import { expect, it } from 'vitest';
import { headOf } from '../../../authoring/desk/head.ts';

const page = { url: 'https://news.example/hall', title: 'Hall', data: [] };
const dateOf = (written: string) => headOf({ ...page, meta: { date: written } }).date;

it.each([
  ['2024-05-03T10:00:00Z', '2024-05-03'],
  ['20240503', '2024-05-03'],
  ['3 May 2024 10:00', '2024-05-03'],
  ['Fri, 03 May 2024 10:00:00', '2024-05-03'],
])('takes the date of a page as it writes it: %s', (written, date) => {
  expect(dateOf(written)).toBe(date);
});

it.each(['2024-05', '2024', 'yesterday', ''])(
  'leaves a date open that is no day: %j',
  (written) => {
    expect(dateOf(written)).toBe('');
  },
);

it('takes it from structured data that spells it out', () => {
  const data = ['{"@type":"NewsArticle","datePublished":"3 May 2024 10:00"}'];
  expect(headOf({ ...page, meta: {}, data }).date).toBe('2024-05-03');
});
