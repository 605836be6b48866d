import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { find } from '../../../../spotting/find.ts';
import { inflect, inflectCue } from '../../../../spotting/inflect/inflect.ts';
import { LANGUAGES } from '../../../../spotting/languages/languages.ts';
import type { Form } from '../../../../spotting/types.ts';

const variants = (text: string, lang: string, more: Partial<Form> = {}) =>
  inflect({ text, lang, kind: 'sure', caseless: false, ...more }).map((variant) => variant.text);
const common: Partial<Form> = { caseless: true };

describe('the endings of a form', () => {
  it.each<[string, string, string[], Partial<Form>?]>([
    ['ru', 'Талибан', ['Талибана', 'Талибану', 'Талибаном', 'Талибане']],
    ['pl', 'Rosja', ['Rosji', 'Rosję', 'Rosją']],
    ['pl', 'Syria', ['Syrii', 'Syrię', 'Syrią']],
    ['pl', 'Ukraina', ['Ukrainy', 'Ukrainie', 'Ukrainę', 'Ukrainą']],
    ['pl', 'Jamajka', ['Jamajki', 'Jamajce', 'Jamajkę', 'Jamajką']],
    ['pl', 'Kanada', ['Kanady', 'Kanadzie', 'Kanadę', 'Kanadą']],
    ['pl', 'Katar', ['Kataru', 'Katarowi', 'Katarem', 'Katarze']],
    ['pl', 'Bejrut', ['Bejrutu', 'Bejrutem', 'Bejrucie']],
    ['pl', 'Meksyk', ['Meksyku', 'Meksykiem']],
    ['pl', 'Sudan', ['Sudanu', 'Sudanem', 'Sudanie']],
    ['pl', 'Izrael', ['Izraela', 'Izraelem', 'Izraelu']],
    ['en', 'Hamas', ['Hamasu', 'Hamasem', 'Hamasowi', 'Hamasie']],
    ['en', 'Xi Jinping', ['Xi Jinpinga', 'Xi Jinpingiem']],
    ['no', 'FN', ['FNs']],
    ['ru', 'Путин', ['Путина', 'Путину', 'Путиным', 'Путине']],
    ['ru', 'Зеленский', ['Зеленского', 'Зеленскому', 'Зеленским', 'Зеленском']],
    ['ru', 'Карим ад-Рашид', ['Карима ад-Рашида', 'Каримом ад-Рашидом']],
    ['ru', 'Абдель Карим аль-Асад', ['Абдель Карима аль-Асада', 'Абдель Каримом аль-Асадом']],
    ['ru', 'Башар аль-Асад', ['Башара аль-Асада', 'Башаром аль-Асадом', 'Башаре аль-Асаде']],
    ['ru', 'Исмаил Хания', ['Исмаила Хании', 'Исмаилом Ханией', 'Исмаила Хания']],
    ['uk', 'Ісмаїл Ханія', ['Ісмаїла Ханії', 'Ісмаїлом Ханією']],
    ['ru', 'Касем Сулеймани', ['Касема Сулеймани', 'Касемом Сулеймани']],
    ['ru', 'Египет', ['Египта', 'Египту', 'Египтом', 'Египте']],
    ['uk', 'Єгипет', ['Єгипту', 'Єгипті', 'Єгиптом']],
    ['uk', 'воєнний злочинець', ['воєнного злочинця', 'воєнним злочинцем']],
    ['ru', 'хазареец', ['хазарейца', 'хазарейцем'], common],
    ['ru', 'Вилаят Хорасан', ['Вилаята Хорасан', 'Вилаятом Хорасан']],
    ['ru', 'сирийский конфликт', ['сирийского конфликта', 'сирийском конфликте']],
    [
      'ru',
      'гражданская война в Сирии',
      ['гражданскую войну в Сирии', 'гражданской войной в Сирии'],
    ],
    ['ru', 'Исламское государство', ['Исламского государства', 'Исламским государством']],
    [
      'ru',
      'теракт в «Крокусе»',
      ['теракта в «Крокусе»', 'терактом в «Крокусе»', 'терактах в «Крокусе»'],
    ],
    ['ru', 'ХАМАС', ['ХАМАСа', 'ХАМАСом']],
    ['ar', 'رسوم ترامب', ['رسوم ترمب']],
    ['ar', 'الكونغو الديمقراطية', ['الكونجو الديمقراطية', 'الكونجو الديموقراطية']],
    ['ar', 'الجيش الأميركي', ['الجيش الأمريكي']],
    ['ar', 'الحرب في سوريا', ['الحرب في سورية']],
    ['ar', 'الإيزيديون', ['الإيزيديين']],
    ['fa', 'نتانیاهو', ['نتانیاهوست', 'نتانیاهوی']],
    ['fa', 'آمریکا', ['آمریکاست', 'آمریکای']],
    ['fa', 'هیئت صلح غزه', ['هیات صلح غزه']],
    ['ru', 'Аль-Каида', ['Аль-Каиды', 'Аль-Каиде']],
    ['ru', 'Хайбер-Пахтунхва', ['Хайбер-Пахтунхве']],
    ['ru', 'Джо Байден', ['Джо Байдена', 'Джо Байденом']],
    ['uk', 'Лукашенко', ['Лукашенкові', 'Лукашенка']],
    ['ru', 'Россия', ['России', 'Россию', 'Россией']],
    ['ru', 'санкции', ['санкций', 'санкциями'], common],
    ['ru', 'талибы', ['талибов', 'талибами', 'Талибам']],
    ['uk', 'Путін', ['Путіна', 'Путінові', 'Путіним', 'Путіні']],
    [
      'uk',
      'Запорізька атомна електростанція',
      ['Запорізькій атомній електростанції', 'Запорізьку атомну електростанцію'],
    ],
    ['uk', 'Міжнародне агентство', ['Міжнародного агентства', 'Міжнародним агентством']],
    ['uk', 'Імміграційна та митна поліція', ['Імміграційної та митної поліції']],
    ['uk', 'російська військова розвідка', ['російською військовою розвідкою']],
    ['uk', 'збройні сили Ізраїлю', ['збройних сил Ізраїлю', 'збройними силами Ізраїлю']],
    ['uk', 'війна в Газі', ['війни в Газі', 'війну в Газі']],
    ['uk', 'Смуга Гази', ['Смузі Гази', 'Смугою Гази']],
    ['ru', 'Рабочая партия Курдистана', ['Рабочей партией Курдистана']],
    ['uk', 'Харків', ['Харкова', 'Харкову', 'Харковом']],
    ['uk', 'Ісламська держава', ['Ісламської держави', 'Ісламською державою']],
    ['uk', 'війна в Сирії', ['війну у Сирії', 'війною в Сирії', 'війна у Сирії']],
    ['uk', 'Суд з прав людини', ['Суду із прав людини', 'Судом зі прав людини']],
    ['uk', 'Боснія та Герцеговина', ['Боснії й Герцеговини', 'Боснію і Герцеговину']],
    ['uk', 'рамзан кадиров', ['рамзана кадирова', 'рамзаном кадировим']],
    ['uk', 'Хезболла', ['Хезболли', 'Хезболлі', 'Хезболлою']],
    ['uk', 'Ігор Путін', ['Ігоря Путіна'].slice(1), { kind: 'not' }],
    ['tr', 'Şam fıstığı', ['Şam fıstığının', 'Şam fıstığından'], { kind: 'not' }],
    ['en', 'Meksika fasulyesi', ['Meksika fasulyesini', 'Meksika fasulyeleri'], { kind: 'not' }],
    ['en', 'Австро-Угорщина', ['Австро-Угорщині', 'Австро-Угорщини'], { kind: 'not' }],
    ['de', 'Islamischer Staat', ['Islamische Staat', 'Islamischen Staates', 'Islamischem Staat']],
    ['de', 'Atomkraftwerk Sabor', ['Atomkraftwerks Sabor']],
    ['tr', 'Kuzey Tora', ['Kuzey Toranın']],
    ['de', 'Vereinigte Arabische Emirate', ['Vereinigten Arabischen Emiraten']],
    [
      'de',
      'Anschlag auf den Kölner Dom',
      [
        'Anschlags auf den Kölner Dom',
        'Anschläge auf den Kölner Dom',
        'Anschlaege auf den Koelner Dom',
      ],
    ],
    ['de', 'syrischer Bürgerkrieg', ['syrischen Bürgerkriegs', 'syrische Bürgerkrieg']],
    ['de', 'russischer Einmarsch in die Ukraine', ['russischen Einmarschs in die Ukraine']],
    ['fr', 'attentat du Crocus City Hall', ['attentats du Crocus City Hall']],
    ['fr', 'taliban afghan', ['talibans afghans']],
    ['fr', 'guerre civile syrienne', ['guerres civiles syriennes']],
    ['es', 'chií', ['chiíes', 'chiís'], common],
    ['es', 'guerra civil en Siria', ['guerras civiles en Siria']],
    ['en', 'attack on Crocus City Hall', ['attacks on Crocus City Hall']],
    ['en', 'Kerman bombings', ['Kerman bombing']],
    ['en', 'caliphate', ['caliphates'], common],
    ['en', "Da'esh", ['Daesh']],
    ['en', 'al-Qaeda', ["al-Qa'eda"]],
    [
      'tr',
      'Suriye iç savaşı',
      ['Suriye iç savaşındaki', 'Suriye iç savaşının', 'Suriye iç savaşları'],
    ],
    ['tr', 'bıçaklı saldırı', ['bıçaklı saldırıda', 'bıçaklı saldırının']],
    ['tr', 'intihar saldırısı', ['intihar saldırılarında', 'intihar saldırısıyla']],
    ['tr', 'Taliban', ['Talibanın', 'Talibana', 'Talibandan', 'Talibandaki', 'Talibanla']],
    ['tr', 'İran', ['İranın', 'İrana']],
    ['tr', 'Gazze', ['Gazzede', 'Gazzenin', 'Gazzedeki']],
    ['tr', 'ABD', ['ABDnin', 'ABDye', 'ABDden', 'ABDdeki']],
    ['tr', 'BM', ['BMnin', 'BMye', 'BMde']],
    ['tr', 'NATO', ['NATOnun', 'NATOya', 'NATOda']],
    ['tr', 'OPEC', ['OPECin', 'OPECle']],
    ['tr', 'Çin', ['Çinde', 'Çinden', 'Çindeki']],
    ['tr', 'nükleer anlaşma', ['nükleer anlaşmada', 'nükleer anlaşmayı']],
    ['tr', 'Kürtler', ['Kürtlerle', 'Kürtlerdeki']],
    ['tr', 'şeriat', ['şeriatın', 'şeriata', 'şeriatı'], common],
    ['tr', 'İslamcı', ['İslamcılar', 'İslamcıların'], common],
    ['fa', 'شبه‌نظامی', ['شبه نظامی', 'شبهنظامی', 'شبه‌نظامی‌ها'].slice(0, 2), common],
  ])('%s: %s', (lang, text, expected, more) => {
    expect(variants(text, lang, more)).toEqual(expect.arrayContaining([text, ...expected]));
  });

  it.each<[string, string, string[]]>([
    ['ru', 'аэропорт Кабула', ['аэропорт Кабулы', 'аэропорта Кабулы']],
    ['ru', 'Путин', ['Путины', 'Путинов', 'Путиной']],
    ['ru', 'Сулеймани', ['Сулеймана']],
    ['uk', 'Ісламська держава Хорасан', ['Ісламська держава Хорасана']],
    ['fr', 'Crocus City Hall', ['Crocus City Halls']],
    ['tr', 'AB', ['ABla', 'ABı']],
    ['tr', 'Çin', ['Çini', 'Çine', 'Çinin']],
    ['tr', 'Şam', ['Şamdan']],
    ['tr', "Suriye'deki savaş", ["Suriye'deki savaşın"].slice(1)],
  ])('none in %s: %s', (lang, text, wrong) => {
    expect(variants(text, lang).filter((variant) => wrong.includes(variant))).toEqual([]);
  });

  it('keeps the listed form, and derives no form from a derived one', () => {
    const form = (text: string, kind: Form['kind']): Form => ({
      text,
      kind,
      lang: 'ru',
      caseless: false,
    });
    const dictionary = buildDictionary([
      {
        id: 'putin',
        forms: [form('Путин', 'usual'), form('Путина', 'usual'), form('Путине', 'ambiguous')],
        cues: ['Кремль'],
      },
    ]);
    const of = (text: string) =>
      find(dictionary, [text], 'ru').map(
        ({ start, end, evidence }) => `${text.slice(start, end)} ${evidence}`,
      );
    expect(of('сказал Путину')).toEqual(['Путину sure']);
    expect(of('сказал о Путине')).toEqual(['Путине none']);
    expect(of('сказал Путиной')).toEqual([]);
  });

  it('returns each variant once, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.constantFrom(...LANGUAGES, 'xx'),
        fc.boolean(),
        (text, lang, caseless) => {
          const found = variants(text, lang, { caseless });
          expect(new Set(found).size).toBe(found.length);
          expect(found.length).toBeLessThan(80);
          expect(found[0]).toBe(text);
        },
      ),
    );
  });
});

