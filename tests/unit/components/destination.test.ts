import { expect, it } from 'vitest';
import { destinationOf } from '../../../components/report/destination.ts';

const PAGE = 'https://example.org/issues';

it('a report goes to the project’s page, if the build has one', () => {
  expect(destinationOf({ from: undefined }, PAGE)).toBe('page');
  expect(destinationOf({ from: undefined }, null)).toBe('nobody');
});

it('a report about a card of an added pack goes to the author of the pack', () => {
  expect(destinationOf({ from: 'The town of Sandmere' }, PAGE)).toBe('pack');
  expect(destinationOf({ from: 'The town of Sandmere' }, null)).toBe('pack');
});
