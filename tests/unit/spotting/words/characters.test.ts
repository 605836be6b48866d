import { describe, expect, it } from 'vitest';
import { form, spotting, term } from '../small-dictionary.ts';

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

describe('a hashtag', () => {
  const marked = spotting(
    term('syria', form('Syria'), form('سوريا', 'ar')),
    term('is', form('Islamic State')),
    term('hezbollah', form('حزب الله', 'ar')),
  );

  it.each([
    ['They wrote #Pray_for_Syria and #Syria_now.', ['syria:Syria', 'syria:Syria']],
    ['Under #Islamic_State, nothing.', ['is:Islamic_State']],
    ['وسم #أنقذوا_سوريا اليوم', ['syria:سوريا']],
    ['وسم #حزب_الله اليوم', ['hezbollah:حزب_الله']],
  ])('has underscores between its words: %s', (text, names) => {
    expect(marked(text)).toEqual(names);
  });

  it.each(['map_Syria.png', 'Syria_2', 'by @Syria_News', 'the file Islamic_State', '_Syria_'])(
    'is not every name with underscores: %s',
    (text) => {
      expect(marked(text)).toEqual([]);
    },
  );
});

describe('an abbreviation in Latin letters', () => {
  const marked = spotting(term('fbi', form('FBI')));

  it('is found behind an Arabic article that is drawn out to it', () => {
    expect(marked('وقالت الـFBI ذلك، والـFBI أيضا')).toEqual(['fbi:FBI', 'fbi:FBI']);
    expect(marked('الـXFBI')).toEqual([]);
    // Without the stroke, too.
    expect(marked('وFBI والFBI للFBI')).toEqual(['fbi:FBI', 'fbi:FBI', 'fbi:FBI']);
    expect(marked('وFBIX')).toEqual([]);
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
