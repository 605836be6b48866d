import { describe, expect, it } from 'vitest';
import { plainExcerpt } from '../../../components/card/actions/Excerpt.tsx';
import { cardOf, indexPack } from '../../../packs/card-of.ts';
import { PACK } from '../packs/small-pack.ts';

describe('what is copied of a card', () => {
  const [entry] = PACK.entries;
  if (!entry) throw new Error('no entry');
  const text = plainExcerpt(cardOf(entry, indexPack(PACK)));

  it('has gloss, facts, summary, latest, sources and date, in this order', () => {
    expect(text.split('\n\n')).toEqual([
      'Hall\nConcert hall. [1]',
      '- Country: Exampleland (May 2024) [1]',
      'It burned. [1][2]',
      'Latest, 3 May 2024: It was torn down. [2]',
      '[1] Example News, 1 May 2024: A hall burns\nhttps://news.example/hall\n[2] Example Courier, undated: About the hall',
      expect.stringMatching(/As of 4 May 2024\.$/),
    ]);
  });

  it('omits sources that only other parts of the card cite', () => {
    expect(text).not.toContain('Other');
  });
});
