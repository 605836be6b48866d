import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { type Setting, WRITINGS, writingOf } from '../../../../spotting/dictionary/spelling.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import { find } from '../../../../spotting/find.ts';
import type { Form, Term } from '../../../../spotting/types.ts';
import { hashOf, soundsOf } from '../../../../spotting/words/words.ts';
import { form } from '../small-dictionary.ts';

const common = (text: string, lang = 'en'): Form => ({ ...form(text, lang), caseless: true });
const term = (id: string, ...forms: Form[]): Term => ({ id, forms, cues: ['Syria'] });

const TERMS: readonly Term[] = [
  term(
    'assad',
    form('Bashar al-Assad'),
    form('Assad', 'en', 'usual'),
    form('El Assad', 'en', 'not'),
  ),
  term('soleimani', form('Qasem Soleimani'), form('Soleimaní', 'es')),
  term(
    'is',
    form('Daesh'),
    form('Daʿish'),
    form('ISIL'),
    form('Estado Islámico', 'es'),
    form('État islamique', 'fr'),
  ),
  term('isis', form('ISIS'), form('Isis', 'en', 'ambiguous')),
  term('isid', form('IŞİD', 'tr'), form('IS', 'de', 'ambiguous')),
  term(
    'isis-k',
    form('ISIS-Khorasan'),
    form('Islamic State Khorasan'),
    form('ИГ-Хорасан', 'ru'),
    form('داعش خراسان', 'ar'),
  ),
  term('wilayat', form('Вилаят Хорасан', 'ru')),
  term('houthis', form('Houthis')),
  term('korea', form('Corea del Sur', 'es')),
  term('salvador', form('El Salvador', 'es')),
  term('ministry', form('Министерство обороны США', 'ru'), form('Міністерство оборони США', 'uk')),
  term('assets', form('активи Росії', 'uk'), form('активы России', 'ru')),
  term('council', form('Совет Безопасности ООН', 'ru'), form('Рада Безпеки ООН', 'uk')),
  term('court', form('Верховный суд', 'ru')),
  term('party', form('Альтернатива для Германии', 'ru')),
  term('east', form('Jérusalem Est', 'fr')),
  term('qaeda', form('al-Qaeda'), form('al-Qaida')),
  term('sharaa', form('Ahmed al-Sharaa')),
  term('war', form('war in Syria'), form('Syrian civil war')),
  term('taliban', form('Taliban')),
  term('putin', form('Putin'), form('Путин', 'ru')),
  term('tromp', form('Trump', 'en', 'usual')),
  term('sunni', form('Sunni')),
  term('law', common('sharia'), common("shari'a")),
  term('veto', common('veto', 'es')),
  term('m23', form('M23')),
  term('inan', form('inan devleti çözümü', 'tr')),
  term('kuwait', form('Kuveyt', 'tr')),
  term('izlan', form('İzlan', 'tr')),
  term('israel', form('İsrail', 'tr')),
];
const dictionary = buildDictionary(TERMS);
const marked = (text: string, lang: string | null = 'en') =>
  withEvidence(find(dictionary, [text], lang)).map(
    ({ entry, start, end }) => `${entry}:${text.slice(start, end)}`,
  );

