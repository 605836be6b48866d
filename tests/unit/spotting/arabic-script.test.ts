import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../spotting/evidence.ts';
import { find } from '../../../spotting/find.ts';
import type { Form } from '../../../spotting/types.ts';

const forms = (lang: string, ...texts: string[]): Form[] =>
  texts.map((text) => ({ text, kind: 'sure', lang, caseless: false }));

describe('whose name it is, in Arabic script', () => {
  const names = buildDictionary([
    {
      id: 'king',
      forms: [
        ...forms('ar', 'الملك فهد الثالث', 'فهد الثالث'),
        ...forms('fa', 'ملک فهد سوم', 'فهد سوم'),
      ],
      cues: [],
    },
    { id: 'emir', forms: forms('ar', 'الشيخ فيروز', 'فيروز بن غانم آل راشد'), cues: [] },
    {
      id: 'sheikh',
      forms: forms('tr', 'Şeyh Ferid', 'Ferid bin Halid Al Mansur', 'Mercan Emiri'),
      cues: [],
    },
    { id: 'mercan', forms: forms('tr', 'Mercan'), cues: [] },
    { id: 'land', forms: [...forms('ar', 'مرجانيا'), ...forms('fa', 'مرجانیا')], cues: [] },
    { id: 'city', forms: forms('fa', 'بندر فن لار'), cues: [] },
    { id: 'bahrain', forms: [...forms('ar', 'البحرين'), ...forms('fa', 'بحرین')], cues: [] },
  ]);
  const marked = (text: string, lang: string) =>
    withEvidence(find(names, [text], lang)).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['a street', 'ar', 'أغلق شارع مرجانيا ليلا.', []],
    ['after a conjunction', 'ar', 'أغلقت الجسور وميدان مرجانيا.', []],
    ['after a preposition', 'ar', 'وقع الحادث بشارع مرجانيا.', []],
    ['a street with a title', 'ar', 'ازدحم شارع الملك فهد الثالث أمس.', []],
    ['a boulevard', 'fa', 'بلوار مرجانیا بسته شد.', []],
    ['a medium', 'ar', 'قالت قناة مرجانيا اليوم إنها باقية.', []],
    ['a medium in quotation marks', 'ar', 'قالت "مرجانيا اليوم" إنها باقية.', []],
    ['the land today', 'ar', 'زار مرجانيا اليوم وفد.', ['مرجانيا']],
    ['the land', 'ar', 'قالت حكومة مرجانيا وشعبها.', ['مرجانيا']],
    ['a university', 'fa', 'در دانشگاه مرجانیا درس خواند.', []],
    ['some of its universities', 'fa', 'پنج دانشگاه مرجانیا بسته شد.', ['مرجانیا']],
    ['the best of its banks', 'fa', 'بهترین بانک مرجانیا کدام است؟', ['مرجانیا']],
    ['in the title of a film', 'ar', 'عرض فيلم «ليالي مرجانيا البعيدة» أمس.', []],
    ['in the title of a book', 'fa', 'رمان «شبی در مرجانیا» را خواند.', []],
    ['in the title of a film of its kind', 'ar', 'عرض الفيلم الوثائقي «ليالي مرجانيا» أمس.', []],
    ['in a title with its author', 'ar', 'فازت «ليالي مرجانيا» للمخرج سمير أمس.', []],
    ['in a title of a list of works', 'ar', 'شاركت «ليالي مرجانيا» من تونس أمس.', []],
    ['in the name of a troupe', 'ar', 'غنت فرقة «ليالي مرجانيا» أمس.', []],
    ['as somebody quoted has it, from a country', 'ar', 'عاد «مرجانيا» من تونس أمس.', ['مرجانيا']],
    ['in the name of a festival', 'ar', 'فاز في مهرجان مرجانيا الدولي أمس.', []],
    ['in what somebody said', 'ar', 'قال الوزير «عدت من مرجانيا أمس».', ['مرجانيا']],
    ['beside a title', 'ar', 'عرض فيلم «ليالي الشتاء» في مرجانيا "أمس".', ['مرجانيا']],
    ['a news agency', 'ar', 'ونقلت وكالة أنباء البحرين الخبر.', []],
    ['news of the country', 'ar', 'وتابع أنباء البحرين كل يوم.', ['البحرين']],
    ['a news agency', 'fa', 'خبرگزاری بحرین این خبر را داد.', []],
    ['an agency there', 'fa', 'خبرگزاری رسمی بحرین این خبر را داد.', ['بحرین']],
    ['an airline', 'ar', 'أوقفت مرجانيا للطيران رحلاتها.', []],
    ['its air force', 'ar', 'كشف استخدام مرجانيا للطيران الحربي.', ['مرجانيا']],
    ['an airline', 'fa', 'شرکت خطوط هوایی بحرین پروازها را لغو کرد.', []],
    ['its air lines', 'fa', 'خطوط هوایی بحرین لغو شد.', ['بحرین']],
    ['a firm', 'ar', 'ربحت شركة مرجانيا للتأمين كثيرا.', []],
    ['its need', 'ar', 'زادت حاجة مرجانيا للطاقة.', ['مرجانيا']],
    ['a cup', 'ar', 'فاز بكأس عاصمة مرجانيا أمس.', []],
    ['its capital', 'ar', 'عاد إلى عاصمة مرجانيا أمس.', ['مرجانيا']],
    ['a cup', 'fa', 'در جام حذفی مرجانیا باخت.', []],
    ['an entry, no river', 'fa', 'ورود مرجانیا به جنگ خبر بود.', ['مرجانیا']],
    ['an entry to it', 'fa', 'برای ورود به مرجانیا ویزا گرفت.', ['مرجانیا']],
    ['a river', 'fa', 'رود مرجانیا خشک شد.', []],
    ['a dog called so', 'fa', 'سگ به نام مرجانیا گم شد.', []],
    ['a ship', 'tr', '“Mercan Yıldızı” adlı yük gemisi battı.', []],
    ['a film', 'tr', '“Mercan Yıldızı” filmi gösterildi.', []],
    ['a plan', 'tr', '“Mercan Yıldızı” adlı plan açıklandı.', ['Mercan']],
    ['a parrot', 'tr', 'Mercan adlı papağan bulundu.', []],
    ['a country so called', 'tr', 'Mercan adlı ülke battı.', ['Mercan']],
  ])('%s', (_, lang, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });

  it.each([
    ['تیم ملی والیبال زنان مرجانیا', ['مرجانیا']],
    ['تیم ملی والیبال مرجانیا باخت.', ['مرجانیا']],
    ['فدراسیون والیبال مرجانیا گفت.', ['مرجانیا']],
    ['تیم مرجانیا سه بازیکن دارد.', ['مرجانیا']],
    ['والیبال و مرجانیا', []],
  ])('a team is named by its country: %s', (text, expected) => {
    const teams = buildDictionary([
      {
        id: 'land',
        forms: [{ text: 'مرجانیا', kind: 'usual', lang: 'fa', caseless: false }],
        cues: [],
      },
    ]);
    const found = withEvidence(find(teams, [text], 'fa'));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('is a place after “in”, whatever stands behind it', () => {
    const lands = buildDictionary([
      {
        id: 'land',
        forms: [{ text: 'مرجانیا', kind: 'usual', lang: 'fa', caseless: false }],
        cues: [],
      },
    ]);
    // «محل» is a place in Persian and a shop in Arabic.
    expect(find(lands, ['ناوها در مرجانیا، محل تولد او، ماندند.'], 'fa')).toHaveLength(1);
    expect(find(lands, ['آنها مرجانیا، محل فروش کفش، را بستند.'], 'fa')).toEqual([]);
  });

  it('is marked with the marks of its last letter', () => {
    expect(marked('مرجانیاٰ و بندر فن لارِ قدیم', 'fa')).toEqual(['مرجانیاٰ', 'بندر فن لارِ']);
  });

  it('is no part of another word where it is short: سیا in سیاست', () => {
    const agency = buildDictionary([{ id: 'agency', forms: forms('fa', 'سیا'), cues: [] }]);
    expect(withEvidence(find(agency, ['سیاست تغییر نکرد.'], 'fa'))).toEqual([]);
    expect(withEvidence(find(agency, ['گزارش سیا منتشر شد.'], 'fa'))).toHaveLength(1);
  });

  it('is not a son of his', () => {
    expect(marked('افتتح الأمير سعد بن فهد الثالث المعرض.', 'ar')).toEqual([]);
    expect(marked('ابنه سعد وفهد الثالث معا.', 'ar')).toEqual(['فهد الثالث']);
  });

  it('is marked without its title, and as far as it goes', () => {
    expect(marked('زار الملك فهد الثالث البلاد.', 'ar')).toEqual(['فهد الثالث']);
    expect(marked('استقبل الشيخ فيروز بن غانم آل راشد الوفد.', 'ar')).toEqual([
      'فيروز بن غانم آل راشد',
    ]);
    expect(marked('استقبل الشيخ فيروز الوفد.', 'ar')).toEqual(['فيروز']);
    expect(marked('Şeyh Ferid bin Halid Al Mansur geldi.', 'tr')).toEqual([
      'Ferid bin Halid Al Mansur',
    ]);
    expect(marked('Mercan Emiri Şeyh Ferid geldi.', 'tr')).toEqual(['Mercan', 'Şeyh Ferid']);
    expect(marked('Mercan Emiri Ferid bin Halid Al Mansur geldi.', 'tr')).toEqual([
      'Mercan',
      'Ferid bin Halid Al Mansur',
    ]);
    expect(marked('Ferid bin Halid Al Mansur, Mercan Emiri, geldi.', 'tr')).toEqual([
      'Ferid bin Halid Al Mansur',
      'Mercan',
    ]);
    expect(marked('Mercan Emiri geldi.', 'tr')).toEqual(['Mercan Emiri']);
    expect(marked('Şeyh Ferid geldi.', 'tr')).toEqual(['Şeyh Ferid']);
    expect(marked('سفر ملک فهد سوم به تعویق افتاد.', 'fa')).toEqual(['فهد سوم']);
  });

  it.each([
    ['ar', 'نجله', 'تعاقب سعد ونجله فيروز على القصر.'],
    ['ar', 'وريثه', 'تعاقب سعد ووريثه فيروز على القصر.'],
    ['fa', 'پسرش', 'سعد و پسرش فيروز در کاخ بودند.'],
  ])('is marked without whose heir he is: %s, %s', (lang, heir, text) => {
    const family = buildDictionary([{ id: 'heir', forms: forms(lang, `${heir} فيروز`), cues: [] }]);
    const found = withEvidence(find(family, [text], lang));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['فيروز']);
  });

  it.each(['بندر فن‌لار', 'بندر‌فن‌لار', 'بندر‌فن لار', 'بندر فنلار'])(
    'may be joined in Persian: %s',
    (text) => {
      expect(marked(`او در ${text} ماند.`, 'fa')).toEqual([text]);
    },
  );

  it.each([
    ['در ۲۸ اسد جشن گرفتند.', []],
    ['روز بیست‌وهشتم اسد تعطیل است.', []],
    ['در ماه اسد باران نبارید.', []],
    ['از اسد ۱۴۰۰ تا امروز.', []],
    ['به گفته اسد ۱۴ نفر آمدند.', ['اسد']],
    ['حکومت اسد سقوط کرد.', ['اسد']],
  ])('a month of the Afghan calendar is no name: %s', (text, expected) => {
    const forms = [{ text: 'اسد', kind: 'usual', lang: 'fa', caseless: false }] as const;
    const found = withEvidence(
      find(buildDictionary([{ id: 'name', forms, cues: [] }]), [text], 'fa'),
    );
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
