import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { find } from '../../../../spotting/find.ts';
import type { Form } from '../../../../spotting/types.ts';

const LANGS = ['en', 'de', 'fr', 'es', 'it', 'nl', 'tr', 'ru', 'uk'];
const usual = (text: string): Form[] =>
  LANGS.map((lang) => ({ text, kind: 'usual', lang, caseless: false }));
const noun = (text: string, lang: string): Form => ({
  text,
  kind: 'not',
  lang,
  caseless: false,
});
const sure = (text: string): Form[] =>
  LANGS.map((lang) => ({ text, kind: 'sure', lang, caseless: false }));

describe('things, words and people of the same name', () => {
  const names = buildDictionary([
    { id: 'turkey', forms: usual('Turkey'), cues: ['Ankara'] },
    { id: 'goma', forms: [...usual('Goma'), ...usual('Гома')], cues: [] },
    {
      id: 'mali',
      forms: [
        ...usual('Mali'),
        ...usual('Бучі'),
        ...usual('Буча'),
        noun('mali', 'tr'),
        noun('буча', 'uk'),
        noun('бучі', 'uk'),
      ],
      cues: ['Bamako'],
    },
    { id: 'kova', forms: sure('KOVA'), cues: [] },
    {
      id: 'rada',
      forms: [...sure('Північна рада'), ...sure('Северный совет'), ...usual('N20')],
      cues: [],
    },
    { id: 'nida', forms: usual('Nıda'), cues: [] },
    { id: 'maskov', forms: [...sure('Ілон Маск'), ...usual('Маск'), noun('маск', 'uk')], cues: [] },
    { id: 'poland', forms: [...usual('Poland'), ...usual('Польша')], cues: [] },
    { id: 'keller', forms: [...sure('Anna Keller'), ...usual('Keller')], cues: ['Senate'] },
  ]);
  const marked = (text: string, lang: string) =>
    find(names, [text], lang).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['en', 'Traffic stops at the Goma roundabout.', []],
    ['en', 'Goma Wanderers lost again.', []],
    ['en', 'The OOCL Goma left port.', []],
    ['it', 'Rapina in viale Goma ieri.', []],
    ['nl', 'De Ronde van Goma begint.', []],
    ['nl', 'De stad Goma is klein.', ['Goma']],
    ['en', 'The Keller brothers own the mill.', []],
    ['en', 'The Keller winery reopened.', []],
    ['en', 'Sgt. Keller Dunmore left the force.', []],
    ['tr', 'Oyuncu Goma Ağırtan geldi.', []],
    ['tr', 'Oyuncu Goma sokaklarında yürüdü.', ['Goma']],
    ['fr', 'L’actrice Goma Delmas revient.', []],
    ['en', 'Sgt. Keller left the force.', []],
    ['de', 'Kreisbrandmeister Keller kam.', []],
    ['de', 'Es hieß, dass Lehrer Keller kritisieren.', ['Keller']],
    ['de', 'Es hieß, dass Lehrer Keller geht.', []],
    ['en', 'The ferry MS Keller ran aground.', []],
    ['en', 'Critics say that Ms Keller ran aground.', ['Keller']],
    ['fr', 'Le collège Goma ouvre ses portes.', []],
    ['fr', 'Ciments du Goma publie ses comptes.', []],
    ['fr', 'Les ciments du Goma sont chers.', ['Goma']],
    ['fr', 'La foire est allée du Goma.', []],
    ['fr', 'Claude et Mali Vernet ont donné des œuvres.', []],
    ['fr', 'Claude et le Mali ont signé.', ['Mali']],
    ['fr', 'Mme Mali Vernet tient la caisse.', []],
    ['en', 'They miss Mali after a year.', ['Mali']],
    ['en', 'The song “Back to Goma” was played twice.', []],
    ['en', 'The song said that “Goma is lost” to all.', ['Goma']],
    ['es', "Es autor de 'Los faroles de Goma' y poco más.", []],
    ['es', "Leyó 'La casa Goma', de Pedro Ruiz, en el tren.", []],
    ['es', "Dijo: 'No iré a Goma', de vuelta a casa.", ['Goma']],
    ['es', 'El equipo ganó la Copa Goma.', []],
    ['es', 'El barrio Goma carece de agua.', []],
    ['uk', 'Тахір Гома, кухар із Львова, відкрив ресторан.', []],
    ['de', 'Das Goma-Delta ist verseucht.', []],
    ['de', 'Der Goma-Fluss führt Hochwasser.', []],
    ['de', 'Gomas Ufer sind überschwemmt.', ['Gomas']],
    // A street of several words.
    ['tr', 'Yangın Goma Gazileri Sokağı’nda çıktı.', []],
    ['tr', 'Goma Valisi caddeyi gezdi.', ['Goma']],
    // Who is quoted.
    ['de', 'GOMA: „Wir haben Zeit“', ['GOMA']],
    ['tr', 'Goma Kupası bu yıl ertelendi.', []],
    ['tr', 'Goma Süper Kupası ertelendi.', []],
    ['tr', 'Goma Dünya Kupası’na katılıyor.', ['Goma']],
    ['en', 'They won the Goma Capital Cup.', []],
    ['en', 'He left the Goma World Cup squad.', ['Goma']],
    ['en', 'The Goma News Agency said so.', []],
    ['en', 'In Goma, News Agency staff went home.', ['Goma']],
    ['tr', 'Goma Haber Ajansı’na konuştu.', []],
    ['es', 'El equipo ganó la Supercopa de Goma.', []],
    ['es', 'En la rotonda de Goma hay obras.', []],
    ['uk', 'Ставок «Гома» обміліло.', []],
    ['ru', 'Сквер «Гома» закрыт.', []],
    ['ru', 'Боец с позывным «Гома» вернулся.', []],
    ['ru', 'Кебабная «Гома» открылась у рынка.', []],
    ['uk', 'Чайхана «Гома» відкрилася біля ринку.', []],
    // Titles: a sequel, or an adjective and a name that are all of a quotation.
    ['de', 'Der Film „Goma 2“ läuft an.', []],
    ['en', 'He said: “Goma is 2 miles away.”', ['Goma']],
    ['ru', 'Закусочная «Старый Гома» открылась у рынка.', []],
    ['ru', 'Он сказал: «Старый мост и Гома».', ['Гома']],
    ['uk', 'Роман «Старий Гома» вийшов друком.', []],
    // The author may stand between a work and its title.
    ['ru', 'Лента Ивана Петрова «Гома» вышла.', []],
    ['uk', 'Роман письменниці Ольги Кравець «Гома» вийшов.', []],
    ['es', 'La película de Ana Ruiz «Goma» se estrenó.', []],
    ['ru', 'Врач Ивана Петрова: «Гома» далеко.', ['Гома']],
    // In brackets behind a title stands the town of a club, but the country of a film.
    ['ru', 'Победили «Ротор» (Гома) и «Снег» (Польша).', ['Польша']],
    ['ru', 'Победил «Снег» (Северный совет).', ['Северный совет']],
    ['en', 'The winners are “Rotor” (Goma) and “Snow” (Poland).', ['Poland']],
    ['de', 'Die Agentur Keller & Friends wirbt.', []],
    ['de', 'Keller & Sohler reisten ab.', ['Keller']],
    // Hills, quarters and kitchens.
    ['es', 'El cerro de Goma ardió anoche.', []],
    ['en', 'A pub on Goma Hill is for sale.', []],
    ['tr', 'Goma Tepesi yeşil.', []],
    ['tr', 'Goma Film Festivali açıldı.', []],
    ['tr', 'Ünlü film Goma dün gösterildi.', []],
    ['tr', 'Yeni film Goma’da gösterildi.', ['Goma']],
    ['tr', 'Eski bir otel Goma’dan uzakta.', ['Goma']],
    // Titles with an article of their own, and schools by their kind.
    ['fr', 'Le patron du bar Le Goma a été entendu.', []],
    ['fr', 'Il dîne au restaurant La Goma.', []],
    ['es', 'Cerró la discoteca La Goma.', []],
    ['es', 'Visitó el colegio público Goma.', []],
    ['fr', 'L’école primaire Goma a fermé.', []],
    ['fr', 'Ils étaient à l’école quand Goma est tombée.', ['Goma']],
    ['fr', 'Il attendait au bar. Le Goma est un fleuve.', ['Goma']],
    // The paragraph has the common noun in small letters.
    ['en', 'Roast the turkey slowly. Turkey is dry.', []],
    ['en', 'Ankara sells turkey. Turkey is glad.', ['Turkey']],
    ['en', 'They ate turkey in Turkey.', ['Turkey']],
    // A name that is a common word is told by a capital within a sentence, or by an apostrophe.
    ['tr', 'Mali rapor dün okundu.', []],
    ['tr', 'Elçi dün Mali sınırına gitti.', ['Mali']],
    ['tr', 'Mali’de yağmur var.', ['Mali']],
    ['tr', 'Nıda değil nıda, dedi.', []],
    ['uk', 'Буча триває.', []],
    ['uk', 'Маск бракує.', []],
    ['uk', `Ілон Маск приїхав. ${'Йшов дощ. '.repeat(30)}Маск поїхав.`, ['Ілон Маск', 'Маск']],
    ['uk', 'Він повернувся до Бучі пішки.', ['Бучі']],
    ['es', 'Mali espera la lluvia.', ['Mali']],
    // An abbreviation that the paragraph has in capitals elsewhere.
    ['fr', 'Kova est un hameau ; la KOVA n’y va pas.', ['KOVA']],
    ['fr', 'La Kova se réunit. La Kova vote.', ['Kova', 'Kova']],
    ['en', 'KOVA met, and KOVA left.', ['KOVA', 'KOVA']],
    ['en', 'GOMA (AP) — The town of Goma slept.', ['GOMA', 'Goma']],
    // What is named after a place or a person.
    ['en', 'Take bus 9 to Goma Street Market.', []],
    ['en', 'Goma Sunset, a bar in Leeds, closes.', []],
    ['de', 'Das Teppichhaus Goma zieht um.', []],
    ['tr', 'Goma Kilisesi onarılıyor.', []],
    ['ru', 'Пёс Гома убежал.', []],
    ['ru', 'Пес Гома убежал.', []],
    ['fr', 'Le supermarché N20 a fermé.', []],
    ['de', 'Das Handy N20 ist billig.', []],
    ['fr', 'Le N20 se réunit.', ['N20']],
    // Media and papers; English may leave out “that”.
    ['de', 'Gestern sendete RT Goma eine Rede.', []],
    ['fr', 'Il écrit pour Sputnik Mali depuis mai.', []],
    ['ru', 'Это передал Спутник Гома утром.', []],
    ['en', 'It ran on Forbes Mali in May.', []],
    ['en', 'He told CNN Mali was safe.', ['Mali']],
    ['en', 'She writes for the Goma Observer in May.', []],
    ['en', 'In May the Goma Observer Mission left.', ['Goma']],
    // A place in another country that is called like a country.
    ['en', 'She grew up in a town called Mali.', []],
    ['fr', 'Il vit dans une ville nommée Mali.', []],
    ['en', 'She grew up in a country called Mali.', ['Mali']],
    ['en', 'She grew up in a town called Goma.', ['Goma']],
    // A quotation that says something of a name.
    ['en', 'They want to “ask Goma” at once.', ['Goma']],
    ['en', 'They went to “The Goma” at once.', []],
    // A body of a trade.
    ['uk', 'Північна рада бджолярів зібралася.', []],
    ['ru', 'Северный совет стоматологов молчит.', []],
    ['uk', 'Північна рада ухвалила закон.', ['Північна рада']],
    ['ru', 'Северный совет министров не созвал.', ['Северный совет']],
    // A cook, but not where “Chef” is any head.
    ['en', 'On Sunday Chef Keller grilled sardines.', []],
    ['es', 'Ayer el chef Keller abrió su local.', []],
    ['de', 'Gestern kam der Chef Keller.', ['Keller']],
    // An item of a list of full names, and a headline.
    ['en', 'Present: Anna Braun, Peter Falk, Ondrya Keller, Hugo Stein', []],
    ['en', 'Paul Braun, Keller Meet, Sign Deal', ['Keller']],
    // An office or a trade that contradicts.
    ['en', 'Anna Keller, the rector of Quince Valley University, retires.', []],
    ['de', 'Anna Keller, Taxifahrerin aus Bonn, hält an.', []],
    ['es', 'Anna Keller, lateral zurda, debutó.', []],
    ['en', 'Anna Keller, who spoke at Quince University, left.', ['Anna Keller']],
    ['en', 'Anna Keller, the former president of Chile, left.', ['Anna Keller']],
  ])('%s: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });

  it('are not the branch of a firm in Turkish, where a case says what it does there', () => {
    const lands = buildDictionary([{ id: 'mali', forms: usual('Mali'), cues: [] }]);
    expect(find(lands, ["Siemens Mali'ye santral kuracak."], 'tr')).toHaveLength(1);
    expect(find(lands, ["Siemens Mali'yi uyardı."], 'tr')).toHaveLength(1);
    expect(find(lands, ["Siemens Mali'nin müdürü istifa etti."], 'tr')).toEqual([]);
  });

  it('are not the section of an organisation', () => {
    const lands = buildDictionary([{ id: 'norway', forms: usual('Norwegen'), cues: [] }]);
    expect(find(lands, ['Laut Greenpeace Norwegen steigt der Verbrauch.'], 'de')).toEqual([]);
    expect(find(lands, ['Laut Amnesty International Norwegen ist er frei.'], 'de')).toEqual([]);
    expect(find(lands, ['Laut Greenpeace steigt in Norwegen der Verbrauch.'], 'de')).toHaveLength(
      1,
    );
    expect(
      find(lands, ['Beim Treffen der Internationale sprach Norwegen zuletzt.'], 'de'),
    ).toHaveLength(1);
  });

  it.each([
    ['es', 'Quedan en el bar Goma a las ocho.', 0],
    ['es', 'Un bar en Goma cierra a las ocho.', 1],
    // Without an article, “bar” may be another word.
    ['es', 'Miran de bar Goma y el lago.', 1],
    ['es', 'Abandonó en el GP de Goma.', 0],
    ['es', 'Abandonó la vida pública de Goma.', 1],
    ['de', 'Beim GP von Goma riss ihm der Reifen.', 0],
    ['de', 'Beim Markt von Goma riss ihm der Reifen.', 1],
    ['fa', 'کتاب گومام کجاست.', 0],
    ['fa', 'کتاب گوما کجاست.', 1],
  ])('are not a bar, a race or another word: %s: %s', (lang, text, count) => {
    const towns = buildDictionary([
      {
        id: 'goma',
        forms: [
          ...usual('Goma'),
          { text: 'گوما', kind: 'sure', lang: 'fa', caseless: false },
          noun('گومام', 'fa'),
        ],
        cues: [],
      },
    ]);
    expect(find(towns, [text], lang)).toHaveLength(count);
  });

  it('are countries where a firm has or does something there', () => {
    const lands = buildDictionary([{ id: 'syria', forms: usual('Syria'), cues: [] }]);
    expect(find(lands, ['The court heard of the Hadley Syria deal.'], 'en')).toHaveLength(1);
    expect(find(lands, ['The court heard of the Hadley Syria dance.'], 'en')).toEqual([]);
  });

  it('are not a pet or a snack bar in German or French', () => {
    const towns = buildDictionary([{ id: 'aleppo', forms: usual('Aleppo'), cues: [] }]);
    expect(find(towns, ['Der Schäferhund Aleppo fand das Kind.'], 'de')).toEqual([]);
    expect(find(towns, ['Die Tankstelle Aleppo wurde überfallen.'], 'de')).toEqual([]);
    expect(find(towns, ['Le kebab Aleppo a été cambriolé.'], 'fr')).toEqual([]);
    expect(find(towns, ['Die Tankstelle in Aleppo wurde überfallen.'], 'de')).toHaveLength(1);
  });
});

