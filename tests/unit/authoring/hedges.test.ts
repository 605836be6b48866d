import { expect, it } from 'vitest';
import { hedgesLost } from '../../../authoring/check/rules/hedges.ts';

it.each([
  ['The fire spread over 40 fields.', 'The fire reached 40 fields.', ['40']],
  [
    'According to the police, a lamp set the hall on fire.',
    'A lamp set the hall on fire.',
    ['According'],
  ],
])('a hedge of the source that a sentence lacks is found: %s', (statement, sentence, lost) => {
  expect(hedgesLost(sentence, [statement])).toEqual(lost);
});

it.each([
  ['The board took over 4 halls from the town.', 'The board has 4 halls that were the town’s.'],
  ['The Sandmere Accords ended the dispute about the hall.', 'A dispute about the hall ended.'],
])('no word is a hedge that has another sense: %s', (statement, sentence) => {
  expect(hedgesLost(sentence, [statement])).toEqual([]);
});
