import { expect, it } from 'vitest';
import { createSelectionRequests } from '../../../../reader/card/selection-requests.ts';

it('requests are answered in the order in which they were made', async () => {
  const requests = createSelectionRequests(() => true);
  const both = Promise.all([requests.ask(), requests.ask()]);
  requests.answer('first');
  requests.answer('second');
  expect(await both).toEqual(['first', 'second']);
});

it('a request is answered with nothing once the frame is gone, or if there is none', async () => {
  const requests = createSelectionRequests(() => true);
  const asked = requests.ask();
  requests.end();
  expect(await asked).toBe('');
  expect(await createSelectionRequests(() => false).ask()).toBe('');
});
