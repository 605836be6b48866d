import { describe, expect, it } from 'vitest';
import { entriesIn } from '../bundled-entries.ts';

describe('a given name in Arabic script that is another word', () => {
  it.each([
    ['ar', 'صادق نتنياهو على خطة جديدة.', 'netanyahu'],
    ['ar', 'وقال المصدر إنه بعدما صادق بوتين على المرسوم تغير الأمر.', 'putin'],
    ['ar', 'تسعى العواصم إلى نيل رضا ترامب.', 'trump'],
    ['ar', 'كيان إسرائيل إلى زوال.', 'israel'],
    ['fa', 'پیام او به ملت شریف ایران خوانده شد.', 'iran'],
    ['fa', 'مردم نجیب غزه تنها نیستند.', 'gaza-strip'],
    ['fa', 'او از آرمان فلسطین حمایت کرد.', 'palestine'],
    ['fa', 'حمله پهپادی به بندر غزه بی‌پاسخ نماند.', 'gaza-strip'],
  ])('is no given name in %s: %s', (lang, text, entry) => {
    expect(entriesIn(text, lang)).toBe(entry);
  });

  it.each([
    ['ar', 'قال صادق نتنياهو إنه سيسافر.'],
    ['ar', 'رد صادق خان على المنتقدين.'],
    ['ar', 'وصل رضا ترامب إلى المدينة.'],
    ['ar', 'محمود إسرائيل محام من المدينة.'],
    ['fa', 'رضا نتانیاهو در این فیلم بازی می‌کند.'],
    ['fa', 'انفجار در بندر عباس چند کشته داشت.'],
  ])('is a given name in %s: %s', (lang, text) => {
    expect(entriesIn(text, lang)).toBe('');
  });
});

describe('a given name of two words in Arabic script', () => {
  it.each([
    ['ar', 'فاز محي الدين أردوغان بالسباق.'],
    ['ar', 'قال عبد الرحمن أردوغان إنه سعيد.'],
    ['fa', 'صلاح‌الدین اردوغان به خانه رفت.'],
    ['fa', 'عنایت‌الله مودی به خانه رفت.'],
    ['fa', 'حبیب الله مودی به خانه رفت.'],
  ])('makes a family name another’s in %s: %s', (lang, text) => {
    expect(entriesIn(text, lang)).toBe('');
  });

  it.each([
    ['ar', 'استقبل الملك عبد الله أردوغان أمس.', 'erdogan'],
    ['ar', 'هدد حزب الله ترامب.', 'hezbollah trump'],
    ['ar', 'في محافظة صلاح الدين داعش ينشط.', 'islamic-state'],
    ['fa', 'آیت‌الله خامنه‌ای سخن گفت.', 'khamenei'],
    ['fa', 'حزب‌الله ترامپ را تهدید کرد.', 'hezbollah trump'],
  ])('is none in a title, a place or a group in %s: %s', (lang, text, entries) => {
    expect(entriesIn(text, lang)).toBe(entries);
  });
});
