import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../spotting/evidence.ts';
import { find } from '../../../spotting/find.ts';
import { form, spotting } from './small-dictionary.ts';

describe('a body called by the noun of its name', () => {
  const marked = spotting(
    {
      id: 'lake-court',
      forms: [form('Lake Court'), form('the Court', 'en', 'ambiguous')],
      cues: [],
    },
    {
      id: 'hill-court',
      forms: [form('Court of the Hill'), form('the Court', 'en', 'ambiguous')],
      cues: [],
    },
  );

  it.each([
    ['The Lake Court met. We asked the Court why.', ['lake-court:Lake Court', 'lake-court:Court']],
    // In lower case it may be any, and so it may before the page has named one.
    ['The Lake Court met. We asked the court why.', ['lake-court:Lake Court']],
    ['We asked the Court why.', []],
    ['We asked the Court why. The Lake Court met.', ['lake-court:Lake Court']],
    // Two of a kind, known or not.
    [
      'The Lake Court met the Court of the Hill. We asked the Court why.',
      ['lake-court:Lake Court', 'hill-court:Court of the Hill'],
    ],
    ['The Lake Court met the Dale Court. We asked the Court why.', ['lake-court:Lake Court']],
    // The first noun of another name.
    ['The Lake Court met in the Court of Kings.', ['lake-court:Lake Court']],
    ['The Lake Court met in the Court House.', ['lake-court:Lake Court']],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it('is marked because of the name that the page has', () => {
    const forms = [form('Lake Court'), form('the Court', 'en', 'ambiguous')];
    const text = 'The Lake Court met. We asked the Court why.';
    const found = find(buildDictionary([{ id: 'lake-court', forms, cues: [] }]), [text], 'en');
    const [, court] = withEvidence(found);
    expect(court).toMatchObject({ evidence: 'none', sure: { start: 4, end: 14 } });
  });
});
