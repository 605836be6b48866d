import { describe, expect, it } from 'vitest';
import { entriesIn } from './bundled-entries.ts';

describe('what stands beside a name', () => {
  it.each<[rule: string, lang: string, text: string, found: string]>([
    ['a state of the US', 'en', 'The Idaho House Speaker thanked Trump.', 'trump'],
    ['a state of the US', 'de', 'Das Oberste Gericht Colorados strich Trump.', 'trump'],
    ['a state of the US', 'ru', 'Верховный суд Колорадо запретил Трампа.', 'trump'],
    ['an office', 'en', 'The Prime Minister of Chad Ousmane Kella opened it.', 'chad'],
    ['an office', 'en', 'The president of Chad Miller’s club paid for it.', ''],
    ['a place before a comma', 'en', 'A cable car stopped near Ordu, Turkey.', 'turkey'],
    ['a place before a comma', 'en', 'A jury in Rosario, Argentina, frees a nurse.', 'argentina'],
    ['what states do', 'en', 'Chad expels two managers.', 'chad'],
    ['what states do', 'en', 'Turkey has rejected the plan.', 'turkey'],
    ['what birds do', 'en', 'Turkey is served with gravy.', ''],
    ['what men do as well', 'en', 'Jordan has rejected the plan.', ''],
    ['what states have', 'en', 'The border with Jordan is closed.', 'jordan'],
    ['what states have', 'en', 'He went to dinner with Jordan.', ''],
    ['a related name', 'en', 'Aid went to UNRWA after the October 7 inquiry.', 'unrwa october-7'],
    ['where one flees', 'en', 'He fled to Chad in May.', 'chad'],
    ['a poor land', 'en', 'Chad is one of the poorest countries on earth.', 'chad'],
    ['a poor friend', 'en', 'Chad is one of the poorest friends he has.', ''],
    ['a school of a republic', 'es', 'El Colegio República de Chile celebra su aniversario.', ''],
    ['a republic', 'es', 'La República de Chile celebra su aniversario.', 'chile'],
    ['a yacht called so', 'tr', 'Ukrayna adlı yat battı.', ''],
    ['a land called so', 'tr', 'Ukrayna adlı ülke savaşta.', 'ukraine'],
    ['an outing', 'es', 'Irán de excursión los alumnos de primaria.', ''],
    ['no outing', 'es', 'Irán de acuerdo con Rusia firmó el pacto.', 'iran russia'],
    ['who warns', 'en', 'TANKER HIT AS WHO WARNS OF CHOLERA IN SANAA', 'who sanaa'],
    ['who warns', 'en', 'NURSE WHO WARNS OF CHOLERA IN SANAA IS JAILED', 'sanaa'],
    ['a row', 'uk', 'БУЧА НАВКОЛО НОВОГО ПРАВОПИСУ: ЩО КАЖУТЬ МОВОЗНАВЦІ', ''],
    ['a town', 'uk', 'ЩО ВІДОМО ПРО ЗВІРСТВА РОСІЯН У БУЧІ', 'bucha'],
    ['a longer name in the genitive', 'de', 'In der Hauptstadt New Mexicos sprach er.', ''],
    ['what states do', 'en', 'They met in Boston, Chad said.', ''],
    ['a compass', 'en', 'Rain has reached northern Chad.', 'chad'],
    ['a compass', 'ru', 'Склад в Южном Бейруте сгорел.', 'beirut'],
    ['a compass', 'ru', 'Они живут в Южной Америке.', ''],
    ['a street that is a verb', 'en', 'The board places India under review.', 'india'],
    ['a war that is avoided', 'en', 'Minsk does not want war with Ukraine.', 'ukraine'],
    ['a war that is avoided', 'en', 'He wants to end the war in Ukraine.', 'russian-invasion'],
    ['a conjunction', 'uk', 'Треба зусиль, аби Україна вступила.', 'ukraine'],
    ['a ministry', 'ru', 'Он убил главу Минобороны Ирана Азиза Насири.', 'iran'],
    ['a small word behind', 'en', 'The European Commission on Monday met.', 'european-commission'],
    ['U.S.', 'en', 'The U.S. Trump administration met.', 'united-states trump'],
    ['a given name', 'en', 'Senator Anwar ul Haq met a man from Malaysia.', 'malaysia'],
    [
      'a state behind a comma',
      'en',
      'As Russia attacked Ukraine, Texas sent aid.',
      'russia ukraine',
    ],
    ['a state behind a comma', 'en', 'Under Donald Trump, California lost billions.', 'trump'],
    ['a state behind a comma', 'en', 'In Syria, Virginia troops came home.', 'syria'],
    ['a state behind a comma', 'de', 'Nach der Wahl von Trump, Texas sei Dank.', 'trump'],
    ['a state behind a comma', 'es', 'Tras hablar con Trump, Texas anunció medidas.', 'trump'],
    ['a town of the US', 'en', 'A fire broke out in Palestine, Texas.', ''],
    ['a town of the US', 'en', 'The students of Moscow, Idaho welcomed it.', ''],
    ['a town of the US', 'en', 'A crash near Peru, Ind. killed two.', ''],
    ['a town of the US', 'de', 'In Moskau, Idaho, wurde er verhaftet.', ''],
    ['a town of the US', 'es', 'En Moscú, Idaho, lo detuvieron.', ''],
    ['a town of the US', 'fr', 'À Moscou, Idaho, il a été arrêté.', ''],
  ])('tells whose it is: %s, %s: %s', (_rule, lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });

  it('are of a country, and of no town, on a page that names a state behind it once', () => {
    const blocks = [
      'On Iran, Ohio farmers say little.',
      'Talks with Iran go on.',
      'Iran denied it.',
    ];
    expect(entriesIn(blocks, 'en')).toBe('iran iran iran');
  });
});
