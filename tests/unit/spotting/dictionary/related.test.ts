import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import {
  pairsOf,
  readPairs,
  relatedIn,
  writePairs,
} from '../../../../spotting/dictionary/related.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import { find } from '../../../../spotting/find.ts';
import type { Form, Term } from '../../../../spotting/types.ts';
import { form } from '../small-dictionary.ts';

const common = (text: string, kind: Form['kind'] = 'sure') => form(text, 'en', kind, true);
const term = (id: string, related: string[], ...forms: Form[]): Term => ({
  id,
  forms,
  cues: [],
  related,
});

const TERMS: Term[] = [
  term('sdf', ['abdi', 'prisons'], form('SDF', 'en', 'ambiguous'), form('قسد', 'ar', 'ambiguous')),
  term('abdi', [], form('Mazloum Abdi'), form('مظلوم عبدي', 'ar')),
  term('kobani', ['sdf'], form('Kobani', 'en', 'usual')),
  term('prisons', [], common('prisons'), common('camps', 'ambiguous')),
  term('raqqa', [], form('Raqqa')),
];

/** What is shown of a page: each name, by what, and the words that license it. */
function shown(...blocks: string[]): string[] {
  const mentions = find(buildDictionary(TERMS), blocks, 'en');
  return withEvidence(mentions)
    .filter(({ evidence }) => evidence !== 'sure')
    .map(({ block, start, end, evidence, cue }) => {
      const words = cue ? ` by ${blocks[cue.block]?.slice(cue.start, cue.end)}` : '';
      return `${blocks[block]?.slice(start, end)}: ${evidence}${words}`;
    });
}

const words = (count: number) => 'and so on '.repeat(Math.ceil(count / 3));

describe('a name of something related', () => {
  it('licenses an ambiguous name, whichever of the two entries names the other', () => {
    expect(shown('Mazloum Abdi leads the SDF.')).toEqual(['SDF: related by Mazloum Abdi']);
    expect(shown('The SDF held Kobani.')).toEqual(['SDF: related by Kobani']);
    expect(shown('قال مظلوم عبدي إن قسد باقية.')).toEqual(['قسد: related by مظلوم عبدي']);
  });

  it('licenses an event of whose names one is written without a capital', () => {
    const terms = [
      term(
        'ninth',
        ['hall'],
        form('Ninth March attack'),
        form('9/3 attack'),
        form('Ninth March', 'en', 'ambiguous'),
      ),
      term('hall', [], form('Sandmere Hall')),
    ];
    const mentions = find(
      buildDictionary(terms),
      ['Since Ninth March, Sandmere Hall is shut.'],
      'en',
    );
    expect(withEvidence(mentions).map(({ entry }) => entry)).toEqual(['ninth', 'hall']);
  });

  it('licenses an unsure country in a list of countries', () => {
    const terms = [
      term('jordan', [], form('Jordan', 'en', 'ambiguous'), form('Jordanie', 'fr', 'ambiguous')),
      term('syria', [], form('Syria', 'en', 'usual'), form('Syrie', 'fr', 'usual')),
      term('egypt', [], form('Égypte', 'fr', 'usual')),
    ];
    const marked = (text: string, lang: string) =>
      withEvidence(find(buildDictionary(terms), [text], lang)).map(({ entry }) => entry);
    expect(marked('He flew to Syria, Jordan and home.', 'en')).toEqual(['syria', 'jordan']);
    expect(marked('He flew to Jordan and Syria.', 'en')).toEqual(['jordan', 'syria']);
    expect(marked('La Jordanie et l’Égypte se taisent.', 'fr')).toEqual(['jordan', 'egypt']);
    expect(marked('Asked about Syria Jordan smiled.', 'en')).toEqual(['syria']);
    expect(marked('She left Syria. Jordan and Kim stayed.', 'en')).toEqual(['syria']);
  });

  it('licenses no name that the page gives to somebody else in full', () => {
    const terms = [
      term('lee', ['seoul'], form('Lee Jin-ho'), form('Lee', 'en', 'ambiguous')),
      term('seoul', [], form('Seoul')),
    ];
    const marked = (text: string) =>
      withEvidence(find(buildDictionary(terms), [text], 'en')).map(({ entry }) => entry);
    expect(marked('In Seoul, Lee signed the bill.')).toEqual(['seoul', 'lee']);
    expect(marked('Lee Min-soo sells tea in Seoul. Lee opened a shop.')).toEqual(['seoul']);
    expect(marked('Lee Jin-ho spoke in Seoul. Lee opened a bridge.')).toEqual([
      'lee',
      'seoul',
      'lee',
    ]);
  });

  it('says the nearest of those', () => {
    expect(shown('Mazloum Abdi said on Monday that the SDF held Kobani.')).toEqual([
      'SDF: related by Kobani',
    ]);
  });

  it('does so in its paragraph, or about a sentence away in another', () => {
    expect(shown(`Mazloum Abdi spoke ${words(30)} of the SDF.`)).toHaveLength(1);
    expect(shown(`Mazloum Abdi spoke ${words(60)} of the SDF.`)).toEqual([]);
    expect(shown('Mazloum Abdi is in Paris.', 'The SDF is not.')).toHaveLength(1);
    expect(shown(`Mazloum Abdi ${words(18)}.`, 'The SDF is not.')).toEqual([]);
    expect(shown('Mazloum Abdi.', 'A list.', 'Of other.', 'News.', 'The SDF.')).toEqual([]);
  });

  it('says nothing if the entries are not related, or one of the two is a common noun', () => {
    expect(shown('The SDF was in Raqqa.')).toEqual([]);
    expect(shown('The SDF has prisons.')).toEqual([]);
    expect(shown('Mazloum Abdi spoke of camps.')).toEqual([]);
  });

  it('knows a common noun by its English name where a language has a capital for each noun, or none', () => {
    const tariffs = (english: string) =>
      buildDictionary([
        term('tariffs', ['trump'], form(english), form('Zölle', 'de', 'ambiguous')),
        term('trump', [], form('Trump')),
      ]);
    const found = (english: string) =>
      find(tariffs(english), ['Trump hebt Zölle an.'], 'de')
        .filter(({ evidence }) => evidence === 'related')
        .map(({ entry }) => entry);
    expect(found('tariffs')).toEqual([]);
    expect(found('Liberation Day')).toEqual(['tariffs']);
  });

  it('weighs less than a cue, and than the name elsewhere on the page', () => {
    const rivals = [
      { ...term('sdf', ['abdi'], form('SDF', 'en', 'ambiguous')), cues: ['Kurdish'] },
      term('abdi', [], form('Mazloum Abdi')),
      { ...term('fund', [], form('SDF', 'en', 'ambiguous')), cues: ['money'] },
    ];
    const meant = (text: string) =>
      find(buildDictionary(rivals), [text], 'en')
        .filter(({ entry }) => entry !== 'abdi')
        .map(({ entry, evidence }) => `${entry} ${evidence}`);
    expect(meant('Mazloum Abdi on the SDF, a Kurdish force.')).toEqual(['sdf cue']);
    expect(meant('Mazloum Abdi on money of the SDF.')).toEqual(['fund cue']);
  });

  it('tells two apart of which it is related to one', () => {
    const rivals = [...TERMS, term('fund', [], form('SDF', 'en', 'ambiguous'))];
    const found = find(buildDictionary(rivals), ['Mazloum Abdi on the SDF.'], 'en');
    expect(found.map(({ entry }) => entry)).toEqual(['abdi', 'sdf']);
  });

  it('does not tell two apart that both could be meant', () => {
    const rivals = [
      term('one', ['abdi'], form('SDF', 'en', 'ambiguous')),
      term('other', ['abdi'], form('SDF', 'en', 'ambiguous')),
      term('abdi', [], form('Mazloum Abdi')),
    ];
    const found = find(buildDictionary(rivals), ['Mazloum Abdi on the SDF.'], 'en');
    expect(found.map(({ entry }) => entry)).toEqual(['abdi']);
  });
});

