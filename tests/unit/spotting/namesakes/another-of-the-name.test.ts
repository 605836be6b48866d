import { describe, expect, it } from 'vitest';
import { entriesIn } from '../bundled-entries.ts';
import { form, spotting } from '../small-dictionary.ts';

describe('a family name after somebody is told to be a relative of its bearer', () => {
  it.each<[lang: string, text: string, found: string]>([
    [
      'en',
      'Melania Trump, the wife of President Donald Trump, opened a school. Trump wore a blue coat.',
      'trump',
    ],
    [
      'en',
      'Jim Biden, a brother of former President Joe Biden, denied it. Biden said he knew nobody.',
      'biden',
    ],
    [
      'de',
      'Michelle Obama sang. Die Frau von Ex-Präsident Barack Obama winkte. Obama ging.',
      'obama',
    ],
    [
      'fr',
      'Melania Trump, l’épouse de l’ancien président Donald Trump, sourit. Trump portait du bleu.',
      'trump',
    ],
    ['es', 'Melania Trump, esposa del presidente Donald Trump, sonrió. Trump calló.', 'trump'],
    ['en', 'The wife of President Donald Trump arrived. Trump wore a red tie.', 'trump trump'],
    ['en', 'Melania Trump left. Her husband Donald Trump spoke. Trump was angry.', 'trump trump'],
    [
      'en',
      'Joe Biden spoke. Jim Biden, the brother of Joe Biden, listened. President Biden left.',
      'biden biden biden',
    ],
  ])('is the relative’s, in %s: %s', (lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });

  it('is the relative’s, if it needs a cue as well', () => {
    const marked = spotting({
      id: 'keller',
      forms: [form('Robert Keller'), form('Keller', 'en', 'ambiguous')],
      cues: ['Senate'],
    });
    expect(marked('Robert Keller spoke in the Senate. Keller was angry.', 'en')).toEqual([
      'keller:Robert Keller',
      'keller:Keller',
    ]);
    const wife = 'Anna Keller, the wife of Robert Keller, was in the Senate. Then Keller left.';
    expect(marked(wife, 'en')).toEqual(['keller:Robert Keller']);
  });
});

describe('another of a name, by a word before or behind it', () => {
  it.each<[kind: string, lang: string, text: string, found: string]>([
    ['a union', 'en', 'The Western European Union was wound up in 2011.', ''],
    ['a union', 'fr', 'L’Union européenne occidentale a disparu en 2011.', ''],
    ['a union', 'es', 'La Unión Europea Occidental desapareció en 2011.', ''],
    ['a union', 'tr', 'Batı Avrupa Birliği 2011’de dağıldı.', ''],
    ['the union', 'en', 'Western leaders met in the European Union.', 'european-union'],
    ['an order', 'en', 'He joined the Red Cross of Constantine, a masonic order.', ''],
    ['a country', 'de', 'Äquatorial Guinea fördert Öl und Gas.', ''],
    ['the country', 'de', 'Das Öl kommt aus Guinea.', 'guinea'],
    [
      'a part',
      'de',
      'In Nord-Irland wird gewählt, sagen Leute in Nord Irland.',
      'northern-ireland northern-ireland',
    ],
    ['the country', 'de', 'Nord-Mazedonien trat der Nato bei.', 'north-macedonia nato'],
    ['a town', 'en', 'The band comes from Trinidad, Cuba, a town in the Caribbean.', 'cuba'],
    ['a town', 'de', 'Trinidad liegt bei Cienfuegos in der Karibik.', ''],
    [
      'the island',
      'de',
      'Trinidad ist reich an Erdgas und liegt in der Karibik.',
      'trinidad-and-tobago',
    ],
    ['a restaurant', 'de', 'Wir treffen uns im China Garden am Bahnhof.', ''],
    ['a restaurant', 'en', 'They had lunch at China Wok on Tuesday.', ''],
    ['a shop', 'en', 'A queue formed outside Donbas Donuts at noon.', ''],
    ['a firm', 'en', 'His first modem was made by US Robotics.', ''],
    ['a garden', 'en', 'In China, gardens were opened to the public.', 'china'],
    ['a tour', 'de', 'Die Interpol-Tour beginnt im Mai in Köln.', ''],
    ['the police', 'de', 'Die Interpol-Fahndung nach ihm läuft weiter.', 'interpol'],
    ['a stadium', 'es', 'La Casa Blanca, el estadio de Liga de Quito, estaba llena.', ''],
    ['the seat', 'es', 'La Casa Blanca no quiso comentar la noticia.', 'white-house'],
    ['a commission', 'en', 'The railroad asked the ICC to let it raise its fares.', ''],
    ['the court', 'en', 'The ICC issued an arrest warrant on Friday.', 'icc'],
    ['a man', 'en', 'Garibaldi was called a filibuster by his enemies.', ''],
    ['a speech', 'en', 'The filibuster in the Senate lasted all night.', 'filibuster us-senate'],
  ])('%s is told, in %s: %s', (_, lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });
});

describe('a common phrase in small letters or at the start of a sentence', () => {
  it.each<[lang: string, text: string, found: string]>([
    ['en', 'all the best for your new start, and write to us', ''],
    ['en', 'Russia left the New Start treaty.', 'russia new-start'],
    ['es', 'para ella él era el salvador de la familia', ''],
    ['es', 'viajó a el salvador la semana pasada', 'el-salvador'],
    ['en', 'Rates may rise. Fed by rumours, the panic spread. Fed to pigs, it spoils.', ''],
    ['en', 'Rates may rise. Fed officials will meet in May.', 'federal-reserve'],
    ['tr', 'Federal Rezerv faizi değiştirmedi.', 'federal-reserve'],
  ])('is told from a name, in %s: %s', (lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });
});

describe('a family name with which a page opens that names another of it in full later', () => {
  it.each<[lang: string, blocks: readonly string[], found: string]>([
    ['tr', ['Scholz veda etti.', 'Stoper ağladı.', 'Taraftar, Lars Scholz için toplandı.'], ''],
    [
      'en',
      ['Macron retires.', 'Macron swam until she was forty.', 'Anna Macron lives in Hull.'],
      '',
    ],
    ['ru', ['Песков завершил карьеру.', 'Игорь Песков играл за «Ладью».'], ''],
    ['fa', ['عراقچی رفت.', 'باشگاه از مجتبی عراقچی تشکر کرد.'], ''],
    // Something on the page is about the one we know.
    [
      'en',
      ['Macron retires.', 'The palace said so.', 'Anna Macron lives in Paris.', 'France mourns.'],
      'macron france',
    ],
    ['en', ['Macron retires.', 'The Élysée said so.', 'Anna Macron lives in Hull.'], 'macron'],
    // The other is one whom the entry tells apart.
    ['ru', ['Путин молчит.', 'Игорь Путин купил дом.'], 'putin'],
    // Somebody else is named, with another family name.
    [
      'tr',
      ['Scholz veda etti.', 'Stoper ağladı.', 'Taraftar, Lars Sander için toplandı.'],
      'scholz',
    ],
    // The one we know is named in full first.
    ['tr', ['Olaf Scholz veda etti. Scholz ağladı.', 'Lars Scholz top oynadı.'], 'scholz scholz'],
    // Before him, whom the page calls so alone.
    ['ru', ['Песков ответил.', 'Его сын Николай Песков промолчал.'], 'peskov'],
  ])('is that other’s, unless the page tells of the one we know: %s %s', (lang, blocks, found) => {
    expect(entriesIn(blocks, lang)).toBe(found);
  });
});
