import { describe, expect, it } from 'vitest';
import { form, spotting, term } from '../small-dictionary.ts';

/** Pages wrap and indent their source, and typesetters bind words by spaces that do not break. */
const SPACES: readonly (readonly [string, string])[] = [
  ['a wrapped line', '\n      '],
  ['a no-break space', '\u00A0'],
  ['a narrow one', '\u202F'],
];

describe.each(SPACES)('%s between words', (_, space) => {
  const marked = spotting(
    term(
      'toran',
      form('Oleg Toran'),
      form('Toran', 'en', 'usual'),
      form('Олег Торан', 'ru'),
      form('Торан', 'ru', 'usual'),
    ),
    term('moscow', form('Moscow', 'en', 'usual'), form('Moscou', 'fr', 'usual')),
    term('union', form('EE. UU.', 'es', 'usual')),
    term('pope', form('Bruno XIV', 'de')),
    term('junior', form('Robert Toran Jr', 'en')),
  );
  const spaced = (text: string) => text.replaceAll('_', space);

  it.each([
    ['en', 'Prosecutors accused Igor_Toran of fraud.'],
    ['en', 'A storm hit Moscow,_Idaho, on Monday.'],
    ['en', 'The hotel_Moscow lost its roof.'],
    ['fr', 'Ils habitent rue de_Moscou depuis dix ans.'],
    ['ru', 'Депутатом стал Игорь_Торан.'],
  ])('hides no namesake: %s: %s', (lang, text) => {
    expect(marked(spaced(text), lang)).toEqual([]);
  });

  it.each([
    ['en', 'Prosecutors met Oleg_Toran.', 'toran:Oleg_Toran'],
    ['ru', 'Прибыл О._Торан с женой.', 'toran:О._Торан'],
    ['es', 'Los vuelos a EE._UU. siguen.', 'union:EE._UU.'],
    ['de', 'Heute kommt Bruno_XIV. nach Rom.', 'pope:Bruno_XIV.'],
    ['en', 'They met Robert Toran_Jr. on Monday.', 'junior:Robert Toran_Jr.'],
  ])('cuts no name short: %s: %s', (lang, text, name) => {
    expect(marked(spaced(text), lang)).toEqual([spaced(name)]);
  });
});

describe('a line break', () => {
  const marked = spotting(term('toran', form('Oleg Toran'), form('Toran', 'en', 'usual')));

  it('begins an item of an index', () => {
    expect(marked('Smith, John\nToran, Oleg\nWeber, Kurt')).toEqual(['toran:Toran, Oleg']);
  });
});

describe('a quotation', () => {
  it.each(['\u00A0', '\u202F'])('may have %o beside its marks', (space) => {
    const marked = spotting(term('moscow', form('Moscou', 'fr', 'usual')));
    expect(marked(`Il a vu «${space}Moscou${space}» hier soir.`, 'fr')).toEqual([]);
  });

  const marked = spotting(
    term('terland', ...['en', 'de', 'es', 'tr'].map((lang) => form('Terland', lang, 'usual'))),
  );

  it.each([
    ['en', '“Terland”, he said, “is not our enemy.”'],
    ['de', '„Terland“, sagte er, „ist nicht unser Feind.“'],
    ['es', '«Terland», dijo, «no es nuestro enemigo».'],
    ['tr', '“Terland” dedi, “düşmanımız değil.”'],
  ])('that goes on behind its speaker is no title: %s: %s', (lang, text) => {
    expect(marked(text, lang)).toEqual(['terland:Terland']);
  });

  it.each([
    ['en', '“Terland”, a novel, and “Paris”, a play, are on sale.'],
    ['de', 'Wieder gespielt wird ‚Terland‘.'],
    ['de', 'Wieder gespielt wird ›Terland‹.'],
    ['de', 'Wieder gespielt wird ‹Terland›.'],
  ])('by itself is one: %s: %s', (lang, text) => {
    expect(marked(text, lang)).toEqual([]);
  });
});
