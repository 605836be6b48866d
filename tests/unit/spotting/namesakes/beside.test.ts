import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../../packs/terms.ts';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import { find } from '../../../../spotting/find.ts';
import type { Form, Term } from '../../../../spotting/types.ts';
import { bundled } from '../../bundled.ts';
import { form } from '../small-dictionary.ts';

const usual = (text: string, lang: string) => form(text, lang, 'usual');
const term = (id: string, cues: readonly string[], ...forms: Form[]): Term => ({ id, forms, cues });

describe('names beside each other', () => {
  const dictionary = buildDictionary([
    term('luhansk', [], form('Луганская область', 'ru'), form('Луганська область', 'uk')),
    term('donetsk', [], form('Донецкая область', 'ru'), form('Донецька область', 'uk')),
    term('nangarhar', [], form('провинция Нангархар', 'ru'), form('Нангархарская провинция', 'ru')),
    term('putin', [], usual('Putin', 'en'), usual('Putin', 'fr')),
    term('netanyahu', [], usual('Нетаньяху', 'ru')),
    term('trump', [], usual('Trump', 'tr'), usual('Trump', 'es')),
    term('sdf', ['Suriye'], form('SDG', 'tr', 'ambiguous')),
    term('eu', [], usual('EU', 'en')),
    term('afd', [], usual('AfD', 'fr')),
    term('macron', [], usual('ماكرون', 'ar')),
    term('yazidis', [], usual('الإيزيديون', 'ar')),
    term(
      'us-supreme-court',
      ['Trump', 'Трамп', 'Washington'],
      form('Cour suprême', 'fr', 'ambiguous'),
      form('Corte Suprema', 'es', 'ambiguous'),
      form('Supreme Court', 'en', 'ambiguous'),
      form('Верховный суд', 'ru', 'ambiguous'),
      form('Верховний суд', 'uk', 'ambiguous'),
      form('Obersten Gerichtshof', 'de', 'ambiguous'),
      form('Yüksek Mahkemesi', 'tr', 'ambiguous'),
      form('المحكمة العليا', 'ar', 'ambiguous'),
      form('دیوان عالی', 'fa', 'ambiguous'),
    ),
  ]);
  const marked = (text: string, lang: string) =>
    withEvidence(find(dictionary, text.split(' ¶ '), lang))
      .map(({ entry, block, start, end }) => {
        return `${entry}:${text.split(' ¶ ')[block]?.slice(start, end)}`;
      })
      .join(' ');

  it.each([
    // Regions that share a noun.
    ['ru', 'Жители Луганской и Донецкой областей.', 'luhansk:Луганской donetsk:Донецкой областей'],
    [
      'ru',
      'В Донецкую, Курскую и Луганскую области.',
      'donetsk:Донецкую luhansk:Луганскую области',
    ],
    ['ru', 'В Луганской и Курской области тихо.', 'luhansk:Луганской'],
    ['ru', 'Луганской прокуратурой и в области.', ''],
    ['ru', 'Луганской. Донецкой. В областях тихо.', ''],
    ['ru', 'В Нангархарской и Донецкой провинциях.', 'nangarhar:Нангархарской'],
    ['uk', 'У Луганській та Донецькій областях.', 'luhansk:Луганській donetsk:Донецькій областях'],
    ['uk', 'Частину Луганської області.', 'luhansk:Луганської області'],
    // What many countries have is another’s where the words behind it say so.
    ['fr', 'La Cour suprême polonaise a reçu Washington.', ''],
    ['fr', 'La Cour suprême de Lima a reçu Washington.', ''],
    ['fr', 'La Cour suprême de Jean-Paul Washington a parlé.', 'us-supreme-court:Cour suprême'],
    // A people, or a country, before or behind an institution.
    ['en', 'Washington met the Polish Supreme Court.', ''],
    ['en', 'Washington met the wary Supreme Court.', 'us-supreme-court:Supreme Court'],
    ['de', 'Washington lobte den polnischen Obersten Gerichtshof.', ''],
    [
      'de',
      'Washington lobte den strengen Obersten Gerichtshof.',
      'us-supreme-court:Obersten Gerichtshof',
    ],
    ['ru', 'Трамп ругал бразильский Верховный суд.', ''],
    ['uk', 'Washington. Це бразильський Верховний суд.', ''],
    ['uk', 'Washington. Суворий Верховний суд.', 'us-supreme-court:Верховний суд'],
    ['tr', 'Washington, Pakistan Yüksek Mahkemesi ile görüştü.', ''],
    ['tr', 'Washington, Pakistan’ın Yüksek Mahkemesi ile görüştü.', ''],
    ['tr', 'Washington dün Yüksek Mahkemesi ile görüştü.', 'us-supreme-court:Yüksek Mahkemesi'],
    ['ar', 'Washington: المحكمة العليا البولندية ترفض', ''],
    ['ar', 'Washington: المحكمة العليا في كينيا ترفض', ''],
    ['ar', 'Washington: المحكمة العليا في جلسة', 'us-supreme-court:المحكمة العليا'],
    ['fa', 'Washington: دیوان عالی پاکستان رد کرد', ''],
    ['fa', 'Washington: دیوان عالی رد کرد', 'us-supreme-court:دیوان عالی'],
    ['fr', 'La Cour suprême d’Israël et Washington.', ''],
    ['fr', 'La Cour suprême de Washington siège.', 'us-supreme-court:Cour suprême'],
    ['fr', 'La Cour suprême, à Washington, siège.', 'us-supreme-court:Cour suprême'],
    ['es', 'La Corte Suprema venezolana y Washington.', ''],
    ['es', 'La Corte Suprema de los Países Bajos y Washington.', ''],
    ['es', 'La Corte Suprema de nuevo, dijo Washington.', 'us-supreme-court:Corte Suprema'],
    ['en', 'The Supreme Court of Canada, Washington hears.', ''],
    ['ru', 'Верховный суд Польши, а Трамп против.', ''],
    ['ru', 'Верховный суд решил: Трамп прав.', 'us-supreme-court:Верховный суд'],
    ['ar', 'يحيي الإيزيديون ذكرى الإبادة.', 'yazidis:الإيزيديون'],
    ['ar', 'قال يحيى ماكرون أمس.', ''],
    // A place that opens a sentence is nobody’s given name.
    ['en', 'At Davos Putin spoke.', 'putin:Putin'],
    ['fr', 'À Davos Putin a parlé.', 'putin:Putin'],
    ['en', 'At Igor Putin’s request it closed.', ''],
    ['ru', 'В Брюсселе Нетаньяху выступил.', 'netanyahu:Нетаньяху'],
    ['ru', 'Вчера у Ольги Нетаньяху украли зонт.', ''],
    // A name after a comma is one of two words.
    ['en', 'Her neighbour, Freya Putin, bakes.', ''],
    ['en', 'He came (Freya Putin drove) late.', ''],
    ['tr', 'Dün Sayın Trump konuştu.', 'trump:Trump'],
    ['es', 'Según la Administración Trump, no.', 'trump:Trump'],
    ['ar', 'قال عبدالرحمن ماكرون إنه', ''],
    // Abbreviations in a list, and in a line of capitals.
    ['tr', 'Suriye’de YPG, SDG, YPJ vardı.', 'sdf:SDG'],
    ['en', 'EU SAYS NO', 'eu:EU'],
    ['fr', 'L’AFD PRÊTE DIX MILLIONS', ''],
    // In quotation marks, where the page has it without as well.
    ['en', '“Putin” is a play.', ''],
    ['en', '“Putin” is what they fear. ¶ They say Putin lies.', 'putin:Putin putin:Putin'],
  ])('%s: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toBe(expected);
  });
});

