import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import { find } from '../../../../spotting/find.ts';
import { form } from '../small-dictionary.ts';

describe('a group called by the place of its branch', () => {
  const dictionary = buildDictionary([
    { id: 'group', forms: [form('Союз — Озёрск', 'ru')], cues: [], related: ['place'] },
    { id: 'place', forms: [form('Озёрск', 'ru', 'ambiguous')], cues: ['область'] },
  ]);
  const marked = (...blocks: string[]) =>
    withEvidence(find(dictionary, blocks, 'ru')).map(({ entry }) => entry);

  it('is meant in quotation marks where the page names it', () => {
    expect(marked('Сторонник «Озёрска» задержан.', 'Он состоял в «Союз — Озёрск».')).toEqual([
      'group',
      'group',
    ]);
  });

  it.each([
    ['Сторонник Озёрска задержан.', 'Он состоял в «Союз — Озёрск».', ['place', 'group']],
    ['Область «Озёрск» на карте.', 'Больше ничего.', ['place']],
    ['Ансамбль «Озёрск» выступил.', 'Больше ничего.', []],
  ])('is not meant otherwise: %s %s', (one, other, expected) => {
    expect(marked(one, other)).toEqual(expected);
  });
});
