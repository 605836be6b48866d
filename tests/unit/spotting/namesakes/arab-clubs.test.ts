import { describe, expect, it } from 'vitest';
import { entriesIn } from '../bundled-entries.ts';

describe('a club of the Gulf that is called like a country', () => {
  it.each([
    'انتهت مباراة حتا بفوز الإمارات بهدف',
    'يحتل الإمارات المركز الرابع برصيد تسع نقاط بعد فوزه على مسافي',
    'تتنافس في الجولة فرق حتا ودبا والإمارات',
    'الكويت يتغلب على القادسية ويتصدر الدوري',
    'خسر قطر أمام الريان في الجولة الثالثة من الدوري',
    'مباراة عُمان مع ظفار في الشوط الأول',
    'مباريات اليوم: دبا × الإمارات',
    'الإمارات – البطائح، في الدوري',
  ])('is no country: %s', (text) => {
    expect(entriesIn(text, 'ar')).toBe('');
  });

  it.each([
    ['فاز منتخب الإمارات على لبنان، وسجل لاعب كلباء هدف الفوز', 'united-arab-emirates lebanon'],
    ['يقام الدوري في الإمارات بمشاركة كلباء وحتا', 'united-arab-emirates'],
    ['قطر – العراق، مباراة ودية', 'qatar iraq'],
    ['أعلنت الإمارات دعم السودان', 'united-arab-emirates sudan'],
    ['قال لاعب القادسية إن المباراة ستقام في الكويت', 'kuwait'],
    ['اتفقت مصر مع قطر على تمويل السد', 'egypt qatar'],
  ])('leaves the country: %s', (text, found) => {
    expect(entriesIn(text, 'ar')).toBe(found);
  });
});

describe('Arab clubs and channels that have the name of a place behind theirs', () => {
  it.each([
    ['ar', 'تأهلت مولودية الجزائر إلى الدور المقبل'],
    ['ar', 'مسلسل جديد على شاشة MBC العراق'],
    ['ar', 'اللقاء بين أهلي حلب والوحدة'],
    ['fa', 'خریداران طلا در جهان - اسپوتنیک ایران'],
    ['ar', 'قال مزارعو الجزيرة والي الجزيرة في ود مدني إن قناة الدوحة'],
  ])('is no place, %s: %s', (lang, text) => {
    expect(entriesIn(text, lang)).toBe('');
  });

  it.each([
    ['fa', 'به گزارش اسپوتنیک ایران به مذاکره بازمی‌گردد', 'iran'],
    ['ar', 'أهالي حلب يعودون إلى منازلهم', 'aleppo'],
    ['ar', 'نقلت سبوتنيك روسيا مستعدة للحوار', 'russia'],
  ])('leaves the place, %s: %s', (lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });
});
