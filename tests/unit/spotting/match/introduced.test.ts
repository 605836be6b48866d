import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import { find } from '../../../../spotting/find.ts';
import { form } from '../small-dictionary.ts';

const dictionary = buildDictionary([
  {
    id: 'movilización',
    forms: [form('Fuerzas de Movilización Popular', 'es'), form('Hashd', 'es')],
    cues: [],
  },
  { id: 'line', forms: [form('Línea de Control', 'es')], cues: [] },
  { id: 'congo', forms: [form('Demokratische Republik Kongo', 'de')], cues: [] },
  { id: 'union', forms: [form('Unión Europea', 'es'), form('UE', 'es')], cues: [] },
  { id: 'migration', forms: [form('crisis migratoria', 'es', 'sure', true)], cues: [] },
  { id: 'forces', forms: [form('Fuerzas Marinas del Puerto', 'es')], cues: [] },
  { id: 'front', forms: [form('Front populaire du Lac', 'fr', 'ambiguous')], cues: ['rive'] },
]);
const marked = (lang: string, ...blocks: string[]) =>
  withEvidence(find(dictionary, blocks, lang)).map(
    ({ entry, block, start, end }) => `${entry}: ${blocks[block]?.slice(start, end)}`,
  );

describe('abbreviations that a page introduces', () => {
  it('are of the body on all of the page, before it and after it', () => {
    expect(
      marked('es', 'Ataque a las FMP', 'Las Fuerzas de Movilización Popular (FMP) y las FMP.'),
    ).toEqual([
      'movilización: FMP',
      'movilización: Fuerzas de Movilización Popular',
      'movilización: FMP',
      'movilización: FMP',
    ]);
  });

  it.each([
    ['es', 'La Línea de Control (LdC) divide.', 'LdC'],
    ['es', 'Fuerzas de Movilización Popular (FMP, por sus siglas)', 'FMP'],
    ['de', 'die Demokratische Republik Kongo (DRK)', 'DRK'],
  ])('have a capital and the letters of the words: %s', (lang, text, short) => {
    expect(marked(lang, text)).toHaveLength(2);
    expect(marked(lang, text)[1]).toContain(`: ${short}`);
  });

  it.each([
    ['letters of no word of it', 'Fuerzas de Movilización Popular (PKK)'],
    ['of a longer name', 'Nuevas Fuerzas de Movilización Popular (NFMP)'],
    ['a word in brackets', 'Fuerzas de Movilización Popular (Irak)'],
    ['behind one word', 'Hashd (H)'],
    ['of a common noun', 'Fuerzas de Movilización Popular, crisis migratoria (CM)', 2],
    ['in a longer bracket', 'Fuerzas de Movilización Popular (FMP de Irak)'],
  ])('are no others: %s', (_, text, names = 1) => {
    expect(marked('es', `${text}. Los FMP, PKK, NFMP.`)).toHaveLength(names);
  });

  it('are nobody’s if two have the same', () => {
    const both =
      'Fuerzas de Movilización Popular (FMP) y Fuerzas Marinas del Puerto (FMP). Los FMP.';
    expect(marked('es', both)).toHaveLength(2);
  });

  it('are marked once where the entry has the form', () => {
    expect(marked('es', 'Unión Europea (UE)')).toEqual(['union: Unión Europea', 'union: UE']);
  });

  it('say nothing in a line of capitals', () => {
    expect(
      marked('es', 'Fuerzas de Movilización Popular (FMP)', 'LOS FMP DE AYER Y HOY'),
    ).toHaveLength(2);
  });

  it('need a name that is sure', () => {
    expect(marked('fr', 'Le Front populaire du Lac (FPL) et le FPL')).toEqual([]);
  });
});
