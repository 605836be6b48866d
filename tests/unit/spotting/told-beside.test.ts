import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../spotting/evidence.ts';
import { find } from '../../../spotting/find.ts';
import { bundled } from '../bundled.ts';

describe('what stands beside a name', () => {
  const dictionary = buildDictionary(bundled.pack.entries);

  it.each<[rule: string, lang: string, text: string, found: string]>([
    ['a state of the US', 'en', 'The Idaho House Speaker thanked Trump.', 'trump'],
    ['a state of the US', 'de', 'Das Oberste Gericht Colorados strich Trump.', 'trump'],
    ['a state of the US', 'ru', 'Верховный суд Колорадо запретил Трампа.', 'trump'],
    ['an office', 'en', 'The Prime Minister of Chad Ousmane Kella opened it.', 'chad'],
    ['an office', 'en', 'The president of Chad Miller’s club paid for it.', ''],
    ['a place before a comma', 'en', 'A cable car stopped near Ordu, Turkey.', 'turkey'],
    ['a place before a comma', 'en', 'A jury in Rosario, Argentina, frees a nurse.', 'argentina'],
    ['what states do', 'en', 'Chad expels two managers.', 'chad'],
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
  ])('tells whose it is: %s, %s: %s', (_rule, lang, text, found) => {
    const entries = withEvidence(find(dictionary, [text], lang)).map(({ entry }) => entry);
    expect(entries.join(' ')).toBe(found);
  });
});
