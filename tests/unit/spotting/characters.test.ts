import { describe, expect, it } from 'vitest';
import { form, spotting, term } from './small-dictionary.ts';

describe('a text without capitals', () => {
  const marked = spotting(
    term('putin', form('Putin', 'en', 'usual')),
    term('us', form('US')),
    term('war', form('war in Syria')),
  );

  it('still has its names found', () => {
    expect(marked('anyone else think putin blinked first')).toEqual(['putin:putin']);
    expect(marked('what about the war in syria, someone asked')).toEqual(['war:war in syria']);
    expect(marked('the men told us to go home now')).toEqual([]);
    expect(marked('Anyone else think putin blinked first')).toEqual([]);
    expect(marked('and putin')).toEqual([]);
  });
});

describe('bad input', () => {
  const marked = spotting(
    term('letter', form('X')),
    term('number', form('7')),
    term('emoji', form('\u{1F525}')),
    term('controls', form('\u202E\u2066')),
    term('mixed', form('\u202BHezbollah\u202C')),
    term('long', form('a'.repeat(300)), form('many '.repeat(60).trim())),
    term('slots', form('…'), form('… …'), form('from … to … by … Kabul')),
    term('signs', form('++'), form('...')),
  );

  it('neither throws nor finds what is not there', () => {
    expect(marked('X marks 7 spots')).toEqual(['letter:X', 'number:7']);
    expect(marked('\u{1F525}\u202E\u2066 … ++ ...')).toEqual([]);
    expect(marked('said Hezbollah')).toEqual(['mixed:Hezbollah']);
    expect(marked(`(${'a'.repeat(300)})`)).toEqual([`long:${'a'.repeat(300)}`]);
    expect(marked('many '.repeat(60))).toEqual([`long:${'many '.repeat(60).trim()}`]);
    expect(marked('from here to there by way of Kabul')).toEqual([
      'slots:from here to there by way of Kabul',
    ]);
  });

  it.each(['', '!', 'x'.repeat(300), 'EN_us', '\u202E', '__proto__', 'constructor'])(
    'treats a text in the language %j as in an unknown one',
    (lang) => {
      expect(marked('said Hezbollah', lang)).toEqual(['mixed:Hezbollah']);
    },
  );
});

describe('Arabic cues', () => {
  const marked = spotting(term('is', form('الدولة', 'ar', 'ambiguous')));

  it('may have clitics, as names may', () => {
    expect(marked('الدولة والعراق', 'ar')).toEqual(['is:الدولة']);
    expect(marked('الدولة للعراق', 'ar')).toEqual(['is:الدولة']);
    expect(marked('الدولة وحدها', 'ar')).toEqual([]);
  });
});
