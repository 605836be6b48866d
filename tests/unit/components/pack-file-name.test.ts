import { expect, it } from 'vitest';
import { packFileName } from '../../../components/shared/pack-file-name.ts';

it.each([
  ['The town of Sandmere', 'the-town-of-sandmere'],
  ['مدينتنا', 'my-cards-x7k2'],
  [`${'a'.repeat(59)} town`, 'a'.repeat(59)],
])('the file of “%s” is called %s', (title, name) => {
  expect(packFileName({ id: 'my-cards-x7k2', title })).toBe(name);
});