/** Others of the same family name, by given names that are usual in each language. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  en: ['Her neighbour, Poppy *, works in Leeds.', '“It was cold,” said Desmond *, 34.'],
  de: ['Ihr Nachbar Torben * arbeitet in Kassel.', '„Es war kalt“, sagte Svenja * (34).'],
  fr: ['Son voisin Quentin * travaille à Tours.', '« Il faisait froid », dit Solène *.'],
  es: ['Su vecino Iker * trabaja en Soria.', '«Hacía frío», dijo Nerea *.'],
  ru: ['Её сосед Тихон * работает в Туле.', '«Было холодно», — сказала Злата *.'],
  uk: ['Її сусід Остап * працює в Луцьку.', '«Було холодно», — сказала Зоряна *.'],
  ar: ['يعمل جارها عبدالرحمن * في مكتبة.', 'وقالت نجلاء * إن الجو كان باردا.'],
  fa: ['همسایه‌اش شاپور * در کتابخانه کار می‌کند.', 'نیلوفر * گفت هوا سرد بود.'],
  tr: ['Komşusu Tolga * kütüphanede çalışıyor.', '“Soğuktu” dedi Defne *.'],
};

describe('others of the same name', () => {
  const dictionary = buildDictionary(termsOf(bundled.pack));
  const persons = bundled.pack.entries.filter(({ kind }) => kind === 'person');

  it.each(Object.entries(OTHERS))('are none of ours, in %s', (lang, sentences) => {
    const names = persons.flatMap(({ id, forms }) =>
      forms
        .filter((one) => one.lang === lang && ['usual', 'ambiguous'].includes(one.kind))
        .filter(({ text }) => /^\p{L}{4,}$/u.test(text))
        .slice(0, 1)
        .map(({ text }) => ({ id, text })),
    );
    expect(names.length).toBeGreaterThan(40);
    const wrong = sentences.flatMap((sentence) =>
      names.flatMap(({ id, text }) => {
        const whole = sentence.replace('*', () => text);
        const found = withEvidence(find(dictionary, [whole], lang));
        return found.some(({ entry }) => entry === id) ? [whole] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a cue that holds the name', () => {
  const chad = buildDictionary([
    {
      id: 'chad',
      forms: [{ text: 'Chad', lang: 'en', kind: 'ambiguous', caseless: false }],
      cues: ['president of Chad'],
      against: ['hanging chad'],
    },
  ]);

  it.each([
    ['The president of Chad said so.', ['Chad']],
    ['Chad said that the president was late.', []],
  ])('licenses it: %s', (text, marked) => {
    const found = withEvidence(find(chad, [text], ['en']));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
  });
});
