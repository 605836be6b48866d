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
    ['opened', 'ar', 'فتح نتنياهو الباب أمام ضم الضفة الغربية', 'netanyahu west-bank'],
    ['opened', 'ar', 'فتح مستوطن ملثم النار قرب رام الله', ''],
    ['opened', 'ar', 'وفتح أهالي غزة متاجرهم صباح اليوم', 'gaza-strip'],
    ['opening', 'ar', 'افتتاح وفتح شارع جديد أمام سكان غزة', 'gaza-strip'],
    ['opening', 'ar', 'طالبوا بعدم فتح القنصلية قبل عودة عباس إلى رام الله', 'mahmoud-abbas'],
    ['conquest', 'fa', 'فتح خرمشهر و فلسطین', 'palestine'],
    ['milking', 'ar', 'بدأ حلب الماعز قبل الفجر في دمشق', 'damascus'],
    ['milking', 'ar', 'تعطلت آلات حلب في مزرعة قرب دمشق', 'damascus'],
    ['a tin', 'fa', 'قیمت هر حلب پنیر در تهران', 'tehran'],
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
    ['ar', 'فتح تدعو إلى تحقيق في غزة', 'fatah gaza-strip'],
    ['ar', 'فتح الفلسطينية تطالب بوقف إطلاق النار في غزة', 'fatah gaza-strip'],
    ['ar', 'فتح أعلنت في رام الله فتح باب الترشح', 'fatah'],
    ['ar', 'قاطعت فتح الحوار مع حماس في غزة', 'fatah hamas gaza-strip'],
    ['ar', 'سقطت حلب ثم دمشق', 'aleppo damascus'],
    ['fa', 'غنی از کابل گریخت', 'ghani kabul'],
    ['fa', 'دولت غنی در کابل سقوط کرد', 'ghani kabul'],
    ['fa', 'لولا در برزیل شکست', 'lula brazil'],
    ['fa', 'مصر از نتانیاهو خواست', 'egypt netanyahu'],
  ])('is the name, %s: %s', (lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });
});

describe('a vowel sign by which an Arabic word is no name', () => {
  it.each([
    ['فتحَ مؤتمر الحركة باب الترشح في رام الله وغزة', 'gaza-strip'],
    ['وفُتِح معبر رفح أمام سكان غزة', 'rafah gaza-strip'],
    ['نتنياهو مُصرّ، وغزة تحت القصف', 'netanyahu gaza-strip'],
    ['ترامب مصرٌّ، كما يقول، على ذلك', 'trump'],
    ['من الدوحة إلى بغداد، في كل قُطر', 'baghdad'],
    ['يتعلم الأطفال حَلْب النعاج في دمشق', 'damascus'],
  ])('is another word: %s', (text, found) => {
    expect(entriesIn(text, 'ar')).toBe(found);
  });

  it.each([
    ['سافر من دمشق إلى حلَب', 'damascus aleppo'],
    ['وصل إلى مِصْر قادما من غزة', 'egypt gaza-strip'],
    ['قال مسؤول في حركة فتْح', 'fatah'],
  ])('leaves the name: %s', (text, found) => {
    expect(entriesIn(text, 'ar')).toBe(found);
  });

  it.each(['وفود من الأردن وعُمان في المهرجان', 'التقى الملك الأردني وزيرا من عُمان'])(
    'tells Oman where Amman is near: %s',
    (text) => {
      expect(entriesIn(text, 'ar').split(' ')).toContain('oman');
    },
  );

  it('tells Amman where Oman is near', () => {
    expect(entriesIn('سافر من مسقط إلى عمّان', 'ar')).not.toContain('oman');
  });
});
