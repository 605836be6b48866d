import { describe, expect, it } from 'vitest';
import { folded, isFollowed } from '../../../../spotting/match/neighbours.ts';
import { Texts } from '../../../../spotting/words/texts.ts';

function textsOf(...blocks: readonly string[]): Texts {
  const steps = Texts.cut(blocks);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

describe('a word', () => {
  it.each([
    [[false, true, false, false], ['one two']],
    [
      [false, true, false, true, false, false],
      ['one two', 'three four'],
    ],
  ])('is followed by the next one of its text: %j', (expected, blocks) => {
    const texts = textsOf(...blocks);
    expect(expected.map((_, at) => isFollowed(at - 1, texts))).toEqual(expected);
  });

  it('is the same in lower case each time, among more than are remembered', () => {
    const words = Array.from({ length: 500 }, (_, at) => `Word${at}`);
    const texts = textsOf(words.join(' '));
    const inTurns = words.flatMap((_, at) => [at, words.length - 1 - at, at]);
    expect(inTurns.map((at) => folded(at, texts))).toEqual(inTurns.map((at) => `word${at}`));
  });
});
