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

describe('whose son somebody is', () => {
  it.each([
    // Brothers of a ruler, and namesakes.
    ['ar', 'الإمارات تودع الشيخ خليفة بن زايد.', 'united-arab-emirates'],
    ['ar', 'وصل منصور بن زايد إلى أبوظبي.', ''],
    ['ar', 'استقبل الشيخ زايد بن زايد ضيوفا في أبوظبي.', ''],
    ['ar', 'التقى الأمير بدر بن سلمان وزيرا في الرياض.', ''],
    ['ar', 'تحدث سيف الدين بن سلمان في الرياض.', ''],
    ['fa', 'شیخ طحنون بن زاید به امارات بازگشت.', 'united-arab-emirates'],
    // The ruler by what he is the son of.
    ['ar', 'وصل بن زايد إلى أبوظبي.', 'mohammed-bin-zayed'],
    ['ar', 'اجتمع ترامب وبن سلمان في الرياض.', 'trump mohammed-bin-salman'],
    ['ar', 'قال ولي العهد بن سلمان ذلك في الرياض.', 'mohammed-bin-salman'],
    ['ar', 'دعا الأمير بن سلمان السعودية إلى الصبر.', 'mohammed-bin-salman saudi-arabia'],
    ['ar', 'دعا الأمير السعودي بن سلمان إلى الصبر.', 'mohammed-bin-salman'],
    ['fa', 'بن سلمان از عربستان رفت.', 'mohammed-bin-salman saudi-arabia'],
    // A family name of two words is not a father's.
    ['ar', 'زار إتمار بن غفير المسجد الأقصى في القدس.', 'ben-gvir temple-mount'],
  ])('in %s: %s', (lang, text, entries) => {
    expect(entriesIn(text, lang)).toBe(entries);
  });
});

describe('the plural of a Persian noun that may be a name', () => {
  it.each([
    ['کمیسیون اروپا نامه داد. کمیسیون‌های دیگر ساکت ماندند.', 'european-commission'],
    ['ایلان ماسک سخن گفت. ماسک‌های کاغذی گران شد.', 'musk'],
    ['ایران از آژانس‌ها خواست صبر کنند.', 'iran'],
    // Peoples and groups have one.
    ['طالبان‌ها و حوثی‌ها بیانیه دادند.', 'taliban houthis'],
    ['سنی‌ها در عراق جشن گرفتند.', 'sunni-islam iraq'],
  ])('%s', (text, entries) => {
    expect(entriesIn(text, 'fa')).toBe(entries);
  });
});

describe('a club, an agency or a person of that name', () => {
  it.each([
    ['fa', 'آژانس از ایران توضیح خواست.', 'iaea iran'],
    ['fa', 'آژانس مسافرتی در تهران بسته شد.', 'tehran'],
    ['fa', 'در تهران راننده آژانس دستگیر شد.', 'tehran'],
    ['fa', 'الجزیره از انفجار خبر داد.', 'al-jazeera'],
    ['fa', 'به گزارش الجزیره، تیم ملی به خانه بازگشت.', 'al-jazeera'],
    ['fa', 'سرمربی الجزیره از داور گلایه کرد.', ''],
    ['fa', 'العین در لیگ امارات به مصاف الجزیره رفت.', 'united-arab-emirates'],
    ['fa', 'در ایالت الجزیره سودان سیل آمد.', 'sudan'],
    ['fa', 'بلیت ایران ایرتور گران شد.', ''],
    ['fa', 'هند همسر ابوسفیان بود.', ''],
    ['fa', 'هند همسایه چین است.', 'india china'],
    ['ar', 'سجل مهاجم الوصل في مرمى الإمارات.', ''],
    ['ar', 'سجلت الإمارات نموا في قطاع السياحة.', 'united-arab-emirates'],
  ])('in %s: %s', (lang, text, entries) => {
    expect(entriesIn(text, lang)).toBe(entries);
  });
});
