import { describe, expect, it } from 'vitest';
import { isListing } from '../../../spotting/listing.ts';

describe('isListing', () => {
  it.each([
    'Tags: Hamas, Gaza Strip, Hezbollah',
    'TAGS: HAMAS, HEZBOLLAH',
    'Keywords: war, peace talks, Hamas, the Gaza Strip, aid',
    'Filed under: Hamas; Islamic State',
    'Schlagwörter: Hamas, Hisbollah, Gazastreifen',
    'Mots-clés : guerre en Ukraine, Hamas, Boko Haram',
    'Etiquetas: Hamás, Hezbolá, Boko Haram',
    'Теги: ХАМАС, Хезболла, Боко Харам',
    'Теми: ХАМАС, Хезболла, Талібан',
    'الوسوم: حماس، حزب الله، طالبان',
    'برچسب‌ها: حماس، حزب‌الله، طالبان',
    'Etiketler: Hamas, Hizbullah, Taliban',
    '关键词：哈马斯、真主党、塔利班',
    'Hamas · Hezbollah',
    'Hamas | Hezbollah | Taliban',
    'Tags • Hamas • Hezbollah',
    'World › Middle East › Hamas',
    '#Hamas #Hezbollah',
    'Hamas, Hezbollah, Islamic State, Boko Haram',
    'Tags:\n      Hamas,\n      Hezbollah,\n    ',
    'Tags: Bosnia and Herzegovina, Hamas',
    'Tags:\nHamas\nHezbollah\nBoko Haram',
  ])('finds nothing but names in: %s', (text) => {
    expect(isListing(text)).toBe(true);
  });

  it.each([
    'Hamas denied it',
    'Tags: Hamas',
    'Countries affected: Mali, Niger and Chad',
    'Members: Iran, Russia, and China',
    'Mitglieder: Iran, Russland und China',
    'Membres : Iran, Russie et Chine',
    'Miembros: Irán, Rusia y China',
    'Члены: Иран, Россия и Китай',
    'الأعضاء: إيران، روسيا والصين',
    'Two groups were named: Hamas, which governs, and Hezbollah, which does not.',
    'Ceasefire: Hamas says that it has accepted, Israel has not yet answered',
    'Live: Hamas frees hostages, Israel strikes Gaza',
    'Hamas, Hezbollah, Taliban: these were the names of the week.',
    'He named three: Hamas, Hezbollah, Taliban.',
    'Who is next: Hamas, Hezbollah, Taliban?',
    'In #Gaza and #Rafah people wait',
    'Moscow, Russia',
    'The group is\nHamas',
    'The group that has\n      governed the strip since\n      2007 is Hamas',
    'Once more it was\n      Hamas that\n      said so',
    '“I led the CIA for a year. We lied, we cheated, we stole.” – A. Speaker, College Town, Texas, May 15, 2019',
    '',
  ])('leaves prose alone: %s', (text) => {
    expect(isListing(text)).toBe(false);
  });

  it('takes no time for what only begins like a list', () => {
    expect(isListing('#'.repeat(399))).toBe(true);
    expect(isListing(`${'#'.repeat(390)} a`)).toBe(false);
    expect(isListing(`Tags: ${'a, '.repeat(200_000)}`)).toBe(false);
  });
});
