import { expect, it } from 'vitest';
import { choiceFor } from '../../../components/desk/statements/choices.ts';
import { emptyDocument } from '../../../desk/model.ts';
import { sentencesFor } from '../../../desk/sentences-for.ts';

it('offers all of a document for a name: what has it, what follows that, and the rest', () => {
  const head = { title: '', publisher: '', date: '', url: '' };
  const paragraphs = [
    ['Rain fell.', 'The HALL choir sang.', 'The group had between 20 and 60 singers.'],
    ['The river rose.'],
    ['A hall choir met again.'],
  ];
  const documents = [{ ...emptyDocument('report'), source: 'k' }];
  const offered = sentencesFor(
    ['Hall choir', ' '],
    { documents },
    new Map([['k', { head, lang: 'en', paragraphs }]]),
  );
  expect(offered.map(({ from, near }) => [from.sentence, near])).toEqual([
    [1, 'named'],
    [4, 'named'],
    [2, 'after'],
    [0, 'rest'],
    [3, 'rest'],
  ]);
});

it('keeps what was chosen for a name, or before one was pressed', () => {
  const proposed = [1, 2];
  expect(choiceFor(new Map(), 'Hall', '', proposed)).toEqual([1, 2]);
  expect(choiceFor(new Map([['Hall', [1, 3, 5, 7]]]), 'Hall', 'Hall', proposed)).toEqual([
    1, 3, 5, 7,
  ]);
  expect(choiceFor(new Map([['', [4, 5]]]), 'Hall', '', proposed)).toEqual([4, 5]);
  // Chosen for another name, they are no choice for this one.
  expect(choiceFor(new Map([['River', [4]]]), 'Hall', 'River', proposed)).toEqual([1, 2]);
});
