import { describe, expect, it } from 'vitest';
import { entriesIn } from './bundled-entries.ts';

describe('rules of whose name it is, in Arabic and Persian', () => {
  it.each([
    // Two of whom each country has one, in the construct state.
    ['ar', 'يلتقي رئيسا روسيا وأوكرانيا غدا.', 'russia ukraine'],
    ['ar', 'اعتقلت الشرطة مواطنا روسيا أمس.', ''],
    // The clause that goes on behind what opens the sentence.
    ['ar', 'بعد خطاب ترامب، ممرض يصرخ في القاعة.', 'trump'],
    ['ar', 'قال ترامب، ممرض في المدينة، إنه متعب.', ''],
    ['fa', 'به گفته پوتین، شناگر روس برنده شد.', 'putin'],
    ['fa', 'پوتین، شناگر، برنده شد.', ''],
    // What a leader was once.
    ['ar', 'لاعب الكريكت السابق عمران خان مسجون.', 'imran-khan'],
    ['ar', 'لاعب الكريكت عمران خان مسجون.', ''],
    ['fa', 'بازیکن سابق کریکت عمران خان زندانی است.', 'imran-khan'],
    // An ending behind a vowel.
    ['fa', 'دولت نتانیاهوی جنگ‌طلب ماند.', 'netanyahu'],
    // A council speaks to a country right behind it, and is no council of that.
    ['ar', 'حث مجلس الأمن روسيا على الهدوء.', 'unsc russia'],
    ['ar', 'قال نائب رئيس مجلس الأمن الروسي ذلك.', ''],
    ['ar', 'اجتمع مجلس الأمن في كردستان أمس.', ''],
    // An agency for another aim.
    ['ar', 'قالت الوكالة الدولية للطاقة إن إنتاج إيران تراجع.', 'iran'],
    ['ar', 'عاد مفتشو الوكالة الدولية إلى إيران.', 'iaea iran'],
    ['fa', 'آژانس بین‌المللی انرژی از کاهش صادرات ایران گفت.', 'iran'],
    ['fa', 'آژانس بین المللی انرژی از کاهش صادرات ایران گفت.', 'iran'],
    ['fa', 'بازرسان آژانس بین‌المللی به ایران رفتند.', 'iaea iran'],
    // Wars on evils, and those that are kept from coming.
    ['ar', 'تستمر حرب السودان على الفساد.', 'sudan'],
    ['ar', 'تستمر حرب السودان على المدنيين.', 'sudan-war'],
    ['fa', 'جنگ سودان علیه فساد ادامه دارد.', 'sudan'],
    ['fa', 'جنگ سودان علیه مردم ادامه دارد.', 'sudan-war'],
    ['fa', 'او برای جلوگیری از جنگ در سودان تلاش کرد.', 'sudan'],
    ['ar', 'عمل على منع اندلاع حرب في السودان.', 'sudan'],
    ['ar', 'نزح بعد اندلاع الحرب في السودان.', 'sudan-war'],
    // An air force is no airline, and a pet is whose it is.
    ['ar', 'قصف طيران الأسد مدنا في سوريا.', 'assad syria'],
    ['ar', 'قصف طيران روسيا الحربي المدينة.', 'russia'],
    ['ar', 'علقت طيران روسيا رحلاتها.', ''],
    ['fa', 'سگ بایدن مأموری را گاز گرفت.', 'biden'],
    ['fa', 'نمایش طالبان در کابل ادامه دارد.', 'taliban kabul'],
  ])('in %s: %s', (lang, text, entries) => {
    expect(entriesIn(text, lang)).toBe(entries);
  });
});

describe('a truce that need not be one that was', () => {
  it.each([
    ['ru', 'Любое перемирие в Газе невозможно.', 'gaza-strip'],
    ['ru', 'Перемирие в Газе нарушено.', 'gaza-ceasefire-2025'],
    ['uk', 'Будь-яке перемир’я в Газі неможливе.', 'gaza-strip'],
    ['uk', 'Перемир’я в Газі порушено.', 'gaza-ceasefire-2025'],
    ['ar', 'أي هدنة في غزة مستحيلة.', 'gaza-strip'],
    ['ar', 'الهدنة في غزة صامدة.', 'gaza-ceasefire-2025'],
    ['fa', 'هر آتش‌بس در غزه ناممکن است.', 'gaza-strip'],
    ['fa', 'آتش‌بس در غزه شکننده است.', 'gaza-ceasefire-2025'],
  ])('in %s: %s', (lang, text, entries) => {
    expect(entriesIn(text, lang)).toBe(entries);
  });
});
