import { describe, expect, it } from 'vitest';
import { entriesIn } from '../bundled-entries.ts';

describe('what is called like a place', () => {
  it.each([
    ['a ship behind its load', 'ar', 'وصلت ناقلة المشتقات «بغداد» إلى ميناء خور الزبير.', ''],
    ['a ship behind its kind', 'fa', 'لنج باری «فلسطین» با دویست رأس دام غرق شد.', ''],
    ['an oil tanker', 'en', 'The oil tanker “Iran” sank.', ''],
    ['what a ship carries', 'en', 'The tanker carried oil from Iran.', 'iran'],
    ['a sailing boat', 'tr', 'Demirli “Nepal” adlı yelkenli alev aldı.', ''],
    ['a shop', 'uk', 'Рибна крамниця «Ісландія» на Подолі зачиняється.', ''],
    ['a bay', 'uk', 'Супутник зафіксував буксири в бухті Голландія.', ''],
    ['a tune', 'es', 'El cuarteto abrió con «Bolivia», de Cedar Walton.', ''],
    ['who says it', 'es', '«Bolivia», dijo Evo Morales, será libre.', 'bolivia morales'],
    ['a film', 'ru', 'В субботу покажут «Бразилию» Терри Гиллиама с плёнки.', ''],
    ['who watches it', 'ru', 'Терри Гиллиам уехал в Бразилию.', 'brazil'],
    [
      'a square',
      'fr',
      'La forêt de la place de Catalogne, dans le XIVe arrondissement, souffre.',
      '',
    ],
    ['a rank', 'fr', 'La place de la Russie dans le XXIe siècle est en jeu.', 'russia'],
    ['no country', 'uk', 'Збірна Вест-Індії з крикету виграла серію.', ''],
    ['a club', 'ar', 'فاز الكويت على القادسية بهدف متأخر.', ''],
    ['hamlets', 'de', 'Die Ortsteile Kalifornien und Brasilien gehören zu Schönberg.', ''],
    ['hamlets', 'de', 'Kalifornien und Brasilien sind Ortsteile von Schönberg.', ''],
    ['a hamlet', 'de', 'Im Ortsteil Kamerun an der Müritz brannte es.', ''],
    ['no hamlet', 'de', 'Im Ortsteil wurde Russland kritisiert.', 'russia'],
    ['no hamlets', 'de', 'Deutschland und Brasilien sind Partner.', 'germany brazil'],
    ['a restaurant', 'en', 'He owns Kabul Cuisine in San Carlos.', ''],
    ['a band', 'en', 'The band Beirut played in Berlin.', ''],
    ['a band', 'de', 'Die Band Beirut spielte im Club.', ''],
    ['a ship', 'uk', 'Судно «Крим» зупинили в порту.', ''],
    ['whose ship', 'ru', 'Судно России зашло в порт.', 'russia'],
    ['a headline', 'en', 'CHAD: ARMY KILLS 20', 'chad'],
    ['a headline', 'en', 'JORDAN: AIRSPACE CLOSED', 'jordan'],
    ['who speaks', 'en', 'CHAD: MY FRIENDS ARE DEAD', ''],
    ['a recipe', 'en', 'TURKEY: HOW TO ROAST IT', ''],
    ['a headline', 'ru', 'ЧАД: АРМИЯ УБИЛА 20 БОЕВИКОВ', 'chad'],
    ['a headline', 'uk', 'Малі: військові захопили владу', 'mali'],
    ['fumes', 'ru', 'Чад: костёр погас', ''],
    ['fumes', 'ru', 'Чад от костра мешал армии.', ''],
  ])('%s, %s: %s', (_what, lang, text, entries) => {
    expect(entriesIn([text], lang)).toBe(entries);
  });
});