describe('spellings of a name', () => {
  it.each([
    // Case.
    ['en', 'said the TALIBAN would', 'taliban:TALIBAN'],
    ['en', 'TALIBAN OFFENSIVE', 'taliban:TALIBAN'],
    ['en', 'the years of the War In Syria went by', 'war:War In Syria'],
    ['en', 'a history of the Syrian Civil War', 'war:Syrian Civil War'],
    ['en', 'fighters of Isil said', 'is:Isil'],
    ['en', 'DAESH said', 'is:DAESH'],
    ['es', 'El Estado islámico dijo', 'is:Estado islámico'],
    ['es', 'en Corea del sur', 'korea:Corea del sur'],
    ['es', 'Ayer, en el Salvador, llovió', 'salvador:el Salvador'],
    ['es', 'su derecho de veto', 'veto:veto'],
    ['ru', 'Иск подало министерство обороны США.', 'ministry:министерство обороны США'],
    ['ru', 'В совете безопасности ООН молчат.', 'council:совете безопасности ООН'],
    ['uk', 'Доповідь міністерства оборони США.', 'ministry:міністерства оборони США'],
    ['uk', 'Засідала рада безпеки ООН.', 'council:рада безпеки ООН'],
    // Ukrainian papers write it small on purpose.
    ['uk', 'Арештовано активи росії.', 'assets:активи росії'],
    ['ru', 'ПУТИН', 'putin:ПУТИН'],
    // Accents and stress marks.
    ['es', 'el ESTADO ISLAMICO dijo', 'is:ESTADO ISLAMICO'],
    ['es', 'el Estado Islamico dijo', 'is:Estado Islamico'],
    ['es', 'el general Qasem Soleimaní', 'soleimani:Qasem Soleimaní'],
    ['fr', "l'Etat islamique", 'is:Etat islamique'],
    ['tr', 'IŞID saldırısı', 'isid:IŞID'],
    ['tr', 'ISID saldırısı', 'isid:ISID'],
    ['tr', 'İŞİD saldırısı', 'isid:İŞİD'],
    // A text without capitals, of a name that has an İ.
    ['tr', 'dün izlan bizi yendi akşam', 'izlan:izlan'],
    // A phrase at the start of a sentence.
    ['tr', 'İnan devleti çözümü yakın', 'inan:İnan devleti çözümü'],
    ['ru', 'Вилая\u0301т Хораса\u0301н', 'wilayat:Вилая\u0301т Хораса\u0301н'],
    ['en', 'the T\u0101lib\u0101n said', 'taliban:T\u0101lib\u0101n'],
    ['fa', '\u0648 M\u06F2\u06F3', 'm23:M\u06F2\u06F3'],
    // Transliteration.
    ['en', 'Bashar Al-Asad', 'assad:Bashar Al-Asad'],
    ['en', 'Bashar el-Assad', 'assad:Bashar el-Assad'],
    ['en', 'Qassem Suleimani', 'soleimani:Qassem Suleimani'],
    ['en', 'Qasim Sulaimani', 'soleimani:Qasim Sulaimani'],
    ['en', 'Qasem Soleymani', 'soleimani:Qasem Soleymani'],
    ['en', 'Kasem Suleymani', 'soleimani:Kasem Suleymani'],
    ['en', 'of Da’ish', 'is:Da’ish'],
    ['en', 'of Daish', 'is:Daish'],
    ['en', 'the Huthis', 'houthis:Huthis'],
    ['en', 'Al Qaeda', 'qaeda:Al Qaeda'],
    ['en', 'al-Qa’ida', 'qaeda:al-Qa’ida'],
    ['en', 'Ahmed al-Shara', 'sharaa:Ahmed al-Shara'],
    ['en', 'Ahmed al-Shara’a', 'sharaa:Ahmed al-Shara’a'],
    ['en', 'by Shari’a law', 'law:Shari’a'],
    // What parts a name.
    ['en', 'ISIS/Khorasan said', 'isis-k:ISIS/Khorasan'],
    ['en', 'ISIS – Khorasan said', 'isis-k:ISIS – Khorasan'],
    ['en', 'ISIS (Khorasan) said', 'isis-k:ISIS (Khorasan)'],
    ['en', 'Islamic State [Khorasan] said', 'isis-k:Islamic State [Khorasan]'],
    ['ru', 'бойцы «ИГ (Хорасан)» там', 'isis-k:ИГ (Хорасан)'],
    ['ru', 'бойцы ИГ («Хорасан») там', 'isis-k:ИГ («Хорасан»)'],
    ['ar', 'قال داعش (خراسان) ذلك', 'isis-k:داعش (خراسان)'],
  ])('%s: %s', (lang, text, found) => {
    expect(marked(text, lang)).toEqual([found]);
  });

  it.each([
    ['en', 'a taliban of sorts'],
    ['es', 'Así hablan de el salvador de los hombres'],
    ['es', 'Francia vetó la resolución'],
    ['en', 'President Tromp of the yard'],
    ['en', 'Sonny said so'],
    ['en', 'Potin said so'],
    ['en', 'Asad, a cook, said'],
    ['en', 'el Assad'],
    ['en', 'ISIS (Khorasan and others) said so to Islamic'],
    ['en', 'they went to war in Syria, they'.replace('war in', 'war, in')],
    ['fr', 'Jérusalem est la ville'],
    ['ru', 'Этот верховный суд далеко.'],
    ['ru', 'Ищут альтернативу: альтернатива для Германии есть.'],
    ['de', 'das Îs'],
    ['en', 'Isis the goddess'],
    // An inhabitant, whose ending is not that of “with”.
    ['tr', 'Bir Kuveytli geldi'],
    ['tr', 'Bir İsrailli geldi'],
  ])('not in %s: %s', (lang, text) => {
    expect(marked(text, lang).filter((found) => !found.startsWith('isis:ISIS'))).toEqual([]);
  });

  it('requires a cue if a single name is spelled differently', () => {
    expect(marked('President Asad of Syria')).toEqual(['assad:Asad']);
    expect(marked('President Assad')).toEqual(['assad:Assad']);
    expect(marked('President Asad')).toEqual([]);
  });

  const accents = fc.constantFrom('\u0301', '\u0300', '\u0302', '\u0304');
  const names = fc.constantFrom('Taliban', 'Daesh', 'Qasem Soleimani', 'Estado Islámico');

  it('finds a name with any accents on its vowels, at its position', () => {
    fc.assert(
      fc.property(names, fc.array(fc.tuple(fc.nat(30), accents)), (name, marks) => {
        const letters = [...name];
        for (const [at, mark] of marks) {
          const place = at % letters.length;
          if (/^[aeiou]$/i.test(letters[place] ?? '')) letters[place] += mark;
        }
        const text = `“${letters.join('').normalize('NFC')}”, they said`;
        const [found] = find(dictionary, [text], null);
        expect(text.slice(found?.start, found?.end)).toBe(text.slice(1, text.indexOf('”')));
      }),
    );
  });
});

