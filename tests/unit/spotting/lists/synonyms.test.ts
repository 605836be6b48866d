import { describe, expect, it } from 'vitest';
import { hasSynonyms } from '../../../../spotting/lists/synonyms.ts';
import { form, spotting, term } from '../small-dictionary.ts';

const mark = spotting(
  term(
    'hall',
    form('<attack> <terror?> <at> … Crocus City Hall'),
    form('Crocus City Hall <terror?> <attack>'),
    form('<attack> <at> … <hall> … <at> Москва', 'ru'),
    form('<attack> <people> … <hall> … <at> Москва', 'ru'),
    form('<attack> <terror?> <at> … Крокус', 'uk'),
    form('<defeat> последнего <bastion> … Горах', 'ru'),
    form('<attack> <terror?> <at> … Crocus City Hall', 'fr'),
    form('<attack> <at> … Crocus City Hall', 'de'),
    form('<attack> <terror?> <at> <hall> … موسكو', 'ar'),
    form('<attack> <terror?> <at> <hall> … مسکو', 'fa'),
    form('Moskova … konser <hall> … <attack>', 'tr'),
    form('<attack> <that> … <hall> … موسكو', 'ar'),
    form('<clash> بين البحيرة والجبل', 'ar'),
    form('<clash> <between?> دریاچه و کوه', 'fa'),
  ),
);

describe('lists of synonyms', () => {
  it.each([
    ['en', 'the massacre at Crocus City Hall', 'massacre at Crocus City Hall'],
    ['en', 'ATTACKS ON RUSSIA’S CROCUS CITY HALL', 'ATTACKS ON RUSSIA’S CROCUS CITY HALL'],
    ['en', 'the Crocus City Hall terror attack', 'Crocus City Hall terror attack'],
    [
      'ru',
      'После нападения на концертный зал под Москвой',
      'нападения на концертный зал под Москвой',
    ],
    ['ru', 'о расстреле зрителей в зале под Москвой', 'расстреле зрителей в зале под Москвой'],
    ['uk', 'підозрюваних у нападі на «Крокус»', 'нападі на «Крокус»'],
    ['uk', 'після підриву смертника біля «Крокуса»', 'підриву смертника біля «Крокуса»'],
    ['ru', 'после падения последнего анклава в Горах', 'падения последнего анклава в Горах'],
    [
      'fr',
      'après l’attentat jihadiste du Crocus City Hall',
      'attentat jihadiste du Crocus City Hall',
    ],
    [
      'de',
      'seit dem Terroranschlag auf die Crocus City Hall',
      'Terroranschlag auf die Crocus City Hall',
    ],
    ['ar', 'وبالهجوم على قاعة الحفلات قرب موسكو', 'الهجوم على قاعة الحفلات قرب موسكو'],
    ['ar', 'الهجوم الذي استهدف قاعة في موسكو', 'الهجوم الذي استهدف قاعة في موسكو'],
    ['ar', 'توقفت المعارك بين البحيرة والجبل', 'المعارك بين البحيرة والجبل'],
    ['fa', 'در درگیری‌های میان دریاچه و کوه', 'درگیری‌های میان دریاچه و کوه'],
    ['fa', 'پس از جنگ دریاچه و کوه', 'جنگ دریاچه و کوه'],
    ['fa', 'پس از حمله در نزدیکی سالن کنسرت در مسکو', 'حمله در نزدیکی سالن کنسرت در مسکو'],
    [
      'fa',
      'پس از حمله‌های تروریستی به سالن کنسرت در مسکو',
      'حمله‌های تروریستی به سالن کنسرت در مسکو',
    ],
    [
      'tr',
      'Moskova’daki konser salonuna yapılan saldırının ardından',
      'Moskova’daki konser salonuna yapılan saldırının',
    ],
  ])('in %s: %s', (lang, text, marked) => {
    expect(mark(text, lang)).toEqual([`hall:${marked}`]);
  });

  it.each([
    ['en', 'a concert at Crocus City Hall'],
    ['en', 'the attack killed dozens at Crocus City Hall'],
    ['en', 'Crocus City Hall (attack)'],
    ['ru', 'концертный зал под Москвой'],
    ['uk', 'нападник утік через «Крокус»'],
    ['tr', 'Moskova’daki konser salonuna saldırıyor'],
    ['ar', 'قاعة الحفلات قرب موسكو'],
  ])('no word of another list or none, in %s: %s', (lang, text) => {
    expect(mark(text, lang)).toEqual([]);
  });

  it.each([
    ['ar', '<attack> <at> … مطار كابول', 'الهجوم على مطار كابل'],
    ['fa', '<attack> <at> … زاپوریژیا', 'حمله به زاپروژیا'],
    ['ar', '<attack> <at> … بلوشستان', 'الهجوم على بلوتشستان'],
    ['ar', '<attack> <at> … كروكوس', 'الهجوم على كروكس'],
    ['ar', '<attack> <at> … خط ديوراند', 'هجوم على خط ديورند'],
    ['fa', '<attack> <at> … ازبکستان', 'حمله به ازبیکستان'],
    ['fa', '<attack> <at> … چچن', 'حمله به چچین'],
    ['fa', '<attack> <at> … کروکوس', 'حمله به کراکوس'],
    ['de', '<attack> <at> … Kölner Halle', 'Anschlag auf die Koelner Halle'],
  ])('leaves the name to its spellings, in %s', (lang, pattern, text) => {
    expect(spotting(term('raid', form(pattern, lang)))(text, lang)).toEqual([`raid:${text}`]);
  });

  it.each(['raid on hall', 'deadly raid on hall', 'deadly raid on hall bomb', 'raid on hall bomb'])(
    'may lack each that has a question mark: %s',
    (text) => {
      const marked = spotting(term('raid', form('<terror?> raid on hall <terror?>')));
      expect(marked(text)).toEqual([`raid:${text}`]);
    },
  );

  it('is a list by its name, and only in its languages', () => {
    expect(hasSynonyms('<attack>', 'en')).toBe(true);
    expect(hasSynonyms('<people>', 'tr')).toBe(false);
    expect(hasSynonyms('<toString>', 'en')).toBe(false);
    expect(spotting(term('other', form('<toString> Hall')))('the Hall')).toEqual([]);
  });
});
