import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../../packs/terms.ts';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { find } from '../../../../spotting/find.ts';
import type { Mention } from '../../../../spotting/types.ts';
import { bundled } from '../../bundled.ts';

/** How news speaks of a name, `*`, whatever it is of. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  en: [
    '* said it would not.',
    'At Davos * said so.',
    'On Monday * said so.',
    'Last January * said so.',
    'After Christmas * said so.',
    'Meanwhile * said so.',
    'An ex-* aide said so.',
    'There was an anti-* protest.',
    'The *-backed fighters fled.',
    'They saw *’s plan.',
    'The group (*) said so.',
    'PARIS (Reuters) - * said so.',
    'LIVE: * says no',
    'Opinion | * is wrong',
    'What is *?',
    'Top * Official Quits After Talks',
    'EU Leaders Meet Over *',
    '“* must stop,” she said.',
    'Smith, the * analyst, said so.',
    'Foreign Minister Smith told * so.',
    'Yes, *.',
  ],
  fr: [
    'Lundi, * a dit non.',
    'À Davos * a dit non.',
    'Selon le gouvernement *, non.',
    'Selon *, ce serait faux.',
    '« * doit partir », dit-elle.',
    'Qui est * ?',
  ],
  de: [
    'Am Montag sagte * nein.',
    'Laut * ist das falsch.',
    '„* muss gehen“, sagte sie.',
    'Wer ist *?',
  ],
  es: ['El lunes, * dijo que no.', 'Según *, es falso.', '«* debe irse», dijo.', '¿Quién es *?'],
  tr: [
    'Davos’ta * hayır dedi.',
    'Pazartesi günü * hayır dedi.',
    'Bakan * ile görüştü.',
    'Dün Hükümet Sözcüsü * konuştu.',
    'Toplantıda Genel Sekreteri * söz aldı.',
    '"* gitmeli" dedi.',
    '* kimdir?',
  ],
  ru: ['В понедельник * сделал заявление.', '«* должен уйти», — сказала она.', '*: что известно'],
  uk: ['У понеділок * зробив заяву.', '«* має піти», — сказала вона.', 'Хто такий *?'],
  ar: ['قال مسؤول إن * ترفض ذلك.', 'بين * وترامب خلاف.', 'وقالت * في بيان'],
  fa: ['روز دوشنبه * اعلام کرد.', 'وزیر خارجه با * گفتگو کرد.', 'سخنگوی * گفت.'],
};
const UNCASED = ['ar', 'fa'];
const WORD = /^\p{Lu}(?:\p{Lu}+|\p{Ll}[\p{Ll}\p{M}]*)$/u;
const UNCASED_WORD = /^[\p{L}\p{M}]+$/u;

/** The first two names of each entry in a language of one word that need no cue. */
function namesIn(lang: string) {
  return bundled.pack.entries.flatMap(({ id, forms }) =>
    forms
      .filter((form) => form.lang === lang && ['sure', 'usual'].includes(form.kind))
      // Where these open a sentence, nothing tells them from the common word.
      .filter(({ text }) => {
        const small = text.toLocaleLowerCase(lang);
        return !forms.some(
          ({ kind, lang: of, text: other }) => kind === 'not' && of === lang && other === small,
        );
      })
      .filter(({ text }) => (UNCASED.includes(lang) ? UNCASED_WORD : WORD).test(text))
      .slice(0, 2)
      .map(({ text }) => ({ id, text })),
  );
}

describe('a name without a need for cues', () => {
  const dictionary = buildDictionary(termsOf(bundled.pack));

  it.each(Object.entries(PHRASES))('is found in phrases from the news, in %s', (lang, phrases) => {
    const names = namesIn(lang);
    expect(names.length).toBeGreaterThan(100);
    const missed = phrases.flatMap((phrase) =>
      names.flatMap(({ id, text }) => {
        const at = phrase.indexOf('*');
        const whole = phrase.replace('*', () => text);
        const isIt = ({ entry, start, end, evidence }: Mention<number>) =>
          entry === id && start <= at && end >= at + text.length && evidence !== 'none';
        return find(dictionary, [whole], lang).some(isIt) ? [] : [whole];
      }),
    );
    expect(missed).toEqual([]);
  });
});