describe('the languages a form applies to', () => {
  it.each([
    ['en', 'сказал Путин вчера', 'putin:Путин'],
    ['fa', 'the Taliban said', 'taliban:Taliban'],
    ['sv', 'sade Taliban i går', 'taliban:Taliban'],
    ['pl', 'lider Bashar al-Assad', 'assad:Bashar al-Assad'],
    ['ru', 'the Syrian civil war', 'war:Syrian civil war'],
    ['bg', 'каза Путин', 'putin:Путин'],
    ['zz', 'сказал Путин', 'putin:Путин'],
    ['none', "l'État islamique", 'is:État islamique'],
    ['und', 'Estado Islámico', 'is:Estado Islámico'],
    ['it', 'Estado Islámico', 'is:Estado Islámico'],
  ])('%s: %s', (lang, text, found) => {
    expect(marked(text, lang)).toEqual([found]);
  });

  it.each([
    ['en', 'Estado Islámico'],
    ['sv', 'sharia'],
    ['it', 'État islamique'],
  ])('not in %s: %s', (lang, text) => {
    expect(marked(text, lang)).toEqual([]);
  });
});

describe('the hashes a word is looked up by', () => {
  const setting: Setting = {
    caseless: false,
    place: 0,
    of: 1,
    lang: 'en',
    isStrict: false,
    casing: () => 'sentence',
  };
  const word = fc
    .array(fc.constantFrom(...'aeiouy', ...'aeiou', 'kh', 'q', 'k', 's', 'ss', 'l', 'ei', 'ou'), {
      minLength: 3,
      maxLength: 8,
    })
    .map((parts) => `S${parts.join('')}`);
  const respelled = fc.tuple(word, fc.nat()).map(([text, seed]) => {
    const others = ['ei', 'ey', 'ai', 'ay', 'ae'];
    const other = (list: readonly string[]) => list[seed % list.length] ?? '';
    const changed = text
      .replace(/ei|ey|ai|ay|ae/, other(others))
      .replace(/ou|oo|o|u/, other(['ou', 'oo', 'o', 'u']))
      .replace(/[ei](?![aeiouy])/, other(['e', 'i', 'y']))
      .replace(/q|k/, other(['q', 'k']))
      .replace(/s|l/, (letter) => letter.repeat(1 + (seed % 2)));
    return [text, changed] as const;
  });

  it('include one by sound if a word is spelled differently', () => {
    let met = 0;
    fc.assert(
      fc.property(respelled, ([one, other]) => {
        if (one === other || writingOf(one, other, setting) === WRITINGS.none) return;
        met++;
        expect(soundsOf(other)).toBe(soundsOf(one));
      }),
      { numRuns: 4000 },
    );
    expect(met).toBeGreaterThan(500);
  });

  it('distinguish letters, but neither case nor accents', () => {
    expect(hashOf('Soleimaní')).toBe(hashOf('SOLEIMANI'));
    expect(hashOf('Soleimani')).not.toBe(hashOf('Suleimani'));
  });
});

describe('initials and abbreviations', () => {
  const dictionary = buildDictionary([
    term('vance', form('Дж. Д. Венс', 'uk'), form('J. D. Vance')),
    term('cia', form('سي آي إيه', 'ar')),
    term('pkk', form('PKK', 'tr')),
    term('gru', form('GRU', 'tr')),
    term('two-states', form('حل الدولتين', 'ar')),
    term('pope', form('بر', 'ar')),
    term('council', form("Conseil de sécurité de l'ONU", 'fr'), form('UN Council')),
    term('senate', form('Senado de EE. UU.', 'es')),
  ]);
  const named = (text: string, lang: string) =>
    find(dictionary, [text], lang).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['uk', 'з віцепрезидентом Дж.Д. Венсом', 'Дж.Д. Венсом'],
    ['uk', 'і Дж. Д. Венс прийшов', 'Дж. Д. Венс'],
    ['en', 'with J.D. Vance', 'J.D. Vance'],
    ['en', 'with J D Vance', 'J D Vance'],
    ['ar', 'ومدير (سي.آي.إيه) قال', 'سي.آي.إيه'],
    ['tr', "ABD, Pkk'yı terör örgütü saydı", 'Pkk'],
    ['ar', 'تمسك بلاده بحل الدولتين', 'حل الدولتين'],
    // What a longer name says is read as a word.
    ['fr', "le Conseil de sécurité de l'Onu", "Conseil de sécurité de l'Onu"],
    ['es', 'el Senado de EE. UU. votó', 'Senado de EE. UU.'],
    ['es', 'el Senado de EE.UU., dijo', 'Senado de EE.UU.'],
  ])('in %s: %s', (lang, text, name) => {
    expect(named(text, lang)).toEqual([name]);
  });

  it.each([
    // With a vowel it is read as a word, and may be one.
    ['tr', 'Gru geldi'],
    ['en', 'the J. D. from Vance'],
    ['ar', 'سي. آي. إيه'],
    ['en', 'the Un Council'],
    // Of a single word, less than three letters tell nothing.
    ['ar', 'قال لبر'],
  ])('not in %s: %s', (lang, text) => {
    expect(named(text, lang)).toEqual([]);
  });
});