describe('a name without its apostrophe in Turkish', () => {
  it('takes endings as it is said, and as a word in a vowel where it is no possessive', () => {
    expect(variants('Donald Trump', 'tr')).toEqual(
      expect.arrayContaining(['Donald Trumpın', 'Donald Trumpun']),
    );
    for (const name of ['Binyamin Netanyahuya', 'Giorgia Meloniyi', 'Javier Mileiye']) {
      expect(variants(name.slice(0, -2), 'tr')).toContain(name);
    }
    expect(variants('Gazze Savaşı', 'tr')).toContain('Gazze Savaşına');
    expect(variants('Gazze Savaşı', 'tr')).not.toContain('Gazze Savaşıya');
  });

  it('is no other word, and none where little is left of it', () => {
    expect(variants('Kabil', 'tr')).toContain('Kabili');
    expect(variants('Kabil', 'tr')).not.toContain('Kabile');
    expect(variants('Musk', 'tr')).not.toContain('Muska');
    expect(variants('Lula', 'tr')).not.toContain('Lulada');
    expect(variants('Şii', 'tr')).not.toContain('Şiide');
    expect(variants('PKK', 'tr')).not.toContain('PKKda');
    expect(variants('Kim', 'tr', { kind: 'ambiguous' })).not.toContain('Kimde');
    expect(variants('Kirman… patlama', 'tr')).toEqual(['Kirman… patlama']);
  });
});

