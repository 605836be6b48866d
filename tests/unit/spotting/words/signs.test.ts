import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { openIndex } from '../../../../spotting/dictionary/index-read.ts';
import { writeIndex } from '../../../../spotting/dictionary/index-write.ts';
import { find } from '../../../../spotting/find.ts';
import { form } from '../small-dictionary.ts';

describe('names with signs', () => {
  const names = [
    'C++',
    'P+',
    'D#',
    '9/11 Choir',
    'A&B',
    '.NET',
    'U.N.',
    'Yahoo!',
    '#OneDay',
    'Canal+ Group',
  ];
  const terms = names.map((text) => ({ id: text, forms: [form(text)], cues: [] }));
  const dictionary = buildDictionary(terms);
  /** What is marked in a text, sign for sign. */
  const marked = (dictionary: Parameters<typeof find>[0], text: string) =>
    find(dictionary, [text], 'en').map(({ start, end }) => text.slice(start, end));

  it.each([
    ['C++ met (C++), and so did “C++”.', ['C++', 'C++', 'C++']],
    ['He got a C in physics, vitamin C, and a C+; C+++ is nothing, nor is c++.', []],
    ['Plan P was dropped, P- too, and “P+” won; so did P+.', ['P+', 'P+']],
    ['D is nothing, and D# is a note.', ['D#']],
    // The sign that joins two words may be any other.
    ['The 9/11 Choir sang on 9/11, and the 9 12 Choir did not.', ['9/11 Choir']],
    ['A&B sold it; A B, A and B and A+B did not.', ['A&B']],
    ['The U.N. said so.', ['U.N.']],
    ['Written for .NET, or for a NET; at www.example.NET.', ['.NET']],
    ['Yahoo! is there, and Yahoo is not.', ['Yahoo!']],
    ['With #OneDay, and one day: OneDay.', ['#OneDay']],
    ['The Canal+ Group bought it; no Canal Group did.', ['Canal+ Group']],
    ['Zu\u0308rich, and C++ with P+ after a letter that is folded.', ['C++', 'P+']],
  ])('are told by their signs: %s', (text, names) => {
    expect(marked(dictionary, text)).toEqual(names);
    // And in the written index, which the background opens when it wakes.
    const opened = openIndex(writeIndex(terms));
    expect(marked(opened, text)).toEqual(names);
  });

  it.each([[['OPEC', 'OPEC+']], [['OPEC+', 'OPEC']]])(
    'are marked with their signs where an entry has forms with and without: %j',
    (texts) => {
      const opec = [{ id: 'opec', forms: texts.map((text) => form(text)), cues: [] }];
      expect(marked(buildDictionary(opec), 'OPEC+ met, and OPEC did.')).toEqual(['OPEC+', 'OPEC']);
      // In several languages at once.
      const spoken = texts.map((text) => form(text, text === 'OPEC' ? 'de' : 'en'));
      const both = buildDictionary([{ id: 'opec', forms: spoken, cues: [] }]);
      expect(find(both, ['Die OPEC+ tagt.'], 'de').map(({ end }) => end)).toEqual([9]);
    },
  );
});
