import { describe, expect, it } from 'vitest';
import { entriesIn } from '../bundled-entries.ts';

describe('an Arabic or Persian name that is an ordinary word as well', () => {
  it.each([
    ['but for', 'ar', 'قال الرئيس إنه لولا الدعم الأمريكي لما انتصرت أوكرانيا', 'ukraine'],
    ['but for', 'ar', 'لولا ترامب لكانت الحرب مستمرة', 'trump'],
    ['but for', 'ar', 'لولا أن ترامب تدخل', 'trump'],
    ['opened', 'ar', 'فتح الجيش الإسرائيلي النار على المدنيين في غزة', 'idf gaza-strip'],
    ['a train', 'ar', 'وصل قطر الصعيد إلى القاهرة', ''],
    ['God’s help', 'ar', 'بعون الله سنعيد إعمار لبنان', 'lebanon'],
    ['sunset', 'ar', 'وقت المغرب في القدس', ''],
    ['insists', 'ar', 'نتنياهو مصر على مواصلة الحرب', 'netanyahu'],
    ['a cup', 'ar', 'كوبا من الشاي في دمشق', 'damascus'],
    ['religious law', 'ar', 'خالف الشرع في دمشق', 'damascus'],
    ['noble', 'ar', 'رجل شريف في باكستان', 'pakistan'],
    ['shining', 'ar', 'قمر منير في باكستان', 'pakistan'],
    ['rich', 'ar', 'طبق غني في كابول', 'kabul'],
    ['rich', 'fa', 'او از خانواده‌ای غنی در کابل است', 'kabul'],
    ['rich', 'fa', 'غنی و فقیر در کابل', 'kabul'],
    ['proof', 'fa', 'برهان قاطع در سودان', 'sudan'],
    ['an ion', 'fa', 'باتری لیتیوم یون کره جنوبی', 'south-korea'],
    ['petrochemicals', 'fa', 'پالایشگاه پترو شیمی در کلمبیا', 'colombia'],
    ['cubic centimetres', 'fa', '۲۰ سیسی دارو در مصر', 'egypt'],
    ['insists', 'fa', 'پوتین مصر بر ادامه جنگ است', 'putin'],
    ['an object', 'fa', 'شی گرایی در چین', 'china'],
  ])('is the word: %s, %s: %s', (_what, lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });

  it.each([
    ['ar', 'قال لولا إن البرازيل لن تخضع', 'lula brazil'],
    ['ar', 'دعا لولا ترامب إلى الحوار', 'lula trump'],
    ['ar', 'لولا يتهم ترامب بالتدخل في البرازيل', 'lula trump brazil'],
    ['ar', 'حركتا فتح وحماس', 'fatah'],
    ['ar', 'عون قال إن لبنان باق', 'joseph-aoun lebanon'],
    ['ar', 'التقى شي بوتين في بكين', 'xi putin'],
    ['ar', 'مصر على خط الوساطة', 'egypt'],
    ['fa', 'غنی از کابل گریخت', 'ghani kabul'],
    ['fa', 'دولت غنی در کابل سقوط کرد', 'ghani kabul'],
    ['fa', 'لولا در برزیل شکست', 'lula brazil'],
    ['fa', 'مصر از نتانیاهو خواست', 'egypt netanyahu'],
  ])('is the name, %s: %s', (lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });
});