it('nothing comes of an entry that is related to itself, or to more than 64, or of a crowd with one name', () => {
  const meant = (terms: Term[], text: string) =>
    find(buildDictionary(terms), [text], 'en').flatMap(({ entry, evidence }) =>
      evidence === 'related' ? [entry] : [],
    );
  const own = term(
    'sdf',
    ['sdf'],
    form('SDF', 'en', 'ambiguous'),
    form('Syrian Democratic Forces'),
  );
  const elsewhere = `The Syrian Democratic Forces ${words(200)} the SDF.`;
  expect(meant([own], elsewhere)).toEqual([]);
  const crowd = (size: number, related: (at: number) => string[]) =>
    Array.from({ length: size }, (_, at) =>
      term(`sdf-${at}`, related(at), form('SDF', 'en', 'ambiguous')),
    );
  const abdi = term('abdi', [], form('Mazloum Abdi'));
  const first = (at: number) => (at === 0 ? ['abdi'] : []);
  expect(meant([abdi, ...crowd(16, first)], 'Mazloum Abdi on the SDF.')).toEqual(['sdf-0']);
  expect(meant([abdi, ...crowd(17, first)], 'Mazloum Abdi on the SDF.')).toEqual([]);
  const others = Array.from({ length: 64 }, (_, at) => term(`other-${at}`, [], form(`Other${at}`)));
  const all = [...others.map(({ id }) => id), 'abdi'];
  const one = (related: string[]) => [...others, abdi, ...crowd(1, () => related)];
  expect(meant(one(all.slice(1)), 'Mazloum Abdi on the SDF.')).toEqual(['sdf-0']);
  expect(meant(one(all), 'Mazloum Abdi on the SDF.')).toEqual([]);
});

it('where attributes follow, the cue behind a name tells more than one before it', () => {
  const rivals = (name: string, lang: string, before: string, behind: string) =>
    buildDictionary([
      { id: 'here', forms: [form(name, lang, 'ambiguous')], cues: [before, behind] },
      { id: 'there', forms: [form(name, lang, 'ambiguous')], cues: [before] },
    ]);
  const meant = (...[text, lang, before, behind]: [string, string, string, string]) =>
    find(rivals('طالبان', lang, before, behind), [text], lang).map(({ entry }) => entry);
  expect(meant('اتهمت باكستان طالبان الأفغانية', 'ar', 'باكستان', 'الأفغانية')).toEqual(['here']);
});

describe('pairs of related entries', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const terms = fc.tuple(
    ...ids.map((id) =>
      fc
        .array(fc.constantFrom(...ids, 'nobody'), { maxLength: 4 })
        .map((related) => term(id, related)),
    ),
  );

  it('are each read as written, and hold in both directions', () => {
    fc.assert(
      fc.property(terms, (list) => {
        const pairs = pairsOf(list, ids);
        expect(readPairs(writePairs(pairs))).toEqual(pairs);
        const related = relatedIn(pairs, ids);
        for (const [place, a] of list.entries()) {
          const named = new Set([
            ...(a.related ?? []).filter((one) => ids.includes(one)),
            ...list.filter((one) => one.related?.includes(a.id)).map(({ id }) => id),
          ]);
          named.delete(a.id);
          expect(new Set(related(place))).toEqual(named);
          expect(related(place)).toHaveLength(named.size);
        }
      }),
    );
  });
});