describe('a contest with its country before it', () => {
  const names = buildDictionary([
    { id: 'oman', forms: [...usual('Oman'), ...usual('Umman')], cues: [] },
  ]);

  it.each([
    ['en', 'The Oman Tour begins on Friday.', 0],
    ['en', 'He won the Oman Masters.', 0],
    ['tr', 'Umman Turu cuma günü başlıyor.', 0],
    ['tr', 'Umman Açık tenis turnuvası sürüyor.', 0],
    ['en', 'The Oman tour was called off.', 1],
    ['tr', 'Umman açık konuştu.', 1],
  ])('%s: %s', (lang, text, count) => {
    expect(find(names, [text], lang)).toHaveLength(count);
  });
});

describe('a contest “of” a country in German', () => {
  const names = buildDictionary([{ id: 'terania', forms: usual('Teranien'), cues: [] }]);

  it.each([
    ['Er siegte beim Großen Preis von Teranien.', 0],
    ['Er siegte beim Grand Prix von Teranien.', 0],
    ['Den hohen Preis von Teranien zahlt niemand.', 1],
  ])('%s', (text, count) => {
    expect(find(names, [text], 'de')).toHaveLength(count);
  });
});

describe('a family in Romance languages', () => {
  const names = buildDictionary([{ id: 'tribe', forms: sure('goma'), cues: [] }]);

  it.each([
    ['fr', 'Des familles goma ont fui la ville.', 1],
    ['fr', 'La famille Goma tient une épicerie.', 0],
    ['es', 'Unas familias goma huyeron de la ciudad.', 1],
    ['es', 'La familia Goma abrió una panadería.', 0],
  ])('%s: %s', (lang, text, count) => {
    expect(find(names, [text], lang)).toHaveLength(count);
  });
});

describe('what is called by a name in Persian', () => {
  const forms: Form[] = [{ text: 'ایران', kind: 'usual', lang: 'fa', caseless: false }];
  const names = buildDictionary([{ id: 'iran', forms, cues: [] }]);

  it.each([
    ['کشتی به ایران رسید.', 1],
    ['کشتی به نام ایران رسید.', 0],
  ])('%s', (text, count) => {
    expect(find(names, [text], 'fa')).toHaveLength(count);
  });
});
