import { expect, it } from 'vitest';
import { asIsoDate } from '../../../components/desk/fields/iso-date.ts';

it.each([
  ['14.3.2026', '2026-03-14'],
  ['14. 03. 2026', '2026-03-14'],
  ['2026/3/14', '2026-03-14'],
  ['2026-3-4', '2026-03-04'],
  ['3.2026', '2026-03'],
  ['03/2026', '2026-03'],
  ['٢٠٢٦-٠٣-١٤', '2026-03-14'],
  ['۲۰۲۶', '2026'],
])('%s is %s', (written, date) => {
  expect(asIsoDate(written)).toBe(date);
});

it.each(['4/3/2026', 'March 2026', '2026', '2026-03', '2026-03-14', '20', ''])(
  'leaves “%s” as it is',
  (written) => {
    expect(asIsoDate(written)).toBe(written);
  },
);
