import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import { find } from '../../../../spotting/find.ts';
import { bundled } from '../../bundled.ts';

/**
 * What news says of any state; it licenses a name that is a word as well, such as
 * Chad, Jordan, Mısır or قطر.
 */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: ['The president of X said so.', 'X’s foreign minister met him.', 'Three people died in X.'],
  de: ['Der Präsident von X sagte das.', 'In X starben drei Menschen.', 'Das lehnte X ab.'],
  fr: ['Le président « X » a parlé.', 'Le gouvernement de X a refusé.', 'Ils jouent contre X.'],
  es: ['El presidente de X lo dijo.', 'El Gobierno de X lo rechazó.', 'Tres murieron en X.'],
  ru: ['Власти государства X отказались.', 'Сборная X выиграла.', 'Посол в стране X молчит.'],
  uk: ['Влада держави X відмовилася.', 'Збірна X виграла.', 'Посол у країні X мовчить.'],
  ar: ['قال رئيس X إن بلاده ترفض ذلك.', 'أعلنت حكومة X رفضها.', 'فاز منتخب X على خصمه.'],
  fa: ['دولت X مخالفت کرد.', 'سه نفر در X کشته شدند.', 'تیم ملی X پیروز شد.'],
  tr: ['X Cumhurbaşkanı bunu söyledi.', 'X hükümeti reddetti.', 'X Milli Takımı kazandı.'],
};

/**
 * Russian and Ukrainian того, “of that”, which only a longer name tells, and an
 * abbreviation that no paper has.
 */
const NEVER_ALONE = ['ru Того', 'uk Того', 'ru Фолклендские о-ва'];

/** Names of states as CLDR has them for these two letters, without what is in brackets. */
const nameOf = (lang: string, code: string) =>
  new Intl.DisplayNames(lang, { type: 'region', style: 'short' }).of(code)?.replace(/ \(.*/u, '') ??
  code;

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODES = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));

describe('the name of each state in each language', () => {
  const entries = bundled.pack.entries;
  const dictionary = buildDictionary(entries);
  const ids = new Map(entries.map(({ name, id }) => [name, id]));
  const states = CODES.flatMap((code) => {
    const id = ids.get(nameOf('en', code));
    return id === undefined ? [] : [{ id, code }];
  });

  it('has states to look at', () => {
    expect(states.length).toBeGreaterThan(80);
  });

  it.each(Object.entries(SENTENCES))('is found in %s', (lang, sentences) => {
    const missed = states.flatMap(({ id, code }) => {
      const name = nameOf(lang, code);
      const isFound = (sentence: string) =>
        withEvidence(find(dictionary, [sentence.replace('X', name)], [lang])).some(
          ({ entry }) => entry === id,
        );
      return sentences.filter(isFound).length > 1 ? [] : [`${lang} ${name}`];
    });
    expect(missed.filter((name) => !NEVER_ALONE.includes(name))).toEqual([]);
  });
});