describe('a word that tells what is meant', () => {
  it.each<[string, string[]]>([
    ['iranien', ['iraniens', 'iranienne', 'iraniennes']],
    ['iraniennes', ['iranien']],
    ['américaine', ['américain', 'américains', 'américaines']],
    ['français', ['française']],
    ['iraquesa', ['iraquesas']],
    ['cubano', ['cubana', 'cubanos', 'cubanas']],
    ['syrische', ['syrisch', 'syrischer', 'syrischem']],
    ['російські', ['російського', 'російською', 'російський']],
    ['российской', ['российский', 'российские', 'российского']],
    ['канцлер', ['канцлерові', 'канцлера']],
    ['Белый дом', ['Белого дома', 'Белом доме']],
    ['Израиль', ['Израиля', 'Израилем']],
    ['повстанці', ['повстанців', 'повстанцями']],
  ])('%s tells it in each gender and case', (cue, expected) => {
    expect(inflectCue(cue)).toEqual(expect.arrayContaining([cue, ...expected]));
  });

  it('is left as it is where it is no adjective of a country', () => {
    expect(inflectCue('piano')).not.toContain('pianien');
    expect(inflectCue('Wien')).not.toContain('Wienne');
    expect(inflectCue('Iran')).toEqual(['Iran', 'Irans']);
  });
});
